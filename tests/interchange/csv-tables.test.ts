/** Tables: what the cells say survives every reader of CSV, and no spreadsheet calculates with it. */
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { CSV_TABLES, csvHeader, csvWriter } from '../../src/interchange/writers/csv-tables.ts';
import type { DocumentRecord } from '../../src/domain/model.ts';

const PLAIN: DocumentRecord = {
  id: 'doc:a',
  title: 'A',
  publisher: null,
  url: null,
  published: '2025-04',
  publishedEarliest: '2025-04-01',
  publishedLatest: '2025-04-30',
  publishedBasis: 'STATED',
  publishedNote: null,
  retrievedAt: null,
  lang: 'en',
  reliability: 'B',
};

function titles(texts: readonly string[], formulaSafe: boolean): string[] {
  const write = csvWriter('documents', { formulaSafe });
  const table = csvHeader('documents') + texts.map((title) => write({ ...PLAIN, title })).join('');
  const rows = parse(table, { columns: true }) as { title: string }[];
  return rows.map(({ title }) => title);
}

test('every table has a header of its own', () => {
  expect(CSV_TABLES).toHaveLength(8);
  for (const table of CSV_TABLES) {
    const names = csvHeader(table).trimEnd().split(',');
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z][A-Za-z]+$/.test(name))).toBe(true);
  }
});

test('commas, quotes, line breaks and letters of all scripts come through', () => {
  const texts = ['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', ' spaces ', 'لجنة', '"', ';', "it's"];
  expect(titles(texts, false)).toEqual(texts);
  const letters = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(letters), (all) => {
      expect(titles(all, false)).toEqual(all);
    }),
  );
});

test('on request, what a spreadsheet would calculate is text', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
  expect(titles(formulas, true)).toEqual(formulas.map((text) => `'${text}`));
  expect(titles(formulas, false)).toEqual(formulas);
  const harmless = ['a=1', ' =1', '1-1', "'", ''];
  expect(titles(harmless, true)).toEqual(harmless);
});

test('numbers stay numbers', () => {
  const write = csvWriter('issues', { formulaSafe: true });
  const row = write({
    id: 'issue:a',
    title: '-a',
    question: null,
    kind: 'PROPOSAL',
    scale: 'ORDINAL',
    min: -1.5,
    max: 0,
    about: null,
    topics: ['topic:a', 'topic:b'],
    positions: [],
    incompatible: [],
  });
  expect(row).toBe("issue:a,'-a,,PROPOSAL,,ORDINAL,-1.5,0,topic:a; topic:b\r\n");
});
