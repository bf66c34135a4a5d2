/** The graph's version number and the record of each change. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import {
  MOST_IDS_KEPT,
  commitChange,
  readRevision,
  readSeedHash,
  writeSeedHash,
} from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';

const NOW = new Date('2025-11-30T12:00:00.000Z');
const OPTIONS = { author: 'a test', now: () => NOW };

onEachDatabase('revision', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  const changes = (): Promise<object[]> =>
    db.read((tx) => tx.run('MATCH (c:Change) RETURN c{.*} AS change ORDER BY c.revision'));
  const add = (id: string): Promise<{ revision: number; changed: boolean; result: string }> =>
    commitChange(db, OPTIONS, async (tx) => {
      await tx.run('CREATE (:Topic {id: $id})', { id });
      return { result: `added ${id}`, touched: [id] };
    });

  test('is 0 at first; each change raises it by one and leaves its record', async () => {
    expect(await db.read(readRevision)).toBe(0);
    expect(await add('topic:a')).toEqual({ result: 'added topic:a', revision: 1, changed: true });
    expect(await add('topic:b')).toEqual({ result: 'added topic:b', revision: 2, changed: true });
    expect(await db.read(readRevision)).toBe(2);
    const record = { at: '2025-11-30T12:00:00.000Z', author: 'a test' };
    expect(await changes()).toEqual([
      { change: { ...record, id: 'change:1', revision: 1, ids: ['topic:a'] } },
      { change: { ...record, id: 'change:2', revision: 2, ids: ['topic:b'] } },
    ]);
  });

  test('the ids are kept once each, sorted; more than 1,000 are not kept', async () => {
    await commitChange(db, OPTIONS, async () => ({ result: 0, touched: ['b', 'a', 'b'] }));
    const many = Array.from({ length: MOST_IDS_KEPT + 1 }, (_, i) => `statement:${i}`);
    await commitChange(db, OPTIONS, async () => ({ result: 0, touched: many }));
    await commitChange(db, OPTIONS, async () => ({ result: 0, touched: many.slice(1) }));
    const rows = await db.read((tx) =>
      tx.run('MATCH (c:Change) RETURN size(c.ids) AS size, c.ids[0] AS first ORDER BY c.revision'),
    );
    expect(rows).toEqual([
      { size: 2, first: 'a' },
      { size: null, first: null },
      { size: MOST_IDS_KEPT, first: 'statement:1' },
    ]);
  });

  test('what was written is kept on request, though no fact was touched: no new revision, no record', async () => {
    await add('topic:a');
    const outcome = await commitChange(db, OPTIONS, async (tx) => {
      await tx.run('MATCH (t:Topic) SET t.imports = [1]');
      return { result: 'marked', touched: [], kept: true };
    });
    expect(outcome).toEqual({ result: 'marked', revision: 1, changed: false });
    expect(await db.read(readRevision)).toBe(1);
    expect(await changes()).toHaveLength(1);
    const rows = await db.read((tx) => tx.run('MATCH (t:Topic) RETURN t.imports AS imports'));
    expect(rows).toEqual([{ imports: [1] }]);
    expect(await add('topic:b')).toMatchObject({ revision: 2 });
  });

  test('work that touched nothing leaves nothing, not even what it wrote, and the revision stays', async () => {
    await add('topic:a');
    const outcome = await commitChange(db, OPTIONS, async (tx) => {
      await tx.run("CREATE (:Topic {id: 'topic:b'})");
      return { result: 'nothing', touched: [] };
    });
    expect(outcome).toEqual({ result: 'nothing', revision: 1, changed: false });
    expect(await db.read(readRevision)).toBe(1);
    expect(await changes()).toHaveLength(1);
    expect(await db.read((tx) => tx.run('MATCH (t:Topic) RETURN t.id AS id'))).toEqual([{ id: 'topic:a' }]);
  });

  test('a change that fails leaves the revision', async () => {
    await add('topic:a');
    await expect(add('topic:a')).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' });
    expect(await db.read(readRevision)).toBe(1);
    expect(await changes()).toHaveLength(1);
    expect(await add('topic:b')).toMatchObject({ revision: 2 });
  });

  test('the work sees the revision that it makes', async () => {
    const { result } = await commitChange(db, OPTIONS, async (tx) => ({
      result: await readRevision(tx),
      touched: ['x'],
    }));
    expect(result).toBe(1);
  });

  test('the seed hash is none at first, then what was written', async () => {
    expect(await db.read(readSeedHash)).toBeNull();
    await db.write((tx) => writeSeedHash(tx, 'abc'));
    await db.write((tx) => writeSeedHash(tx, 'def'));
    expect(await db.read(readSeedHash)).toBe('def');
    expect(await db.read(readRevision)).toBe(0);
  });

  test('a graph that somebody has emptied under us is said to be gone', async () => {
    await db.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    await expect(db.read(readRevision)).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' });
    await expect(add('topic:a')).rejects.toMatchObject({ code: 'DATABASE_FOREIGN' });
    expect(await db.read((tx) => tx.run('MATCH (n) RETURN count(n) AS count'))).toEqual([{ count: 0 }]);
  });
});
