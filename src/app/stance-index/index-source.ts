/** Statements from the index where it serves, else from the database. Both give the same answers. */
import { NO_TIES } from '../../analysis/tie-facts.ts';
import { unlessAborted } from '../request-reader.ts';
import { tablesOf } from '../stances/stance-tables.ts';
import type { LoadedStatements, StatementSource, StatementsWanted } from '../stances/statement-source.ts';
import { rowsOfAnchor } from './anchored-rows.ts';
import type { IndexState } from './index-state.ts';
import type { StanceIndex } from './stance-index.ts';

/** So many rows take a few milliseconds. */
const FEW = 20_000;

export interface IndexSourceParts {
  readonly index: StanceIndex;
  readonly database: StatementSource;
  readonly revision: () => Promise<number>;
  readonly signal: AbortSignal;
  /** Throws where the graph is too large to be read from the database as a whole. */
  readonly refuse: (() => Promise<void>) | null;
}

/** For one request. */
export function indexSource(parts: IndexSourceParts): StatementSource {
  const { index, database, revision, signal } = parts;
  let known: Promise<IndexState | null> | null = null;
  const ready = (): Promise<IndexState | null> =>
    (known ??= index.numbers() === null ? Promise.resolve(null) : revision().then((at) => index.readyAt(at)));
  const needed = async (): Promise<IndexState> => {
    const state = await unlessAborted(signal, index.stateAt(await revision()));
    known = Promise.resolve(state);
    return state;
  };

  async function load(wanted: StatementsWanted): Promise<LoadedStatements> {
    const wide =
      wanted.anchor.kind === 'ALL' || wanted.anchor.kind === 'TOPICS' || wanted.anchor.kind === 'ISSUES_OF';
    if (parts.refuse !== null) {
      if (wide) await parts.refuse();
      return database.load(wanted);
    }
    const state = wide ? await needed() : await ready();
    return state === null ? database.load(wanted) : view(state, wanted);
  }

  function view(state: IndexState, { anchor, withTies }: StatementsWanted): LoadedStatements {
    const rows = rowsOfAnchor(state, anchor, FEW);
    const few = tablesOf(state.columns, rows ?? undefined);
    return {
      revision: state.revision,
      columns: state.columns,
      issues: state.words,
      ties: withTies ? state.ties : NO_TIES,
      tieRecords: withTies ? state.tieRecords : new Map(),
      relations: (table, wanted) => index.tables.relations(state, { table, wanted, withTies }, signal),
      stances: (scope) => (rows === null ? index.tables.of(state, scope, signal) : few(scope)),
    };
  }

  return {
    load,
    async ties() {
      const state = parts.refuse === null ? await ready() : null;
      if (state === null) return database.ties();
      return [...state.tieRecords.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
