/** The index of all statements: the same as what the database says, after whatever has happened to the graph. */
import * as fc from 'fast-check';
import { bytesOf } from '../../src/analysis/shared-columns.ts';
import { createStanceIndex, type StanceIndex } from '../../src/app/stance-index/stance-index.ts';
import type { IndexState } from '../../src/app/stance-index/index-state.ts';
import { databaseSource } from '../../src/app/stances/database-source.ts';
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/worker-pool.ts';
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { bundle } from './random-bundle.ts';
import { load } from './small-bundle.ts';
import { rowsOf } from './stance-index-rows.ts';

jest.setTimeout(240_000);

onEachDatabase('the stance index', (backend) => {
  let db: GraphDatabase;
  let workers: WorkerPool;
  let index: StanceIndex;
  let statements: string[];
  beforeEach(async () => {
    db = await backend.open();
    workers = createWorkerPool(1);
    statements = [];
    const watched = observed(db, ({ cypher }) => statements.push(cypher));
    index = createStanceIndex({ db: watched, workers, enabled: true, megabytes: 64 });
  });
  afterEach(async () => {
    index.close();
    await workers.close();
    await db.close();
  });

  const current = async (): Promise<IndexState> => index.stateAt(await db.read(readRevision));

  async function expectSame(state: IndexState): Promise<void> {
    await db.read(async (tx) => {
      const source = databaseSource(tx, () => readRevision(tx));
      const loaded = await source.load({ anchor: { kind: 'ALL' }, withTies: true, withRetracted: true });
      expect(rowsOf(state.columns)).toEqual(rowsOf(loaded.columns));
      expect([...state.tieRecords.values()].sort(byId)).toEqual([...loaded.tieRecords.values()].sort(byId));
      for (const [id, words] of loaded.issues) expect(state.words.get(id)).toEqual(words);
    });
  }

  test('follows whatever is loaded over the graph, without reading all of it again', async () => {
    await fc.assert(
      fc.asyncProperty(bundle, async (things) => {
        await load(db, things);
        statements = [];
        const state = await current();
        expect(state.revision).toBe(await db.read(readRevision));
        await expectSame(state);
        if (state.revision > 1 && statements.length > 0) read.push([...statements]);
      }),
      { numRuns: backend.kind === 'embedded' ? 60 : 12 },
    );
    // The first of them built it.
    for (const each of read.slice(1))
      expect(each.filter((cypher) => cypher.includes('AS speakers'))).toEqual([]);
  });
  const read: string[][] = [];

  test('what another process commits is seen; nothing is asked where nothing has changed', async () => {
    await load(db, fc.sample(bundle, { numRuns: 1, seed: 7 })[0]!);
    const before = await current();
    statements = [];
    expect(await current()).toBe(before);
    expect(statements).toEqual([]);
    await db.write((tx) =>
      tx.run(
        `MATCH (g:Graph) SET g.revision = g.revision + 1
         CREATE (:Change {id: 'change:' + toString(g.revision), revision: g.revision, at: '2026-01-01T00:00:00.000Z'})`,
      ),
    );
    // A change without a list of ids: everything may have changed.
    const after = await current();
    expect(after.revision).toBe(before.revision + 1);
    expect(statements.some((cypher) => cypher.includes('count(s)'))).toBe(true);
    await expectSame(after);
  });

  test('a graph with another history is read anew, even at a later revision', async () => {
    await load(db, fc.sample(bundle, { numRuns: 1, seed: 8 })[0]!);
    await current();
    await db.write((tx) => tx.run("MATCH (c:Change) SET c.at = '2001-01-01T00:00:00.000Z'"));
    await db.write((tx) => tx.run('MATCH (s:Statement) DETACH DELETE s'));
    await db.write((tx) =>
      tx.run(
        `MATCH (g:Graph) SET g.revision = g.revision + 1
         CREATE (:Change {id: 'change:' + toString(g.revision), revision: g.revision, at: '2026-01-01T00:00:00.000Z', ids: ['actor:0']})`,
      ),
    );
    expect((await current()).columns.size).toBe(0);
  });

  test('calls at the same time share one update', async () => {
    await load(db, fc.sample(bundle, { numRuns: 1, seed: 9 })[0]!);
    const states = await Promise.all([current(), current(), current()]);
    expect(new Set(states).size).toBe(1);
    expect(statements.filter((cypher) => cypher.includes('AS speakers')).length).toBeLessThanOrEqual(1);
  });

  test('one that does not fit is refused, with what to do', async () => {
    await load(db, fc.sample(bundle, { numRuns: 20, seed: 10 }).at(-1)!);
    const tight = createStanceIndex({ db, workers, enabled: true, megabytes: 0 });
    await expect(tight.stateAt(1)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/STANCE_INDEX_MB.*[Nn]arrow/s),
    });
    await expect(tight.warm()).resolves.toBeUndefined();
  });

  test('numbers take what their arrays take', async () => {
    await load(db, fc.sample(bundle, { numRuns: 30, seed: 11 }).at(-1)!);
    const state = await current();
    expect(state.bytes).toBeGreaterThan(bytesOf(state.columns));
    expect(index.numbers()).toMatchObject({ statements: state.columns.size, revision: state.revision });
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
