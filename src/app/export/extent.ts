/** What an export takes in: everything, or the statements in a scope with all that they name. */
import { RANKS } from '../../domain/model.ts';
import { type Scope, WHOLE_GRAPH } from '../../domain/scope.ts';
import type { GraphReader } from '../../graph/port.ts';
import { issuesByIds } from '../../graph/queries/entities.ts';
import {
  countNodes,
  EXPORTED_LABELS,
  type ExportedLabel,
  idsAfter,
  type IssueAnchor,
  issuesOf,
  tiesFrom,
  usedBy,
} from '../../graph/queries/export.ts';
import {
  COUNTED,
  type Predicates,
  predicates,
  type StatementFilter,
} from '../../graph/queries/statement-scope.ts';
import { batches } from './batches.ts';
import { statementIds } from './statement-ids.ts';

/** Ids held of what there may be a million of. */
const IDS_AT_ONCE = 50_000;
const GIVEN_AT_ONCE = 1_000;
const EVERYTHING: Predicates = { all: [], params: {} };
const UNCOUNTED_TOO: StatementFilter = { ...COUNTED, ranks: RANKS, includeRetracted: true };

export interface Extent {
  /** In order, in batches. */
  ids(label: ExportedLabel): AsyncIterable<readonly string[]>;
  /** Whether an actor is taken in. */
  hasActor(id: string): boolean;
  /** Which of the statements on the issues. */
  readonly predicates: Predicates;
  /** Things and statements, about. */
  readonly total: number;
}

export async function wholeGraph(tx: GraphReader, uncounted: boolean): Promise<Extent> {
  let total = 0;
  for (const label of [...EXPORTED_LABELS, 'Statement'] as const) total += await countNodes(tx, label);
  return {
    ids: (label) => allIds(tx, label),
    hasActor: () => true,
    predicates: uncounted ? EVERYTHING : predicates({ scope: WHOLE_GRAPH, filter: COUNTED }),
    total,
  };
}

/** Reads all statements in the scope once, for what they name. Of these ids all are held. */
export async function inScopeOnly(tx: GraphReader, scope: Scope, uncounted: boolean): Promise<Extent> {
  const wanted = predicates({ scope, filter: uncounted ? UNCOUNTED_TOO : COUNTED });
  const found: Found = { Document: new Set(), Actor: new Set(), Topic: new Set(), Issue: new Set() };
  let statements = 0;
  for await (const issues of issuesThatMay(tx, scope)) {
    for await (const { ids, positions } of statementIds(tx, issues, wanted)) {
      statements += ids.length;
      const issueOf = new Map(positions.map(({ id, issue }) => [id, issue]));
      for (const id of await usedBy(tx, ids)) note(found, issueOf, id);
    }
  }
  await noteIssues(tx, found);
  await noteTies(tx, found);
  const sizes = EXPORTED_LABELS.map((label) => found[label].size);
  return {
    async *ids(label) {
      yield* batches([...found[label]].sort(), GIVEN_AT_ONCE);
    },
    hasActor: (id) => found.Actor.has(id),
    predicates: wanted,
    total: sizes.reduce((sum, size) => sum + size, statements),
  };
}

type Found = Readonly<Record<ExportedLabel, Set<string>>>;

function note(found: Found, issueOf: ReadonlyMap<string, string>, id: string): void {
  const issue = issueOf.get(id);
  if (issue !== undefined) found.Issue.add(issue);
  else if (id.startsWith('actor:')) found.Actor.add(id);
  else found.Document.add(id);
}

/** The topics of the issues, and whom they are about. */
async function noteIssues(tx: GraphReader, found: Found): Promise<void> {
  for (const ids of batches([...found.Issue], GIVEN_AT_ONCE)) {
    for (const { about, topics } of await issuesByIds(tx, ids)) {
      if (about !== null) found.Actor.add(about);
      for (const topic of topics) found.Topic.add(topic);
    }
  }
}

/** The documents of the ties between the actors. */
async function noteTies(tx: GraphReader, found: Found): Promise<void> {
  for (const ids of batches([...found.Actor], GIVEN_AT_ONCE)) {
    for (const { to, citation } of await tiesFrom(tx, ids)) {
      if (found.Actor.has(to)) found.Document.add(citation.document);
    }
  }
}

async function* allIds(tx: GraphReader, label: ExportedLabel): AsyncGenerator<readonly string[]> {
  let after = '';
  for (;;) {
    const ids = await idsAfter(tx, label, after, IDS_AT_ONCE);
    yield* batches(ids, GIVEN_AT_ONCE);
    if (ids.length < IDS_AT_ONCE) return;
    after = ids.at(-1)!;
  }
}

/** The issues on which statements in scope can be: the narrowest list of the scope tells, else all. */
async function* issuesThatMay(tx: GraphReader, { include }: Scope): AsyncGenerator<readonly string[]> {
  const anchors: readonly IssueAnchor[] = ['positions', 'documents', 'actors', 'topics'];
  const anchor = anchors.find((list) => include[list] !== null);
  if (include.issues !== null) yield* batches([...include.issues].sort(), GIVEN_AT_ONCE);
  else if (anchor === undefined) yield* allIds(tx, 'Issue');
  else yield* batches((await issuesOf(tx, anchor, include[anchor]!)).sort(), GIVEN_AT_ONCE);
}
