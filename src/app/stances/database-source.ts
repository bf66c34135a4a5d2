/** Statements straight from the database, for one request: what is asked for at the same time, or again, is read once. */
import DataLoader from 'dataloader';
import { normalisedValue } from '../../analysis/normalised-value.ts';
import { sideNumber } from '../../analysis/side.ts';
import { statementColumns } from '../../analysis/build-columns.ts';
import type { IssueFacts, StatementRow } from '../../analysis/statement-columns.ts';
import { tieFacts } from '../../analysis/tie-facts.ts';
import type { ActorKind } from '../../domain/model.ts';
import { type Recording, recordingOf } from '../../domain/moment.ts';
import type { GraphReader } from '../../graph/port.ts';
import {
  type InferringTieRow,
  inferringTies,
  type IssueRows,
  type StanceRow,
  stanceRows,
} from '../../graph/queries/stance-rows.ts';
import type {
  Anchor,
  IssueWords,
  LoadedStatements,
  StatementSource,
  StatementsWanted as Wish,
} from './statement-source.ts';

/** `revision`: that of the graph, for the case that nothing is found. One database statement a load, and one for all ties. */
export function databaseSource(tx: GraphReader, revision: () => Promise<number>): StatementSource {
  let ties: Promise<InferringTieRow[]> | null = null;
  const readTies = (): Promise<InferringTieRow[]> => (ties ??= inferringTies(tx));
  const read = async ({ anchor, withTies, withRetracted }: Wish): Promise<LoadedStatements> => {
    const tieRows = withTies ? await readTies() : [];
    const issues = await stanceRows(tx, anchor, withRetracted ? 'retractedToo' : 'counted');
    return loaded(issues, tieRows, issues[0]?.revision ?? (await revision()));
  };
  const loader = new DataLoader(
    async (wishes: readonly Wish[]) => {
      const together = new Map(merged(wishes).map((wish) => [groupKey(wish), read(wish)]));
      return Promise.all(wishes.map((wish) => together.get(groupKey(wish))!));
    },
    { cacheKeyFn: (wish) => `${groupKey(wish)} ${idsOf(wish.anchor).join(' ')}` },
  );
  return {
    load: (wanted) => loader.load(wanted),
    ties: async () => (await readTies()).map(({ tie }) => tie).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function groupKey({ anchor, withTies, withRetracted }: Wish): string {
  return `${anchor.kind} ${withTies} ${withRetracted}`;
}

function idsOf(anchor: Anchor): readonly string[] {
  return anchor.kind === 'ALL' ? [] : [...anchor.ids].sort();
}

/** Anchors of one kind as one: every answer looks only at what it asked for, so more statements do it no harm. */
function merged(wishes: readonly Wish[]): Wish[] {
  const groups = new Map<string, Wish>();
  for (const wish of wishes) {
    const before = groups.get(groupKey(wish));
    if (before === undefined || wish.anchor.kind === 'ALL') groups.set(groupKey(wish), wish);
    else {
      const ids = [...new Set([...idsOf(before.anchor), ...idsOf(wish.anchor)])];
      groups.set(groupKey(wish), { ...wish, anchor: { kind: wish.anchor.kind, ids } });
    }
  }
  return [...groups.values()];
}

function loaded(
  issues: readonly IssueRows[],
  tieRows: readonly InferringTieRow[],
  revision: number,
): LoadedStatements {
  const columns = statementColumns({
    rows: issues.flatMap(statementsOf),
    issues: issues.map(factsOf),
    actorKinds: kindsOf(issues, tieRows),
  });
  const ties = tieRows.map(({ tie }) => tie);
  return {
    revision,
    columns,
    issues: new Map(issues.map((issue) => [issue.id, wordsOf(issue)])),
    ties: tieFacts(columns, ties),
    tieRecords: new Map(ties.map((tie) => [tie.id, tie])),
  };
}

function statementsOf(issue: IssueRows): StatementRow[] {
  const values = valuesOf(issue);
  return issue.statements.map((said) => ({
    id: said.id,
    speaker: said.speaker,
    principal: said.principal,
    reporter: said.reporter,
    issue: issue.id,
    position: said.position,
    value: values.get(said.position) ?? null,
    date: said.date,
    earliest: said.dateEarliest,
    latest: said.dateLatest,
    mode: said.mode,
    rank: said.rank,
    confidence: said.confidence,
    condition: said.condition,
    documents: said.documents,
    recordings: recordingsOf(said),
  }));
}

function recordingsOf({ record }: StanceRow): Recording[] {
  if (record === null) return [];
  const before = (record.recordedBefore ?? []).map(recordingOf);
  return [...before, { from: record.recordedAt, until: record.retractedAt }];
}

/** By position, on -1..1. */
function valuesOf({ positions, min, max }: IssueRows): Map<string, number | null> {
  return new Map(positions.map(({ id, value }) => [id, normalisedValue(value, min, max)]));
}

function factsOf(issue: IssueRows): IssueFacts {
  const { id, scale, min, max, topics, positions, incompatible } = issue;
  return { id, scale, min, max, topics, positions, incompatible, about: issue.about?.id ?? null };
}

function kindsOf(issues: readonly IssueRows[], ties: readonly InferringTieRow[]): Map<string, ActorKind> {
  const kinds = new Map<string, ActorKind>();
  for (const { about, statements } of issues) {
    if (about !== null) kinds.set(about.id, about.kind);
    for (const said of statements) {
      kinds.set(said.speaker, said.speakerKind);
      if (said.principal !== null && said.principalKind !== null)
        kinds.set(said.principal, said.principalKind);
    }
  }
  for (const { tie, fromKind, toKind } of ties) kinds.set(tie.from, fromKind).set(tie.to, toKind);
  return kinds;
}

function wordsOf(issue: IssueRows): IssueWords {
  const positions = issue.positions.map((position) => ({ ...position, issue: issue.id }));
  return {
    title: issue.title,
    positions: positions.sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || (a.id < b.id ? -1 : 1)),
    sides: new Map(
      [...valuesOf(issue)].flatMap(([id, value]) => (value === null ? [] : [[id, sideNumber(value)]])),
    ),
  };
}
