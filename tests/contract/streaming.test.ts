/** Rows one after another. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';

onEachDatabase('streaming', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
    await db.write((tx) => tx.run('UNWIND range(1, 10000) AS i CREATE (:Row {i: i})'));
  });

  const ALL = 'MATCH (r:Row) RETURN r.i AS i ORDER BY i';

  test('gives every row once, in order', async () => {
    const seen: number[] = [];
    for await (const row of db.stream<{ i: number }>(ALL)) seen.push(row.i);
    expect(seen).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 1));
  });

  test('takes parameters', async () => {
    const seen: object[] = [];
    for await (const row of db.stream('MATCH (r:Row) WHERE r.i IN $some RETURN r.i AS i ORDER BY i', {
      some: [3, 7],
    }))
      seen.push(row);
    expect(seen).toEqual([{ i: 3 }, { i: 7 }]);
  });

  test('breaking out frees what it held: more often than there are connections, and the database closes after', async () => {
    for (let time = 0; time < 110; time++) {
      for await (const row of db.stream<{ i: number }>('UNWIND range(1, 5000) AS i RETURN i'))
        if (row.i === 3) break;
    }
    // Closing waits for open streams: it would hang here if one of them were.
    db = await backend.reopen(db);
    expect(await db.read((tx) => tx.run('MATCH (r:Row) RETURN count(r) AS count'))).toEqual([
      { count: 10_000 },
    ]);
  });

  test('an error in the loop body comes through and frees it too', async () => {
    const loop = async (): Promise<void> => {
      for await (const row of db.stream<{ i: number }>(ALL)) if (row.i === 2) throw new Error('enough');
    };
    await expect(loop()).rejects.toThrow('enough');
    db = await backend.reopen(db);
  });

  test('sees one state: what is committed meanwhile is not in it twice and does not break it', async () => {
    let count = 0;
    for await (const row of db.stream<{ i: number }>('MATCH (r:Row) WHERE r.i <= 5000 RETURN r.i AS i')) {
      count += 1;
      if (row.i === 1) await db.write((tx) => tx.run('CREATE (:Row {i: 20000})'));
    }
    expect(count).toBe(5_000);
    await db.write((tx) => tx.run('MATCH (r:Row {i: 20000}) DELETE r'));
  });

  test('an empty answer has no rows, a wrong query throws at the first', async () => {
    for await (const row of db.stream('MATCH (n:Nothing) RETURN n.i AS i'))
      throw new Error(JSON.stringify(row));
    await expect(db.stream('MATCH (r:Row RETURN')[Symbol.asyncIterator]().next()).rejects.toHaveProperty(
      'message',
    );
  });

  test('cannot write', async () => {
    await expect(db.stream('CREATE (:Row {i: -1})')[Symbol.asyncIterator]().next()).rejects.toThrow(
      'A read tried to change the graph',
    );
    expect(await db.read((tx) => tx.run('MATCH (r:Row {i: -1}) RETURN r.i AS i'))).toEqual([]);
  });
});
