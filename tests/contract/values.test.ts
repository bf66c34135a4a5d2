/** Every kind of value goes in and comes out alike, on both databases. */
import { array, assert, asyncProperty, bigInt, double, oneof, string } from 'fast-check';
import type { GraphDatabase, Param, Value } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';

const ARABIC = 'عمّار الحكيم — قائد «تيّار الحكمة»';
const LETTERS_OF_ALL_PLANES =
  'é e\u0301 ß ﷺ \u200f 漢字 ไทย 𐎠 🕊️ 👩🏽‍⚖️ \u{10FFFF} \ufeff \\ \' " ` $x \u0000 \t\r\n end';

const SCALARS: readonly (readonly [string, Param])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a whole number', -42],
  ['2^53', 2 ** 53],
  ['-2^53', -(2 ** 53)],
  ['just beyond 2^53', 2n ** 53n + 1n],
  ['the largest integer', 2n ** 63n - 1n],
  ['the smallest integer', -(2n ** 63n)],
  ['a float', 0.1],
  ['the smallest float', Number.MIN_VALUE],
  ['a large float', 1.5e-300],
  ['an empty string', ''],
  ['Arabic', ARABIC],
  ['letters of all planes', LETTERS_OF_ALL_PLANES],
  ['a long string', 'طويل long '.repeat(50_000)],
];
const LISTS: readonly (readonly [string, Param])[] = [
  ['an empty list', []],
  ['a list of strings', ['b', '', ARABIC]],
  ['a list of integers', [3, 1, 2n ** 60n]],
  ['a list of floats', [0.5, -1.25]],
  ['a list of booleans', [true, false]],
];
const NESTED: readonly (readonly [string, Param])[] = [
  ['an empty map', {}],
  ['a map in a map in a list', [{ a: { b: [1, { c: null }] }, 'with space': 'x', ع: 1 }]],
  ['a mixed list', [1, 'a', null, 0.5, [true]]],
];

onEachDatabase('values', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
  });

  async function echo(x: Param): Promise<Value | undefined> {
    const [row] = await db.read((tx) => tx.run<{ x: Value }>('RETURN $x AS x', { x }));
    return row?.x;
  }

  test.each([...SCALARS, ...LISTS, ...NESTED])('%s comes back as it went in', async (_name, value) => {
    expect(await echo(value)).toEqual(value);
  });

  test.each([...SCALARS, ...LISTS])('%s is stored, found and read again', async (_name, value) => {
    await db.write((tx) => tx.run('CREATE (:Value {id: 1, value: $value})', { value }));
    const rows = await db.read((tx) => tx.run('MATCH (v:Value) RETURN v.value AS value'));
    const found = await db.read((tx) =>
      tx.run('MATCH (v:Value) WHERE v.value = $value RETURN v.id AS id', { value }),
    );
    await db.write((tx) => tx.run('MATCH (v:Value) DELETE v'));
    expect(rows).toEqual([{ value }]);
    // Nothing equals null, itself included.
    expect(found).toEqual(value === null ? [] : [{ id: 1 }]);
  });

  test('negative zero comes back as zero, also from a computation', async () => {
    expect(Object.is(await echo(-0), 0)).toBe(true);
    const [row] = await db.read((tx) => tx.run<{ x: number }>('RETURN 0.0 * -1.0 AS x'));
    expect(Object.is(row?.x, 0)).toBe(true);
  });

  test('a float that is whole is the same number; JavaScript does not tell them apart', async () => {
    const rows = await db.read((tx) => tx.run('RETURN 2.0 AS a, toFloat($b) AS b', { b: 3 }));
    expect(rows).toEqual([{ a: 2, b: 3 }]);
  });

  test('a property that is set to null is gone', async () => {
    await db.write((tx) => tx.run('CREATE (:Value {id: 1, a: 1, b: null})'));
    await db.write((tx) => tx.run('MATCH (v:Value) SET v.a = $none', { none: null }));
    const rows = await db.read((tx) => tx.run('MATCH (v:Value) RETURN keys(v) AS keys, v.a AS a'));
    await db.write((tx) => tx.run('MATCH (v:Value) DELETE v'));
    expect(rows).toEqual([{ keys: ['id'], a: null }]);
  });

  test('any text and any number', async () => {
    const anyValue = oneof(
      string({ unit: 'binary', maxLength: 40 }),
      bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((x) => (x > -(2n ** 53n) && x < 2n ** 53n ? Number(x) : x)),
      double({ noNaN: true, min: -1e15, max: 1e15 }).map((x) => (x === 0 ? 0 : x)),
    );
    await assert(
      asyncProperty(array(anyValue, { maxLength: 20 }), async (list) => {
        expect(await echo(list)).toEqual(list);
      }),
      { numRuns: 25 },
    );
  });

  // Between U+E000 and U+FFFF Neo4j differs: it compares UTF-16 units.
  test('strings are ordered by code point, so pages follow one another alike', async () => {
    const words = ['b', 'B', 'a', 'ä', 'é', 'z', 'ا', 'ي', '😀', '', '10', '9'];
    const rows = await db.read((tx) =>
      tx.run<{ word: string }>('UNWIND $words AS word RETURN word ORDER BY word', { words }),
    );
    const byCodePoint = [...words].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(rows.map((row) => row.word)).toEqual(byCodePoint);
  });
});

onEachDatabase('refused', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
  });

  test.each<readonly [string, unknown, string]>([
    ['undefined', undefined, 'The query parameter x is undefined.'],
    ['NaN', Number.NaN, 'The query parameter x is NaN.'],
    ['Infinity', Number.POSITIVE_INFINITY, 'The query parameter x is Infinity.'],
    ['a Date', new Date(0), 'The query parameter x is a Date.'],
    ['a Map', new Map(), 'The query parameter x is a Map.'],
    ['a function', () => 1, 'The query parameter x is function.'],
    ['a whole number that is not exact', 2 ** 60, 'beyond 2^53: send a bigint'],
    ['an integer beyond 64 bits', 2n ** 63n, 'beyond 64 bits'],
    ['half a surrogate pair', 'a\ud83d', 'surrogate'],
    ['undefined in a list in a map', { a: [1, undefined] }, 'The query parameter x.a[1] is undefined.'],
  ])('%s, before it reaches the database', async (_name, x, message) => {
    const params = { x } as { x: Param };
    const refusal = { code: 'BAD_INPUT', message: expect.stringContaining(message) };
    await expect(db.read((tx) => tx.run('RETURN $x AS x', params))).rejects.toMatchObject(refusal);
    await expect(db.write((tx) => tx.run('RETURN $x AS x', params))).rejects.toMatchObject(refusal);
    await expect(db.stream('RETURN $x AS x', params)[Symbol.asyncIterator]().next()).rejects.toMatchObject(
      refusal,
    );
  });

  test.each([
    ['a node', 'CREATE (n:Thing {id: 1}) RETURN n'],
    ['a relationship', 'CREATE (:Thing)-[r:TO]->(:Thing) RETURN r'],
    ['a node in a list', 'CREATE (n:Thing {id: 1}) RETURN [n] AS list'],
  ])('%s in an answer: a fault of the query', async (_name, cypher) => {
    await expect(db.write((tx) => tx.run(cypher))).rejects.toThrow('Return properties');
    expect(await db.read((tx) => tx.run('MATCH (n:Thing) RETURN count(n) AS count'))).toEqual([{ count: 0 }]);
  });
});
