/** Revisions where a graph was put in another one's place: none stands for two contents. */
import { prepareGraph } from '../../src/graph/prepare.ts';
import { commitChange, readRevision } from '../../src/graph/revision.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { isSameRevision, keepRevisionsApart, readUsedRevisions } from '../../src/graph/restored-revision.ts';
import { onEachDatabase } from '../support/backends.ts';

/** Of change number n. */
const at = (n: number): string => new Date(n * 1_000).toISOString();
const restored = { author: 'test', now: () => new Date(99_000) };

onEachDatabase('restored revisions', (backend) => {
  async function changeTo(db: GraphDatabase, revision: number): Promise<void> {
    while ((await db.read(readRevision)) < revision) {
      const next = (await db.read(readRevision)) + 1;
      await commitChange(db, { author: 'test', now: () => new Date(next * 1_000) }, async () => ({
        result: null,
        touched: ['x'],
      }));
    }
  }

  async function graphAt(revision: number): Promise<GraphDatabase> {
    const db = await backend.open();
    await prepareGraph(db);
    await changeTo(db, revision);
    return db;
  }

  test('what comes after skips what was used; what touches nothing leaves the revision', async () => {
    const db = await graphAt(2);
    const before = { revision: 5, used: 5, usedAt: at(5) };
    expect(await keepRevisionsApart(db, before, true, restored)).toBe(2);
    const options = { author: 'test', now: () => new Date(50_000) };
    const nothing = await commitChange(db, options, async () => ({ result: null, touched: [] }));
    expect(nothing).toMatchObject({ changed: false, revision: 2 });
    const kept = await commitChange(db, options, async () => ({ result: null, touched: [], kept: true }));
    expect(kept).toMatchObject({ changed: false, revision: 2 });
    expect(await db.read(readRevision)).toBe(2);
    const next = await commitChange(db, options, async () => ({ result: null, touched: ['x'] }));
    expect(next.revision).toBe(6);
    await changeTo(db, 7);
    expect(await db.read(readUsedRevisions)).toMatchObject({ revision: 7, used: 7 });
    expect(await db.read((tx) => tx.run('MATCH (c:Change) RETURN c.revision AS r ORDER BY r'))).toEqual([
      { r: 1 },
      { r: 2 },
      { r: 6 },
      { r: 7 },
    ]);
  });

  test('a revision that stands for something else gives way to the next free one', async () => {
    const db = await graphAt(2);
    const before = { revision: 3, used: 5, usedAt: at(5) };
    expect(await keepRevisionsApart(db, before, false, restored)).toBe(6);
    expect(await db.read(readUsedRevisions)).toEqual({ revision: 6, used: 6, usedAt: at(99) });
  });

  test.each([
    ['an empty graph', 0, null, true],
    ['one of its own history', 3, at(3), true],
    ['the same number with another history', 3, at(4), false],
    ['one that was never used', 10, at(10), true],
    ['one that was used by a graph before it', 6, at(6), false],
    ['the last one of the graph before it', 9, at(9), true],
  ])('%s is the same: revision %d', async (_what, revision, madeAt, same) => {
    const db = await graphAt(4);
    await keepRevisionsApart(db, { revision: 9, used: 9, usedAt: at(9) }, true, restored);
    expect(await db.read((tx) => isSameRevision(tx, { revision, at: madeAt }))).toBe(same);
  });
});
