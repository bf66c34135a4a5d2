/** Tables in a terminal of any width, and for other programs. */
import { renderTable } from '../../src/cli/table.ts';

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const ROWS: readonly Row[] = [
  { name: 'a rather long name of several words', count: 3 },
  { name: 'short\tname\nof two lines', count: null },
];
const COLUMNS = [
  { title: 'Name', value: (row: Row) => row.name },
  { title: 'Count', value: (row: Row) => row.count },
];

test.each([200, 80, 40, 30])('nothing is lost or too wide at %d columns', (width) => {
  const text = renderTable(ROWS, COLUMNS, width);
  for (const line of text.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
  for (const word of ['rather', 'several', 'words', 'short', 'Count', '3']) expect(text).toContain(word);
  expect(text).not.toContain('…');
});

test('for a program: tabs between fields, one line a row, no frame', () => {
  expect(renderTable(ROWS, COLUMNS, null)).toBe(
    'Name\tCount\na rather long name of several words\t3\nshort name of two lines\t',
  );
});
