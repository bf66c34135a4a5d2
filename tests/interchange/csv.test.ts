import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { LONGEST_ROW, readCsv } from '../../src/interchange/readers/csv.ts';
import type { ReaderInput, RowFault } from '../../src/interchange/readers/reader.ts';
import { endlessInput, textInput } from './text-input.ts';

interface Table {
  readonly header: readonly string[];
  readonly rows: string[][];
  readonly lines: number[];
  readonly faults: RowFault[];
}

async function tableOf(input: ReaderInput, delimiter: string | null = null): Promise<Table> {
  const table: Table = { header: [], rows: [], lines: [], faults: [] };
  let { header } = table;
  for await (const part of readCsv(input, delimiter)) {
    header = part.header;
    table.rows.push(...part.rows.map((row) => [...row]));
    table.lines.push(...part.lines);
    table.faults.push(...part.faults);
  }
  return { ...table, header };
}

async function refusal(input: ReaderInput, delimiter: string | null = null): Promise<RowFault> {
  const error = await tableOf(input, delimiter).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ code: 'IMPORT_INVALID', details: { faultCount: 1 } });
  const { faults } = (error as { details: { faults: RowFault[] } }).details;
  expect((error as Error).message).toContain(faults[0]!.message);
  return faults[0]!;
}

test('rows, numbered by the line in which they begin', async () => {
  const text = 'a,b,c\n1,2,3\n\n"x, y","two\nlines","say ""yes"""\n   \n4,,\n';
  expect(await tableOf(textInput(text))).toEqual({
    header: ['a', 'b', 'c'],
    rows: [
      ['1', '2', '3'],
      ['x, y', 'two\nlines', 'say "yes"'],
      ['4', '', ''],
    ],
    lines: [2, 4, 7],
    faults: [],
  });
});

test('a header alone is a table without rows', async () => {
  expect(await tableOf(textInput('a;b'))).toEqual({ header: ['a', 'b'], rows: [], lines: [], faults: [] });
});

test.each([
  ['comma', 'a,b;c\n1,2\n', ['a', 'b;c']],
  ['semicolon', 'a;"b,c,d"\n1;2\n', ['a', 'b,c,d']],
  ['tab', 'a\tb\n1\t2\n', ['a', 'b']],
  ['pipe', 'a|b\n1|2\n', ['a', 'b']],
  ['none', 'a\n1\n', ['a']],
])('the delimiter is found in the header: %s', async (name, text, header) => {
  const table = name === 'comma' ? tableOf(textInput(text), 'comma') : tableOf(textInput(text));
  expect(await table).toMatchObject({ header, faults: [] });
  expect((await table).rows).toHaveLength(1);
});

test('a delimiter that the header leaves open is asked for', async () => {
  expect(await refusal(textInput('a,b;c\n1,2;3\n'))).toMatchObject({
    line: 1,
    message: expect.stringContaining('comma or semicolon: say which, for example --delimiter comma'),
  });
  expect((await tableOf(textInput('a,b;c\n1,2;3\n'), ';')).header).toEqual(['a,b', 'c']);
});

test('a delimiter that is none', async () => {
  for (const given of ['', 'ab', '"', '\n']) {
    await expect(tableOf(textInput('a,b\n'), given)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  }
});

test('the line of a spreadsheet program that names the delimiter', async () => {
  expect(await tableOf(textInput('sep=;\r\na;b\r\n1,5;2\r\n'))).toMatchObject({
    header: ['a', 'b'],
    rows: [['1,5', '2']],
    lines: [3],
  });
});

test.each([1, 2, 3, 7, 1000])('line ends of any system, also in pieces of %i characters', async (piece) => {
  const expected = {
    rows: [
      ['1', 'x'],
      ['2', 'y z'],
      ['3', ''],
    ],
    lines: [2, 3, 4],
  };
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['a,b', '1,x', '2,"y z"', '3,', ''].join(end);
    expect(await tableOf(textInput(text, 't.csv', piece))).toMatchObject(expected);
  }
});

test('a last row without line end', async () => {
  expect((await tableOf(textInput('a,b\n1,"2"'))).rows).toEqual([['1', '2']]);
});

test('rows with too many or too few cells are faults, the others are read', async () => {
  const wide = `9${',x'.repeat(51)}`;
  const table = await tableOf(textInput(`a,b\n1,2\n${wide}\n3\n"4\n5",6\n`));
  expect(table.rows).toEqual([
    ['1', '2'],
    ['4\n5', '6'],
  ]);
  expect(table.lines).toEqual([2, 5]);
  expect(table.faults).toEqual([
    {
      file: 'table.csv',
      line: 3,
      column: null,
      value: 'x',
      message:
        'the row has 52 cells, the header 2: put cells that hold the delimiter in quotes, or take out what is too much',
    },
    {
      file: 'table.csv',
      line: 4,
      column: null,
      value: null,
      message: 'the row has 1 cells, the header 2: write the missing cells, be they empty',
    },
  ]);
});

test.each([
  ['a name twice', 'a,b, a\n', 'two columns are called "a" (1 and 3): rename one'],
  ['a column without a name', 'a,,b\n', 'column 2 has no name'],
  ['an open quote', '"a,b\n1,2\n', 'a quote in the header is not closed'],
  ['nothing', '', 'the file is empty'],
  ['blank lines', '\n\n \n', 'the file is empty'],
])('a header with %s', async (_what, text, message) => {
  expect((await refusal(textInput(text))).message).toContain(message);
});

test('the first column may go without a name, as R writes the numbers of rows', async () => {
  expect((await tableOf(textInput('"","x"\n"1","a"\n'))).header).toEqual(['', 'x']);
});

test('a quote that is never closed is told by the line where it began', async () => {
  const rows = '1,2\n'.repeat(50_000);
  const fault = await refusal(textInput(`a,b\n${rows}"x\ny",2\n7,"open\n${'8,9\n'.repeat(1000)}`));
  expect(fault).toMatchObject({ line: 50_004, value: expect.stringMatching(/^"open/) });
  expect(fault.message).toBe('the quote that opens a cell here is never closed: close it');
});

test('quotes in the middle of a cell in quotes are a fault of that row', async () => {
  const table = await tableOf(textInput('a,b\n1,"x "y" z"\n2,3\n4,"open\n5,"6"\n7,8\n'));
  expect(table.rows).toEqual([
    ['2', '3'],
    ['7', '8'],
  ]);
  expect(table.lines).toEqual([3, 6]);
  expect(table.faults.map(({ line }) => line)).toEqual([2, 4]);
  expect(table.faults[0]!.message).toContain('write quotes inside a cell twice');
});

test.each([
  ['in quotes', '7,"', 'the quote that opens a cell here is not closed within 1048576 characters'],
  ['without quotes', '7,', 'the row has more than 1048576 characters'],
])('a cell of 10 MB %s is refused before it has been read', async (_how, start, message) => {
  const input = endlessInput(`a,b\n1,2\n${start}`, 'x'.repeat(10_000), 10 * 1024 * 1024);
  const fault = await refusal(input);
  expect(fault).toMatchObject({ line: 3, column: 'b', message: expect.stringContaining(message) });
  expect(fault.value!.length).toBeLessThanOrEqual(60);
  expect(input.given()).toBeLessThan(LONGEST_ROW + 200_000);
});

test('a row of 10 MB of short cells, and a header of 10 MB', async () => {
  const row = endlessInput('a,b\n', '1,'.repeat(5_000), 10 * 1024 * 1024);
  expect(await refusal(row)).toMatchObject({ line: 2 });
  expect(row.given()).toBeLessThan(LONGEST_ROW + 200_000);
  const header = endlessInput('"a', 'b'.repeat(10_000), 10 * 1024 * 1024);
  expect((await refusal(header)).message).toContain('the header is longer than');
  expect(header.given()).toBeLessThan(LONGEST_ROW + 200_000);
});

test('a cell just below the limit is read whole', async () => {
  const cell = 'x'.repeat(LONGEST_ROW - 100);
  const { rows } = await tableOf(textInput(`a,b\n1,${cell}\n2,"${cell}"\n`, 't.csv', 100_000));
  expect(rows.map((row) => row[1]!.length)).toEqual([cell.length, cell.length]);
});

test('a cell that is kept does not keep the file', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rows = `a name of some length,${'x'.repeat(979)}\n`.repeat(64);
  // Pieces end within rows, as those of files do: else each piece would be the same text in memory.
  const input = endlessInput(
    `name,text\n${rows.slice(0, 500)}`,
    rows.slice(500) + rows.slice(0, 500),
    64 << 20,
  );
  const kept: string[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for await (const { rows } of readCsv(input, null)) kept.push(rows[0]?.[0] ?? '');
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  expect(kept.length).toBeGreaterThan(900);
  expect(grown).toBeLessThan(16 << 20);
});

/** Written as simply as can be, so that it can be compared. */
function written(
  rows: readonly (readonly string[])[],
  delimiter: string,
  end: string,
  quoteAll: boolean,
): string {
  const cell = (text: string): string =>
    quoteAll || /["\r\n,;\t|]/.test(text) || text.trim() !== text || text === ''
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('');
}

const CELL = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', 'a', '""', 'é'), maxLength: 8 }),
);

test('whatever is written comes back, in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 1, max: 5 })
        .chain((width) => fc.array(fc.array(CELL, { minLength: width, maxLength: width }), { maxLength: 8 })),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 40 }),
      async (rows, delimiter, end, quoteAll, piece) => {
        // A row of one cell without anything in it is a blank line; a CR at the end of a line belongs to the line's end.
        const kept = rows.filter((row) => row.length > 1 || row[0]!.trim() !== '');
        fc.pre(kept.every((row) => !row.at(-1)!.endsWith('\r')));
        const header = (rows[0] ?? ['x']).map((_, at) => `column ${at}`);
        const text = written([header, ...kept], delimiter, end, quoteAll);
        const table = await tableOf(textInput(text, 't.csv', piece), delimiter);
        expect(table).toMatchObject({ header, rows: kept, faults: [] });
        const starts = kept.map((_, at) => {
          const before = written([header, ...kept.slice(0, at)], delimiter, end, quoteAll);
          return before.split('\n').length;
        });
        expect(table.lines).toEqual(starts);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever the text, it is read or refused; pieces make no difference', async () => {
  const outcome = async (text: string, piece: number): Promise<unknown> =>
    tableOf(textInput(text, 't.csv', piece)).catch(
      (error: unknown) => (error as { details: unknown }).details,
    );
  await fc.assert(
    fc.asyncProperty(
      fc.string({
        unit: fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a', 'b,c'),
        minLength: 1,
        maxLength: 60,
      }),
      fc.integer({ min: 1, max: 9 }),
      async (text, piece) => {
        const whole = await outcome(`x,y\n${text}`, 1_000);
        expect(whole).toBeDefined();
        expect(await outcome(`x,y\n${text}`, piece)).toEqual(whole);
      },
    ),
    { numRuns: 500 },
  );
});
