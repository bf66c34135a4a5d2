/** A keyset page rests on the last row's place in the order, so it does not shift when rows come and go. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';

interface Row {
  readonly id: string;
  readonly date: string;
}

const PAGE =
  'MATCH (s:Statement) WHERE $date IS NULL OR s.sortDate < $date OR (s.sortDate = $date AND s.id > $id) ' +
  'RETURN s.id AS id, s.sortDate AS date ORDER BY date DESC, id LIMIT $first';

onEachDatabase('paging newest first', (backend) => {
  let db: GraphDatabase;

  const add = (...rows: Row[]): Promise<object[]> =>
    db.write((tx) =>
      tx.run('UNWIND $rows AS r CREATE (:Statement {id: r.id, sortDate: r.date})', {
        rows: rows.map((row) => ({ ...row })),
      }),
    );
  const remove = (...ids: string[]): Promise<object[]> =>
    db.write((tx) => tx.run('MATCH (s:Statement) WHERE s.id IN $ids DETACH DELETE s', { ids }));
  const page = (after: Row | null, first: number): Promise<Row[]> =>
    db.read((tx) =>
      tx.run<{ id: string; date: string }>(PAGE, { date: after?.date ?? null, id: after?.id ?? null, first }),
    );
  const row = (id: string, date: string): Row => ({ id: `statement:${id}`, date });

  beforeEach(async () => {
    db ??= await backend.open();
    await db.write((tx) => tx.run('MATCH (s:Statement) DETACH DELETE s'));
    // Three on one day, so that pages end within it; an undated one comes last.
    await add(
      row('e', ''),
      row('a', '2025-03-01'),
      row('b', '2025-02-01'),
      row('c', '2025-02-01'),
      row('d', '2025-02-01'),
    );
  });

  async function allPages(
    first: number,
    between: (page: number) => Promise<unknown> = async () => {},
  ): Promise<string[]> {
    const seen: Row[] = [];
    for (let number = 1; ; number++) {
      const rows = await page(seen.at(-1) ?? null, first);
      seen.push(...rows);
      if (rows.length < first) return seen.map(({ id }) => id.slice('statement:'.length));
      await between(number);
    }
  }

  test.each([1, 2, 3, 4, 5, 6])('pages of %d give every row once, in order', async (first) => {
    expect(await allPages(first)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('what is inserted before the cursor is left out, what comes after it is in, nothing is repeated', async () => {
    const seen = await allPages(2, async (number) => {
      if (number === 1)
        await add(
          row('new', '2025-04-01'),
          row('aa', '2025-02-01'),
          row('bb', '2025-02-01'),
          row('old', '2024'),
        );
    });
    expect(seen).toEqual(['a', 'b', 'bb', 'c', 'd', 'old', 'e']);
  });

  test('what is deleted, the row of the cursor itself included, drops no other row', async () => {
    const seen = await allPages(2, async (number) => {
      if (number === 1) await remove('statement:a', 'statement:b', 'statement:d');
    });
    expect(seen).toEqual(['a', 'b', 'c', 'e']);
  });

  test('the last row of a page re-dated comes neither twice in its new place before the cursor nor takes others along', async () => {
    const seen = await allPages(2, async (number) => {
      if (number === 1) {
        await db.write((tx) =>
          tx.run("MATCH (s:Statement {id: 'statement:b'}) SET s.sortDate = '2025-05-01'"),
        );
      }
    });
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
