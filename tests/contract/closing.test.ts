/** Closing lets what runs finish, and refuses what comes after. */
import { observed } from '../../src/graph/observed.ts';
import { onEachDatabase } from '../support/backends.ts';

onEachDatabase('closing', (backend) => {
  const refusal = { code: 'DATABASE_UNAVAILABLE', message: 'The database has been closed.' };

  test('twice is fine; anything else afterwards is refused', async () => {
    const db = await backend.open();
    await db.close();
    await db.close();
    await expect(db.read(async () => 1)).rejects.toMatchObject(refusal);
    await expect(db.write(async () => 1)).rejects.toMatchObject(refusal);
    await expect(db.health()).rejects.toMatchObject(refusal);
    await expect(db.stream('RETURN 1 AS one')[Symbol.asyncIterator]().next()).rejects.toMatchObject(refusal);
  });

  test('waits for a write under way and for those that queue behind it, and keeps them', async () => {
    const db = await backend.open();
    const order: string[] = [];
    let closing: Promise<void> | undefined;
    const first = db.write(async (tx) => {
      closing = db.close().then(() => void order.push('closed'));
      await tx.run("CREATE (:Topic {id: 'topic:first'})");
      order.push('first');
    });
    const second = db.write(async (tx) => {
      await tx.run("CREATE (:Topic {id: 'topic:second'})");
      order.push('second');
    });
    await Promise.all([first, second]);
    await closing;
    expect(order).toEqual(['first', 'second', 'closed']);
    const again = await backend.reopen(db);
    expect(await again.read((tx) => tx.run('MATCH (t:Topic) RETURN t.id AS id ORDER BY id'))).toEqual([
      { id: 'topic:first' },
      { id: 'topic:second' },
    ]);
  });

  test('waits for a stream that is being read', async () => {
    const db = await backend.open();
    const order: unknown[] = [];
    let closing: Promise<void> | undefined;
    for await (const row of db.stream<{ i: number }>('UNWIND [1, 2, 3] AS i RETURN i')) {
      closing ??= db.close().then(() => void order.push('closed'));
      order.push(row.i);
    }
    await closing;
    expect(order).toEqual([1, 2, 3, 'closed']);
  });

  test('health names the database and its version', async () => {
    const db = await backend.open();
    const { database } = await db.health();
    expect(database).toMatch(
      { embedded: /^Grafeo \d+\.\d+\.\d+ \(embedded\)$/, neo4j: /^Neo4j 5\.26\.\d+ \(community\)$/ }[
        backend.kind
      ],
    );
  });

  test('an observer sees each statement once, with its rows', async () => {
    const seen: [string, number][] = [];
    const db = observed(await backend.open(), ({ cypher, rows, ms }) => {
      expect(ms).toBeGreaterThanOrEqual(0);
      seen.push([cypher, rows]);
    });
    await db.read((tx) => tx.run('UNWIND [1, 2] AS i RETURN i'));
    await db.write((tx) =>
      Promise.all([tx.run('RETURN 1 AS one'), tx.run('MATCH (n:Nothing) RETURN n.id AS id')]),
    );
    for await (const row of db.stream('UNWIND [1, 2, 3] AS i RETURN i AS streamed')) void row;
    await db.read((tx) => tx.run('RETURN')).catch(() => {});
    expect(seen.sort()).toEqual([
      ['MATCH (n:Nothing) RETURN n.id AS id', 0],
      ['RETURN 1 AS one', 1],
      ['RETURN', 0],
      ['UNWIND [1, 2, 3] AS i RETURN i AS streamed', 3],
      ['UNWIND [1, 2] AS i RETURN i', 2],
    ]);
  });
});
