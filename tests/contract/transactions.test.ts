/** All or nothing, one writer after another, readers undisturbed. */
import type { GraphDatabase, GraphReader } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';

const ADD = 'CREATE (:Actor {id: $id})';

onEachDatabase('transactions', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db ??= await backend.open();
    await db.write((tx) => tx.run('MATCH (n:Actor) DETACH DELETE n'));
  });

  async function ids(): Promise<string[]> {
    const rows = await db.read((tx) =>
      tx.run<{ id: string }>('MATCH (a:Actor) RETURN a.id AS id ORDER BY id'),
    );
    return rows.map((row) => row.id);
  }

  test('what is written is there when the write has resolved, and its answer comes back', async () => {
    const answer = await db.write(async (tx) => {
      await tx.run(ADD, { id: 'a' });
      await tx.run(ADD, { id: 'b' });
      return tx.run('MATCH (a:Actor) RETURN count(a) AS count');
    });
    expect(answer).toEqual([{ count: 2 }]);
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('work that throws leaves nothing, and its error comes through', async () => {
    const error = new Error('changed my mind');
    const write = db.write(async (tx) => {
      await tx.run(ADD, { id: 'a' });
      throw error;
    });
    await expect(write).rejects.toBe(error);
    expect(await ids()).toEqual([]);
  });

  test('a statement that fails leaves nothing of its transaction', async () => {
    const write = db.write(async (tx) => {
      await tx.run(ADD, { id: 'a' });
      await tx.run(ADD, { id: 'a' });
    });
    await expect(write).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' });
    expect(await ids()).toEqual([]);
  });

  test('a failed statement cannot be caught and passed over', async () => {
    const write = db.write(async (tx) => {
      await tx.run(ADD, { id: 'a' });
      await tx.run(ADD, { id: 'a' }).catch(() => {});
      await tx.run(ADD, { id: 'b' }).catch(() => {});
      return 'done';
    });
    await expect(write).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' });
    expect(await ids()).toEqual([]);
  });

  test('a statement that nobody waited for belongs to its transaction all the same', async () => {
    await db.write(async (tx) => {
      void tx.run(ADD, { id: 'a' });
    });
    expect(await ids()).toEqual(['a']);
    const failing = db.write(async (tx) => {
      await tx.run(ADD, { id: 'b' });
      tx.run(ADD, { id: 'a' }).catch(() => {});
    });
    await expect(failing).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' });
    expect(await ids()).toEqual(['a']);
  });

  test('statements sent together all arrive', async () => {
    await db.write((tx) => Promise.all(['a', 'b', 'c', 'd'].map((id) => tx.run(ADD, { id }))));
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a transaction cannot be used after its end', async () => {
    let kept: GraphReader | undefined;
    await db.write(async (tx) => {
      kept = tx;
    });
    await expect(kept!.run(ADD, { id: 'late' })).rejects.toThrow('This transaction has ended');
    expect(await ids()).toEqual([]);
  });

  test('a read cannot write', async () => {
    await expect(db.read((tx) => tx.run(ADD, { id: 'a' }))).rejects.toThrow(
      'A read tried to change the graph',
    );
    expect(await ids()).toEqual([]);
  });

  test('writers of one process queue: what each has read still holds when it writes', async () => {
    await db.write((tx) => tx.run('CREATE (:Actor {id: $id, count: 0})', { id: 'a' }));
    const raise = async (tx: GraphReader): Promise<number> => {
      const [row] = await tx.run<{ count: number }>('MATCH (a:Actor) RETURN a.count AS count');
      await tx.run('MATCH (a:Actor) SET a.count = $count', { count: row!.count + 1 });
      return row!.count;
    };
    const seen = await Promise.all(Array.from({ length: 20 }, () => db.write(raise)));
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  test('a writer that fails does not hold up the queue', async () => {
    const failing = db.write(() => Promise.reject(new Error('no')));
    const next = db.write((tx) => tx.run(ADD, { id: 'a' }));
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await ids()).toEqual(['a']);
  });

  test('readers go on beside an open writer and do not see what is not committed', async () => {
    const seen: string[][] = [];
    await db.write(async (tx) => {
      await tx.run(ADD, { id: 'a' });
      seen.push(await ids());
      await Promise.all([ids(), ids(), ids()]);
    });
    seen.push(await ids());
    expect(seen).toEqual([[], ['a']]);
  });
});
