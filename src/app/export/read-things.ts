/** Everything in an extent, kind by kind, in batches in the order of ids; of statements, issue by issue. */
import type {
  ActorRecord,
  DateBasis,
  DocumentRecord,
  Rank,
  StatementMode,
  TieRecord,
  TopicRecord,
} from '../../domain/model.ts';
import type { GraphReader } from '../../graph/port.ts';
import { actorsByIds, documentsByIds, issuesByIds, topicsByIds } from '../../graph/queries/entities.ts';
import { type SentStatement, sentStatements, tiesFrom } from '../../graph/queries/export.ts';
import { readPairs } from '../../graph/queries/upsert-issues.ts';
import type { BundleIssue } from '../../interchange/readers/bundle/bundle.ts';
import type { StoredStatement } from '../../interchange/writers/raw-things.ts';
import type { Extent } from './extent.ts';
import { statementIds } from './statement-ids.ts';

export interface Things {
  readonly documents: DocumentRecord;
  readonly actors: ActorRecord;
  readonly topics: TopicRecord;
  readonly issues: BundleIssue;
  readonly statements: StoredStatement;
  readonly ties: TieRecord;
}
export type ThingKind = keyof Things;

type Batches<T> = AsyncGenerator<readonly T[]>;

/** How each kind is read. */
export const READ_THINGS: {
  readonly [Kind in ThingKind]: (tx: GraphReader, extent: Extent) => Batches<Things[Kind]>;
} = {
  documents: (tx, extent) => byIds(extent.ids('Document'), (ids) => documentsByIds(tx, ids)),
  actors: (tx, extent) => byIds(extent.ids('Actor'), (ids) => actorsByIds(tx, ids)),
  topics: (tx, extent) => byIds(extent.ids('Topic'), (ids) => topicsByIds(tx, ids)),
  issues: (tx, extent) => byIds(extent.ids('Issue'), (ids) => wholeIssues(tx, ids)),
  async *statements(tx, extent) {
    for await (const issues of extent.ids('Issue')) {
      for await (const { ids } of statementIds(tx, issues, extent.predicates)) {
        yield inOrder((await sentStatements(tx, ids)).map(storedStatement));
      }
    }
  },
  async *ties(tx, extent) {
    for await (const actors of extent.ids('Actor')) {
      const ties = await tiesFrom(tx, actors);
      yield inOrder(ties.filter(({ to }) => extent.hasActor(to)));
    }
  },
};

async function* byIds<T extends { readonly id: string }>(
  ids: AsyncIterable<readonly string[]>,
  read: (ids: readonly string[]) => Promise<T[]>,
): Batches<T> {
  for await (const batch of ids) yield inOrder(await read(batch));
}

function inOrder<T extends { readonly id: string }>(things: T[]): T[] {
  return things.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** With the pairs of positions that exclude each other. */
export async function wholeIssues(tx: GraphReader, ids: readonly string[]): Promise<BundleIssue[]> {
  const issues = await issuesByIds(tx, ids);
  const nominal = issues.filter(({ scale }) => scale === 'NOMINAL').flatMap(({ positions }) => positions);
  const pairs = new Map<string, string[]>();
  for (const { one, other } of nominal.length === 0
    ? []
    : await readPairs(
        tx,
        nominal.map(({ id }) => id),
      )) {
    pairs.set(one, [...(pairs.get(one) ?? []), other]);
  }
  return issues.map((issue) => ({
    ...issue,
    incompatible: issue.positions
      .map(({ id }) => id)
      .sort()
      .flatMap((one) => (pairs.get(one) ?? []).sort().map((other) => [one, other] as const)),
  }));
}

function storedStatement(sent: SentStatement): StoredStatement {
  const [id, speaker, principal, reportedBy, position, date, dateEarliest, dateLatest, ...rest] = sent;
  const [dateBasis, dateNote, mode, quote, summary, condition, confidence, rank, ...record] = rest;
  const [recordedAt, recordedBy, recordedBefore, retractedAt, citations] = record;
  return {
    id,
    speaker,
    principal,
    reportedBy,
    position,
    date,
    dateEarliest,
    dateLatest,
    dateBasis: dateBasis as DateBasis,
    dateNote,
    mode: mode as StatementMode,
    quote,
    summary,
    condition,
    confidence,
    rank: rank as Rank,
    recordedAt,
    recordedBy,
    recordedBefore,
    retractedAt,
    citations: citations
      .map(([document, locator]) => ({ document, locator }))
      .sort((a, b) => (a.document < b.document ? -1 : 1)),
  };
}
