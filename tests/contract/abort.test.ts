/** What a request waited for ends with it: the statement in the database as well, as far as the database lets itself be told. */
import { requestReader } from '../../src/app/request-reader.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onDatabase, onEachDatabase } from '../support/backends.ts';

/** Takes seconds at least. */
const LONG =
  'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS count';
/** Would take hours. */
const ENDLESS =
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS count';

onEachDatabase('reading with a signal', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
  });

  test('that is never aborted: nothing differs', async () => {
    const { signal } = new AbortController();
    expect(await db.read((tx) => tx.run('RETURN 1 AS one'), signal)).toEqual([{ one: 1 }]);
  });

  test('that was aborted before: nothing is asked', async () => {
    let asked = 0;
    const read = db.read(async () => (asked += 1), AbortSignal.abort(new Error('too late')));
    await expect(read).rejects.toThrow('too late');
    expect(asked).toBe(0);
  });

  test('between two statements: the second one never begins', async () => {
    const ends = new AbortController();
    const read = db.read(async (tx) => {
      await tx.run('RETURN 1 AS one');
      ends.abort(new Error('enough'));
      return tx.run(ENDLESS);
    }, ends.signal);
    await expect(read).rejects.toThrow('enough');
  });

  test('during a statement: a request hears at once, the read fails with the reason, the database works on', async () => {
    const ends = new AbortController();
    const reader = requestReader(db, { signal: ends.signal });
    const asked = reader.run(LONG);
    setTimeout(() => ends.abort(new Error('time is up')), 50);
    await expect(asked).rejects.toThrow('time is up');
    await expect(reader.run('RETURN 1 AS one')).rejects.toThrow('time is up');
    await reader.settled();
    expect(await requestReader(db).run('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

onDatabase('neo4j', 'an aborted statement', (backend) => {
  test('ends on the server', async () => {
    const db = await backend.open();
    const running = async (): Promise<number> => {
      const rows = await db.read((tx) =>
        tx.run<{ query: string }>('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query'),
      );
      return rows.filter(({ query }) => query === ENDLESS).length;
    };
    const until = async (count: number): Promise<void> => {
      while ((await running()) !== count) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const ends = new AbortController();
    const read = db.read((tx) => tx.run(ENDLESS), ends.signal);
    const failed = expect(read).rejects.toThrow('time is up');
    await until(1);
    ends.abort(new Error('time is up'));
    await failed;
    await until(0);
  });
});
