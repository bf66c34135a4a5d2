/** Where the two databases, or JavaScript, would give a wrong answer without a word. */
import type { GraphDatabase, Value } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';

onEachDatabase('traps', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db ??= await backend.open();
    await db.write((tx) => tx.run('MATCH (n:Position) DETACH DELETE n'));
  });

  async function one(cypher: string, params = {}): Promise<Value | undefined> {
    const [row] = await db.read((tx) => tx.run<{ x: Value }>(cypher, params));
    return row?.x;
  }

  test('whole JS numbers arrive as integers, alone, in lists, in maps and stored', async () => {
    const half = 'RETURN $n / 2 AS x';
    expect(await one(half, { n: 7 })).toBe(3);
    expect(await one(half, { n: 7n })).toBe(3);
    expect(await one(half, { n: 7.5 })).toBe(3.75);
    expect(await one('UNWIND $list AS n RETURN n / 2 AS x', { list: [7] })).toBe(3);
    expect(await one('RETURN $map.n / 2 AS x', { map: { n: 7 } })).toBe(3);
    expect(await one('UNWIND $rows AS r RETURN r.n / 2 AS x', { rows: [{ n: -7 }] })).toBe(-3);
    await db.write((tx) => tx.run('CREATE (:Position {value: $value})', { value: 7 }));
    expect(await one('MATCH (p:Position) RETURN p.value / 2 AS x')).toBe(3);
  });

  test('an abstention opposes nobody: signs are compared, with integers and with floats', async () => {
    const values = [-1, 0, 1, -0.5, 0.5];
    await db.write((tx) => tx.run('UNWIND $values AS value CREATE (:Position {value: value})', { values }));
    // The float zero that a computation leaves, too: its product with -1.0 is -0.0, which is "less than zero" for Neo4j.
    await db.write((tx) => tx.run('CREATE (:Position {value: 0.0})'));
    const rows = await db.read((tx) =>
      tx.run<{ a: number; b: number }>(
        'MATCH (a:Position), (b:Position) WHERE a.value > 0 AND b.value < 0 ' +
          'RETURN a.value AS a, b.value AS b ORDER BY a, b',
      ),
    );
    expect(rows).toEqual([
      { a: 0.5, b: -1 },
      { a: 0.5, b: -0.5 },
      { a: 1, b: -1 },
      { a: 1, b: -0.5 },
    ]);
    const bySign = await one(
      'MATCH (a:Position), (b:Position) WHERE sign(a.value) * sign(b.value) = -1 RETURN count(*) AS x',
    );
    expect(bySign).toBe(8);
  });

  test('whole and other numbers of one scale compare and sort as numbers', async () => {
    const values = [2, 1.5, -1, 10, 0.5];
    await db.write((tx) => tx.run('UNWIND $values AS value CREATE (:Position {value: value})', { values }));
    const rows = await db.read((tx) =>
      tx.run<{ value: number }>('MATCH (p:Position) RETURN p.value AS value ORDER BY value'),
    );
    expect(rows.map((row) => row.value)).toEqual([-1, 0.5, 1.5, 2, 10]);
    expect(await one('MATCH (p:Position) WHERE p.value = $v RETURN count(p) AS x', { v: 2 })).toBe(1);
    expect(await one('MATCH (p:Position) RETURN avg(p.value) AS x')).toBe(2.6);
  });

  test('a number and its text: Grafeo calls them equal, so types are checked before a query', async () => {
    await db.write((tx) => tx.run('CREATE (:Position {value: 1})'));
    const found = await one("MATCH (p:Position) WHERE p.value = '1' RETURN count(p) AS x");
    expect(found).toBe({ embedded: 1, neo4j: 0 }[backend.kind]);
  });

  test('LIMIT and SKIP take JS numbers', async () => {
    expect(
      await one('UNWIND range(1, 10) AS i WITH i SKIP $skip LIMIT $limit RETURN max(i) AS x', {
        skip: 2,
        limit: 3,
      }),
    ).toBe(5);
  });

  test('what an aggregate makes of nothing', async () => {
    expect(await one('MATCH (n:Nothing) RETURN count(n) AS x')).toBe(0);
    expect(await one('MATCH (n:Nothing) RETURN coalesce(sum(n.value), 0) AS x')).toBe(0);
    expect(await one('MATCH (n:Nothing) RETURN collect(n.value) AS x')).toEqual([]);
    expect(await one('MATCH (n:Nothing) RETURN max(n.value) AS x')).toBeNull();
  });

  test('null is last in ascending and first in descending order', async () => {
    const order = (direction: string): Promise<Value | undefined> =>
      one(`UNWIND [2, null, 1] AS i WITH i ORDER BY i ${direction} RETURN collect(coalesce(i, 'null')) AS x`);
    expect(await order('ASC')).toEqual([1, 2, 'null']);
    expect(await order('DESC')).toEqual(['null', 2, 1]);
  });

  test('text in a parameter is never read as Cypher', async () => {
    const text = "x'}) DETACH DELETE n //";
    await db.write((tx) => tx.run('CREATE (n:Position {label: $text})', { text }));
    expect(await one('MATCH (p:Position {label: $text}) RETURN p.label AS x', { text })).toBe(text);
  });
});
