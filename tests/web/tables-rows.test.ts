/** Tables without a browser: words looked for, order, counts, files. */
import { parse } from 'csv-parse/sync';
import { csvText } from '../../src/web/explore/parts/csv.ts';
import { fileName, scopeWords } from '../../src/web/explore/parts/file-name.ts';
import { createFinder, sortKeys, type TableColumn } from '../../src/web/explore/parts/table-column.ts';
import type { Picture, PictureEdge, PictureNode } from '../../src/web/explore/picture/model.ts';
import { actorRows } from '../../src/web/explore/tables/actor-rows.ts';
import { FIRST_VIEW } from '../../src/web/explore/view/view.ts';

interface Row {
  readonly name: string | null;
  readonly weight: number | null;
}

const NAME: TableColumn<Row> = { id: 'name', title: 'Name', value: ({ name }) => name };
const WEIGHT: TableColumn<Row> = { id: 'weight', title: 'Weight', value: ({ weight }) => weight };
const ID: TableColumn<Row> = { id: 'id', title: 'Id', value: ({ name }) => `id of ${name}`, only: 'FILE' };
const BUTTON: TableColumn<Row> = { id: 'open', title: 'Open', value: () => 'open', only: 'PAGE' };
const COLUMNS = [NAME, WEIGHT, ID, BUTTON];

function rowsNamed(...names: (string | null)[]): Row[] {
  return names.map((name) => ({ name, weight: null }));
}

describe('a CSV file', () => {
  const readBack = (rows: readonly Row[]): string[][] =>
    parse(csvText(COLUMNS, rows), { bom: true, record_delimiter: '\r\n' });

  test('begins with the mark by which spreadsheets know UTF-8, and ends its lines as RFC 4180 says', () => {
    expect(csvText(COLUMNS, rowsNamed('Ada'))).toBe('\ufeffName,Weight,Id\r\nAda,,id of Ada\r\n');
  });

  test('gives back what it was given, whatever is in it', () => {
    const names = [
      'عمار الحكيم',
      'a, b',
      'said "no"',
      'two\nlines',
      'two\r\nlines',
      ' spaces ',
      '',
      'ünïcödé 🙂',
    ];
    const rows = names.map((name, place) => ({ name, weight: place - 1.5 }));
    expect(readBack(rows)).toEqual([
      ['Name', 'Weight', 'Id'],
      ...rows.map(({ name, weight }) => [name, String(weight), `id of ${name}`]),
    ]);
  });

  test('no text is a formula, in any of its lines; numbers stay numbers', () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=1\n2', '＝1', '\r=1'];
    const rows = names.map((name) => ({ name, weight: -2 }));
    const cells = readBack(rows).slice(1);
    expect(cells.map(([name]) => name)).toEqual(names.map((name) => `'${name}`));
    expect(cells.map(([, weight]) => weight)).toEqual(names.map(() => '-2'));
  });

  test('its name says what is in it, of which scope and day', () => {
    const day = new Date(2026, 0, 9);
    expect(fileName('relations', scopeWords(FIRST_VIEW), 'csv', day)).toBe(
      'stance-graph-relations-everything-2026-01-09.csv',
    );
    const view = { ...FIRST_VIEW, issues: ['issue:disarmament'], from: '2025', kinds: ['STATE' as const] };
    expect(fileName('Actors and issues', scopeWords(view), 'csv', day)).toBe(
      'stance-graph-actors-and-issues-disarmament-state-from-2025-2026-01-09.csv',
    );
    expect(fileName('x', 'ü'.repeat(500), 'csv', day).length).toBeLessThan(120);
  });
});

describe('looking for words', () => {
  const find = createFinder(COLUMNS);
  const found = (rows: readonly Row[], text: string) => find(rows, text).map(({ name }) => name);

  test('case, diacritics and forms of Arabic letters make no difference', () => {
    const rows = rowsNamed('Zoë Müller', 'أحمد', 'حُكومة', 'مصطفى', 'Ada');
    expect(found(rows, 'ZOE muller')).toEqual(['Zoë Müller']);
    expect(found(rows, 'احمد')).toEqual(['أحمد']);
    expect(found(rows, 'حكومه')).toEqual(['حُكومة']);
    expect(found(rows, 'مصطفي')).toEqual(['مصطفى']);
  });

  test('all words must be there, in any order and in any column that is shown', () => {
    const rows: Row[] = [
      { name: 'Red House', weight: 1234.5 },
      { name: 'Red Door', weight: null },
    ];
    expect(found(rows, ' house  red ')).toEqual(['Red House']);
    expect(found(rows, '1,234.5')).toEqual(['Red House']);
    expect(found(rows, 'red blue')).toEqual([]);
    expect(found(rows, 'id of')).toEqual([]);
    expect(find(rows, '  ')).toBe(rows);
  });
});

describe('order', () => {
  const ordered = (column: TableColumn<Row>, rows: readonly Row[], isDown: boolean) => {
    const keys = sortKeys(rows, column, isDown);
    const places = rows.map((_, place) => place);
    places.sort((a, b) => (isDown ? keys[b]! - keys[a]! : keys[a]! - keys[b]!));
    return places.map((place) => column.value(rows[place]!));
  };

  test('texts as people order them', () => {
    const rows = rowsNamed('b', 'Élan', 'a10', 'a9', 'eland', 'B', 'A');
    expect(ordered(NAME, rows, false)).toEqual(['A', 'a9', 'a10', 'b', 'B', 'Élan', 'eland']);
  });

  test('what has nothing to say is last, upwards and downwards', () => {
    const rows = [3, null, -1, 20].map((weight) => ({ name: null, weight }));
    expect(ordered(WEIGHT, rows, false)).toEqual([-1, 3, 20, null]);
    expect(ordered(WEIGHT, rows, true)).toEqual([20, 3, -1, null]);
    expect(ordered(NAME, rowsNamed('x', null, 'y'), true)).toEqual(['y', 'x', null]);
  });
});

describe('opponents and allies', () => {
  const node = (id: string): PictureNode => ({
    id,
    label: id,
    kind: 'STATE',
    isColumn: false,
    x: 0,
    y: 0,
    statements: 1,
  });
  const edge = (source: string, target: string, sign: number, basis: PictureEdge['basis']): PictureEdge => ({
    id: `${source} ${target} ${sign} ${basis}`,
    source,
    target,
    basis,
    sign,
    weight: sign,
    congruence: null,
    conflict: null,
    statements: 1,
  });

  test('others are counted once, on whatever basis; who is neither is not counted', () => {
    const picture = {
      nodes: ['a', 'b', 'c', 'd'].map(node),
      edges: [
        edge('a', 'b', -1, 'NETWORK'),
        edge('b', 'a', -1, 'DECLARED'),
        edge('a', 'c', -1, 'DECLARED'),
        edge('b', 'c', 1, 'NETWORK'),
        edge('c', 'd', 0, 'NETWORK'),
      ],
    } as unknown as Picture;
    const counts = actorRows(picture).map(({ node, opponents, allies }) => [node.id, opponents, allies]);
    expect(counts).toEqual([
      ['a', 2, 0],
      ['b', 1, 1],
      ['c', 1, 1],
      ['d', 0, 0],
    ]);
  });
});
