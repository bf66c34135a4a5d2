/** Statements straight from the database, for one request: what is asked for at the same time, or again, is read once. */
import DataLoader from 'dataloader';
import { statementColumns } from '../../analysis/build-columns.ts';
import { relations } from '../../analysis/relations.ts';
import { tieFacts } from '../../analysis/tie-facts.ts';
import type { GraphReader } from '../../graph/port.ts';
import {
  type InferringTieRow,
  inferringTies,
  type IssueRows,
  stanceRows,
} from '../../graph/queries/stance-rows.ts';
import { factsOf, kindsOf, statementsOf, wordsOf } from './from-rows.ts';
import { tablesOf } from './stance-tables.ts';
import type {
  Anchor,
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
  const facts = tieFacts(columns, ties);
  return {
    revision,
    columns,
    issues: new Map(issues.map((issue) => [issue.id, wordsOf(issue)])),
    ties: facts,
    tieRecords: new Map(ties.map((tie) => [tie.id, tie])),
    stances: tablesOf(columns),
    relations: async (table, wanted) => relations(table, facts, wanted),
  };
}
