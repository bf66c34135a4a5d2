/** Graphs that are too large for the event loop: worked out in a worker, the same as here, and kept. */
import { relations, type RelationsWanted } from '../../src/analysis/relations.ts';
import { stanceTable } from '../../src/analysis/stance-table.ts';
import { NO_TIES } from '../../src/analysis/tie-facts.ts';
import { indexState, type IndexState } from '../../src/app/stance-index/index-state.ts';
import { wideTables } from '../../src/app/stance-index/wide-tables.ts';
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/worker-pool.ts';
import { WHOLE_GRAPH } from '../../src/domain/scope.ts';
import { columnsOf } from '../analysis/small-graphs.ts';

const [ACTORS, ISSUES] = [60, 400];
const WANTED: RelationsWanted = {
  sought: 'OPPOSED',
  between: null,
  of: null,
  bases: ['DECLARED', 'POSITIONAL'],
  orderBy: 'COUNT',
  minShared: 1,
};

async function crowd(): Promise<IndexState> {
  const said = Array.from({ length: ACTORS * ISSUES }, (_, k) => ({
    id: `s${k}`,
    by: `a${k % ACTORS}`,
    issue: `i${Math.floor(k / ACTORS)}`,
    says: ((k * 7) % 5) % 2 === 0 ? -1 : 1,
    // Some speak for others: such pairs are left out.
    ...(k % 11 === 0 ? { for: `a${(k + 1) % ACTORS}` } : {}),
  }));
  return indexState({ revision: 1, at: null, columns: columnsOf({ said }), issues: new Map(), tieRows: [] });
}

let workers: WorkerPool;
let state: IndexState;
beforeAll(async () => {
  workers = createWorkerPool(1);
  state = await crowd();
});
afterAll(() => workers.close());

const { signal } = new AbortController();

test('stances and relations are the same as here', async () => {
  const tables = wideTables(workers);
  const table = await tables.of(state, WHOLE_GRAPH, signal);
  const { spokeFor: there, columns: _columns, ...numbers } = table;
  const { spokeFor: here, columns: _same, ...expected } = stanceTable(state.columns, WHOLE_GRAPH);
  expect(numbers).toEqual(expected);
  expect(there.triples).toEqual(here.triples);
  expect(there.triples.length).toBeGreaterThan(0);

  const found = await tables.relations(state, { table, wanted: WANTED, withTies: false }, signal);
  const direct = relations(table, NO_TIES, WANTED);
  expect(found.order.length).toBeGreaterThan(100);
  expect(found.order).toEqual(direct.order);
  expect(found.undatedLeftOut).toBe(direct.undatedLeftOut);
  for (const place of direct.order) expect(found.list.at(place)).toEqual(direct.list.at(place));
});

test('the same question again is the same answer; another revision has its own', async () => {
  const tables = wideTables(workers);
  const table = await tables.of(state, WHOLE_GRAPH, signal);
  expect(await tables.of(state, WHOLE_GRAPH, signal)).toBe(table);
  const asked = { table, wanted: WANTED, withTies: false };
  const found = await tables.relations(state, asked, signal);
  expect(await tables.relations(state, asked, signal)).toBe(found);
  const other = { ...asked, wanted: { ...WANTED, sought: 'ALIGNED' as const } };
  expect((await tables.relations(state, other, signal)).sought).toBe('ALIGNED');
  expect(await tables.of({ ...state, revision: 2 }, WHOLE_GRAPH, signal)).not.toBe(table);
});

test('whoever goes away does not take it from the others', async () => {
  const tables = wideTables(workers);
  const leaving = new AbortController();
  const gone = tables.of(state, WHOLE_GRAPH, leaving.signal);
  const stays = tables.of(state, WHOLE_GRAPH, signal);
  leaving.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  expect((await stays).size).toBe((await tables.of(state, WHOLE_GRAPH, signal)).size);
});
