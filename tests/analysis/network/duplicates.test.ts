/** Which statements are dropped as duplicates. */
import type { NetworkOptions } from '../../../src/analysis/network/options.ts';
import { type Said, sourceOf } from '../small-graphs.ts';
import { networkIn } from './read-network.ts';

function kept(
  said: readonly Said[],
  duplicates: NetworkOptions['duplicates'],
  options: Partial<NetworkOptions> = {},
  published: Readonly<Record<string, string>> = {},
): string[] {
  const source = sourceOf({ said: said.map((each, at) => ({ ...each, id: `s${at}` })) });
  const rows = source.rows.map((row) => ({
    ...row,
    documents: row.documents.map((document) => ({
      ...document,
      publishedEarliest: published[document.id] ?? null,
    })),
  }));
  return [...networkIn({ ...source, rows }, { duplicates, ...options }).statements];
}

const by = 'a';

test('the same document, and only the earliest of several', () => {
  const said = [
    { by, says: 1, docs: ['d1', 'd2'] },
    { by, says: 1, docs: ['d2'] },
    { by, says: 1, docs: ['d1'] },
    { by, says: -1, docs: ['d1'] },
  ];
  expect(kept(said, 'INCLUDE')).toEqual(['s0', 's1', 's2', 's3']);
  expect(kept(said, 'DOCUMENT')).toEqual(['s0', 's1', 's3']);
  // By day of publication before id.
  expect(kept(said, 'DOCUMENT', {}, { d1: '2020-02-01', d2: '2020-01-01' })).toEqual(['s0', 's2', 's3']);
  expect(kept(said, 'DOCUMENT', { aggregation: 'IGNORE' })).toEqual(['s0', 's1']);
});

test('in the order of date, then document, then id', () => {
  expect(
    kept(
      [
        { by, says: 1, on: '2020-02-01', docs: ['d'] },
        { by, says: 1, on: '2020-01-01', docs: ['d'] },
      ],
      'DOCUMENT',
    ),
  ).toEqual(['s1']);
  const sameDay = [
    { by, says: 1, on: '2020-01-01', docs: ['d2'] },
    { by, says: 1, on: '2020-01-01', docs: ['d1'] },
    { by, says: 1, on: '2020-01-01', docs: ['d1'] },
  ];
  expect(kept(sameDay, 'DAY')).toEqual(['s1']);
  expect(kept(sameDay, 'DAY', {}, { d1: '2020-01-03', d2: '2020-01-02' })).toEqual(['s0']);
  expect(
    kept(
      [
        { by, says: 1 },
        { by, says: 1, on: '2020' },
      ],
      'ACROSS_RANGE',
    ),
  ).toEqual(['s1']);
});

test('calendar periods include the year; weeks are ISO weeks', () => {
  const on = (...dates: string[]): Said[] => dates.map((date) => ({ by, says: 1, on: date }));
  expect(kept(on('2020-05-04', '2020-05-04', '2020-05-05'), 'DAY')).toEqual(['s0', 's2']);
  // Monday 30 December 2019 to Sunday 5 January 2020 is one week of 2020; the 6th begins the next.
  expect(kept(on('2019-12-29', '2019-12-30', '2020-01-05', '2020-01-06'), 'WEEK')).toEqual([
    's0',
    's1',
    's3',
  ]);
  expect(kept(on('2020-05-04', '2020-05-31', '2021-05-04'), 'MONTH')).toEqual(['s0', 's2']);
  expect(kept(on('2020-05-04', '2020-12-31', '2021-01-01'), 'YEAR')).toEqual(['s0', 's2']);
});

test('a date coarser than the period, or unknown, is never dropped and drops nothing', () => {
  const said = [
    { by, says: 1, on: '2020-05' },
    { by, says: 1, on: '2020-05' },
    { by, says: 1 },
    { by, says: 1 },
    { by, says: 1, on: '2020-05-04..' },
    { by, says: 1, on: '2020-05-04' },
    { by, says: 1, on: '2020-05-04' },
  ];
  expect(kept(said, 'DAY')).toEqual(['s0', 's1', 's2', 's3', 's4', 's5']);
  expect(kept(said, 'MONTH')).toEqual(['s0', 's2', 's3', 's4']);
  expect(kept(said, 'ACROSS_RANGE')).toEqual(['s0']);
});

test('rows, columns and values are told apart', () => {
  const said = [
    { by: 'a', says: 1, docs: ['d'] },
    { by: 'b', says: 1, docs: ['d'] },
    { by: 'a', says: 1, docs: ['d'], issue: 'x' },
    { by: 'a', says: 1, docs: ['d'], issue: 'x' },
  ];
  expect(kept(said, 'DOCUMENT')).toEqual(['s0', 's1', 's2']);
  expect(kept(said, 'DOCUMENT', { columns: 'DOCUMENT' })).toEqual(['s0', 's1']);
});

test('a hundred thousand repetitions of one statement are one', () => {
  const said = Array.from({ length: 100_000 }, (_, at) => ({ by, says: 1, docs: [`d${at % 7}`] }));
  expect(kept(said, 'DOCUMENT')).toHaveLength(7);
});
