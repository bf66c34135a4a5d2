/** The index between two starts: taken up where it holds, brought on where it can be, left aside where it cannot. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { createStanceIndex, type StanceIndex } from '../../src/app/stance-index/stance-index.ts';
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/worker-pool.ts';
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onDatabase } from '../support/backends.ts';
import { fullBundle } from './random-bundle.ts';
import { load } from './small-bundle.ts';
import { rowsOf } from './stance-index-rows.ts';

const [ONE, OTHER] = fc.sample(fullBundle, { numRuns: 2, seed: 5 });

onDatabase('embedded', 'the saved index', (backend) => {
  let db: GraphDatabase;
  let folder: string;
  let file: string;
  let workers: WorkerPool;
  let bulk: number;
  const started = (): StanceIndex => {
    bulk = 0;
    const watched = observed(db, ({ cypher }) => (bulk += Number(cypher.includes('AS speakers'))));
    return createStanceIndex({ db: watched, workers, enabled: true, megabytes: 64, file });
  };
  const rows = async (index: StanceIndex) =>
    rowsOf((await index.stateAt(await db.read(readRevision))).columns);

  beforeEach(async () => {
    db = await backend.open();
    folder = await mkdtemp(join(tmpdir(), 'saved-index-'));
    file = join(folder, 'stance-index.bin');
    workers = createWorkerPool(1);
    await load(db, ONE!);
    const index = started();
    expect((await rows(index)).length).toBeGreaterThan(0);
    expect(bulk).toBeGreaterThan(0);
    await index.save();
    index.close();
  });
  afterEach(async () => {
    await workers.close();
    await db.close();
    await rm(folder, { recursive: true, force: true });
  });

  const builtAnew = async () => {
    const index = createStanceIndex({ db, workers, enabled: true, megabytes: 64 });
    return rows(index);
  };

  test('is taken up without reading statements, and not written again', async () => {
    const { mtimeMs } = await stat(file);
    const index = started();
    expect(await rows(index)).toEqual(await builtAnew());
    expect(bulk).toBe(0);
    await index.save();
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  });

  test('is brought on by what was written meanwhile, and kept as it is then', async () => {
    await load(db, OTHER!);
    const index = started();
    const now = await builtAnew();
    expect(await rows(index)).toEqual(now);
    expect(bulk).toBe(0);
    await index.save();
    const next = started();
    expect(await rows(next)).toEqual(now);
    expect(bulk).toBe(0);
  });

  test('goes on being followed after it was taken up', async () => {
    const index = started();
    await rows(index);
    await load(db, OTHER!);
    expect(await rows(index)).toEqual(await builtAnew());
    expect(bulk).toBe(0);
  });

  test.each([
    ['a byte of numbers', (bytes: Buffer) => (bytes[bytes.length - 9]! ^= 1)],
    ['a byte of texts', (bytes: Buffer) => (bytes[200]! ^= 1)],
    ['its mark', (bytes: Buffer) => (bytes[13] = 0x32)],
    ['its lengths', (bytes: Buffer) => (bytes[50] = 0xff)],
  ])('is left aside when %s has changed', async (_what, damage) => {
    const bytes = await readFile(file);
    damage(bytes);
    await writeFile(file, bytes);
    expect(await rows(started())).toEqual(await builtAnew());
    expect(bulk).toBeGreaterThan(0);
  });

  test.each([0, 10, 100, 5_000])('is left aside when it ends after %i bytes', async (length) => {
    await writeFile(file, (await readFile(file)).subarray(0, length));
    expect(await rows(started())).toEqual(await builtAnew());
    expect(bulk).toBeGreaterThan(0);
  });

  test('is left aside where another graph has the same revision', async () => {
    await db.write((tx) => tx.run("MATCH (c:Change) SET c.at = '2001-01-01T00:00:00.000Z'"));
    await db.write((tx) => tx.run('MATCH (s:Statement) DETACH DELETE s'));
    expect(await rows(started())).toEqual([]);
  });

  test('is left aside where the graph is older than it', async () => {
    await load(db, OTHER!);
    const index = started();
    await rows(index);
    await index.save();
    const revision = await db.read(readRevision);
    await db.write((tx) =>
      tx.run(
        'MATCH (g:Graph) SET g.revision = $before WITH g MATCH (c:Change {revision: $revision}) DELETE c',
        {
          before: revision - 1,
          revision,
        },
      ),
    );
    await db.write((tx) => tx.run('MATCH (s:Statement) DETACH DELETE s'));
    expect(await rows(started())).toEqual([]);
  });
});
