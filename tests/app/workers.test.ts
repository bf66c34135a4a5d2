/** Heavy work in other threads: the same answers as here, refusals as they are, and nothing goes on that nobody waits for. */
import { computeNetwork } from '../../src/analysis/network/compute-network.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from '../../src/analysis/network/options.ts';
import { planNetwork } from '../../src/analysis/network/plan.ts';
import { packColumns, unpackColumns } from '../../src/analysis/shared-columns.ts';
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/worker-pool.ts';
import { WHOLE_GRAPH } from '../../src/domain/scope.ts';
import { columnsOf } from '../analysis/small-graphs.ts';

const OPTIONS: NetworkOptions = { ...DEFAULT_NETWORK, rows: 'SPEAKER', duplicates: 'INCLUDE' };
const WANTED = { scope: WHOLE_GRAPH, options: OPTIONS, maxEdges: Infinity };

/** Everybody about everything, for and against in turn. */
function crowd(actors: number, issues: number) {
  const said = Array.from({ length: actors * issues }, (_, k) => ({
    id: `s${k}`,
    by: `a${k % actors}`,
    issue: `i${Math.floor(k / actors)}`,
    says: k % 3 === 0 ? -1 : 1,
  }));
  return columnsOf({ said });
}

let pool: WorkerPool;
beforeEach(() => {
  pool = createWorkerPool(1);
});
afterEach(() => pool.close());

test('columns come through: the numbers shared, the texts found', () => {
  const columns = crowd(4, 3);
  const packed = packColumns(columns);
  expect(packed.speaker.buffer).toBeInstanceOf(SharedArrayBuffer);
  const there = unpackColumns(structuredClone(packed));
  expect(there.speaker).toEqual(columns.speaker);
  expect(there.actors.indexOf('a2')).toBe(columns.actors.indexOf('a2'));
  expect(there.actors.indexOf('nobody')).toBe(-1);
});

test('a task gives what it gives here', async () => {
  const columns = crowd(12, 9);
  const found = await pool.run('network', columns, WANTED);
  const here = computeNetwork(planNetwork(columns, WHOLE_GRAPH, OPTIONS));
  expect(found.network.edges).toEqual(here.edges);
  expect(found.network.rows).toEqual(here.rows);
  expect(found.network.edges.weight.length).toBe(66);
});

test('a refusal arrives with its code and details, and the thread goes on', async () => {
  const columns = crowd(12, 9);
  const refused = pool.run('network', columns, { ...WANTED, maxEdges: 3 });
  await expect(refused).rejects.toMatchObject({ name: 'StanceGraphError', code: 'LIMIT_EXCEEDED' });
  const found = await pool.run('network', columns, WANTED);
  expect(found.network.edges.weight.length).toBe(66);
});

test('one after the other, on the columns that each names', async () => {
  const [small, large] = [crowd(3, 2), crowd(5, 2)];
  const found = await Promise.all([small, large, small].map((each) => pool.run('network', each, WANTED)));
  expect(found.map(({ network }) => network.rows.ids.length)).toEqual([3, 5, 3]);
});

test('what nobody waits for any more is given up: in line at once, at work soon', async () => {
  const columns = crowd(1_500, 40);
  const stop = new AbortController();
  const atWork = pool.run('network', columns, WANTED, stop.signal);
  const inLine = pool.run('network', columns, WANTED, stop.signal);
  stop.abort(new Error('nobody waits'));
  await expect(atWork).rejects.toThrow('nobody waits');
  await expect(inLine).rejects.toThrow('nobody waits');
  expect((await pool.run('network', crowd(3, 2), WANTED)).network.rows.ids.length).toBe(3);
});

test('a closed pool takes nothing more, and what it had is given up', async () => {
  const waiting = pool.run('network', crowd(800, 40), WANTED);
  await Promise.all([expect(waiting).rejects.toMatchObject({ code: 'INTERRUPTED' }), pool.close()]);
  await expect(pool.run('network', crowd(3, 2), WANTED)).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('a layout is the same when it is asked for again, and another for another network or seed', async () => {
  const layers = {
    size: 3,
    source: Int32Array.of(0, 1),
    target: Int32Array.of(1, 2),
    positive: Float64Array.of(1, 2),
    negative: Float64Array.of(0, 0),
  };
  const wanted = { layers, seed: 1, iterations: 50 };
  const first = await pool.run('layout', null, wanted);
  expect(first.x.length).toBe(3);
  for (let again = 0; again < 3; again++) expect(await pool.run('layout', null, wanted)).toEqual(first);
  const heavier = { ...layers, positive: Float64Array.of(1, 9) };
  expect(await pool.run('layout', null, { ...wanted, layers: heavier })).not.toEqual(first);
  expect(await pool.run('layout', null, { ...wanted, seed: 2 })).not.toEqual(first);
  expect(await pool.run('layout', null, { ...wanted, iterations: 20 })).not.toEqual(first);
});
