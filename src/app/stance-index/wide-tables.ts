/** Stances of the whole graph by scope, kept as long as there is room: what was not asked for longest goes first. */
import { RelationRows } from '../../analysis/relation-list.ts';
import { type Relations, relations, type RelationsWanted } from '../../analysis/relations.ts';
import { bytesOfStances, packStances, unpackStances } from '../../analysis/shared-stances.ts';
import type { StanceTable } from '../../analysis/stance-table.ts';
import { NO_TIES } from '../../analysis/tie-facts.ts';
import type { Scope } from '../../domain/scope.ts';
import { unlessAborted } from '../request-reader.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import type { IndexState } from './index-state.ts';

const MOST_BYTES = 256_000_000;

interface Kept {
  readonly table: Promise<StanceTable>;
  /** 0 until it is there. */
  readonly size: { readonly bytes: number };
}

export interface RelationsOfTable {
  readonly table: StanceTable;
  readonly wanted: RelationsWanted;
  readonly withTies: boolean;
}

/** So many stances are paired in some milliseconds. */
const FEW = 10_000;
const MOST_ANSWERS = 8;
/** Relations, of some 70 bytes. */
const LONGEST_KEPT = 100_000;

export interface WideTables {
  of(state: IndexState, scope: Scope, signal: AbortSignal): Promise<StanceTable>;
  relations(state: IndexState, asked: RelationsOfTable, signal: AbortSignal): Promise<Relations>;
}

/** Those of an earlier revision are forgotten with the first of a later one. */
export function wideTables(workers: WorkerPool): WideTables {
  let ofState: IndexState | null = null;
  let kept = new Map<string, Kept>();
  /** The last answers from each table: the next page of one costs nothing. */
  const found = new WeakMap<StanceTable, Map<string, Relations>>();

  async function make(state: IndexState, scope: Scope, made: { bytes: number }): Promise<StanceTable> {
    const tables = kept;
    const packed = await workers.run('stances', state.columns, { scope });
    const table = unpackStances(state.columns, packed);
    made.bytes = bytesOfStances(table);
    makeRoom(tables);
    return table;
  }

  function start(state: IndexState, scope: Scope, key: string): Kept {
    const size = { bytes: 0 };
    const tables = kept;
    const table = make(state, scope, size);
    table.catch(() => tables.delete(key));
    return { table, size };
  }

  async function pairUp(
    { columns, tieRecords }: IndexState,
    { table, wanted, withTies }: RelationsOfTable,
    signal: AbortSignal,
  ): Promise<Relations> {
    const ties = withTies ? [...tieRecords.values()] : [];
    const args = { stances: packStances(table), ties, wanted };
    const { numbers, ...answer } = await workers.run('relations', columns, args, signal);
    return { ...answer, sought: wanted.sought, list: new RelationRows(numbers) };
  }

  return {
    of(state, scope, signal) {
      if (ofState !== state) [ofState, kept] = [state, new Map()];
      const key = JSON.stringify(scope);
      const known = kept.get(key) ?? start(state, scope, key);
      kept.delete(key);
      kept.set(key, known);
      return unlessAborted(signal, known.table);
    },
    async relations(state, { table, wanted, withTies }, signal) {
      const ties = withTies ? state.ties : NO_TIES;
      // One actor meets the others once; sending the work away would take as long.
      if (table.size <= FEW || (wanted.of !== null && !withTies)) return relations(table, ties, wanted);
      const answers = found.get(table) ?? new Map<string, Relations>();
      found.set(table, answers);
      const key = JSON.stringify([wanted, withTies]);
      const known = answers.get(key) ?? (await pairUp(state, { table, wanted, withTies }, signal));
      answers.delete(key);
      if (known.list.size <= LONGEST_KEPT) answers.set(key, known);
      if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value!);
      return known;
    },
  };
}

function makeRoom(tables: Map<string, Kept>): void {
  let bytes = [...tables.values()].reduce((sum, { size }) => sum + size.bytes, 0);
  for (const [key, { size }] of tables) {
    if (bytes <= MOST_BYTES || tables.size === 1) return;
    tables.delete(key);
    bytes -= size.bytes;
  }
}
