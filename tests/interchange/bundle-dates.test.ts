/** Faults in dates, and what right ones are turned into. `¦` marks where each fault must be shown. */
import { readBundle } from '../../src/interchange/readers/bundle/read-bundle.ts';
import { edited, expectFaults, file } from './valid-bundle.ts';

test.each<[what: string, dates: string, ...faults: string[]]>([
  ['no such day', 'date: ¦2025-02-29', 'date | 2025-02-29 is no date of the calendar'],
  ['no such month', 'date: ¦2025-13', 'date | 2025-13 is no date of the calendar'],
  [
    'no such moment',
    'recordedAt: ¦2025-02-30T10:00:00Z',
    'recordedAt | 2025-02-30T10:00:00Z is no moment of the calendar',
  ],
  [
    'no such hour',
    'recordedAt: ¦2025-02-03T25:00:00Z',
    'recordedAt | 2025-02-03T25:00:00Z is no moment of the calendar',
  ],
  [
    'before the date',
    'date: 2025\n    dateEarliest: ¦2024-12',
    'dateEarliest | 2024-12 lies outside date 2025',
  ],
  ['after the date', 'date: 2025\n    dateLatest: ¦2026', 'dateLatest | 2026 lies outside date 2025'],
  [
    'nothing between the bounds',
    'dateEarliest: 2025-05\n    dateLatest: ¦2025-04',
    'dateLatest | 2025-04 is before dateEarliest 2025-05',
  ],
  [
    'the document’s date and another',
    'date: 2025\n    dateBasis: ¦DOCUMENT',
    "dateBasis | DOCUMENT goes without a date (the statement then takes its document's): leave one of the two out",
  ],
  [
    'unknown and a date',
    'date: 2025\n    dateBasis: ¦UNKNOWN',
    'dateBasis | UNKNOWN goes without a date (nobody knows it then): leave one of the two out',
  ],
  [
    'stated, but no date',
    'dateBasis: ¦STATED',
    'dateBasis | STATED needs a date: give date, dateEarliest or dateLatest',
  ],
  [
    'inferred without why',
    'date: 2025\n    dateBasis: ¦INFERRED',
    'dateBasis | an inferred date says why: give dateNote',
  ],
])('date of a statement: %s', (_what, dates, ...faults) => {
  expectFaults(
    [['date: 2025-03', dates]],
    faults.map((fault) => `statements[0].${fault}`),
  );
});

test.each<[what: string, dates: string, ...faults: string[]]>([
  [
    'the document’s own',
    'published: 2025\n    publishedBasis: ¦DOCUMENT',
    'publishedBasis | DOCUMENT is for statements: a document says its own date (STATED), or it was inferred (INFERRED)',
  ],
  [
    'inferred without why',
    'published: 2025\n    publishedBasis: ¦INFERRED',
    'publishedBasis | an inferred date says why: give publishedNote',
  ],
  [
    'outside',
    'published: 2025-04\n    publishedLatest: ¦2025-05-01',
    'publishedLatest | 2025-05-01 lies outside published 2025-04',
  ],
])('date of a document: %s', (_what, dates, ...faults) => {
  expectFaults(
    [['published: 2025-04', dates]],
    faults.map((fault) => `documents[0].${fault}`),
  );
});

test.each<[text: string, found: object]>([
  ['date: 2025', { date: '2025', dateEarliest: '2025-01-01', dateLatest: '2025-12-31', dateBasis: 'STATED' }],
  [
    'date: 2024-02',
    { date: '2024-02', dateEarliest: '2024-02-01', dateLatest: '2024-02-29', dateBasis: 'STATED' },
  ],
  [
    'date: "2024-02-03"',
    { date: '2024-02-03', dateEarliest: '2024-02-03', dateLatest: '2024-02-03', dateBasis: 'STATED' },
  ],
  ['date: 800', { date: '0800', dateEarliest: '0800-01-01', dateLatest: '0800-12-31' }],
  [
    'date: 2025\n    dateEarliest: 2025-03\n    dateLatest: 2025-11-05',
    { date: '2025', dateEarliest: '2025-03-01', dateLatest: '2025-11-05', dateBasis: 'STATED' },
  ],
  ['dateLatest: 2025-04', { date: null, dateEarliest: null, dateLatest: '2025-04-30', dateBasis: 'STATED' }],
  [
    'dateEarliest: 2025-04\n    dateBasis: INFERRED\n    dateNote: after the vote',
    {
      date: null,
      dateEarliest: '2025-04-01',
      dateLatest: null,
      dateBasis: 'INFERRED',
      dateNote: 'after the vote',
    },
  ],
  [
    'rank: NORMAL',
    { date: null, dateEarliest: null, dateLatest: null, dateBasis: 'DOCUMENT', dateNote: null },
  ],
  ['dateBasis: UNKNOWN', { date: null, dateEarliest: null, dateLatest: null, dateBasis: 'UNKNOWN' }],
])('a statement with %j', (text, found) => {
  const bundle = readBundle([file(edited(['date: 2025-03', text]))]);
  expect(bundle.statements[0]).toMatchObject(found);
});

test.each<[text: string, found: object]>([
  ['published: 2025-04', { published: '2025-04', publishedEarliest: '2025-04-01', publishedBasis: 'STATED' }],
  ['publishedLatest: 2025', { published: null, publishedLatest: '2025-12-31', publishedBasis: 'STATED' }],
  [
    'lang: ar',
    { published: null, publishedEarliest: null, publishedLatest: null, publishedBasis: 'UNKNOWN' },
  ],
])('a document with %j', (text, found) => {
  const bundle = readBundle([file(edited(['published: 2025-04', text]))]);
  expect(bundle.documents[0]).toMatchObject(found);
});

test.each([
  ['2025-05-01T10:00:00+03:00', '2025-05-01T07:00:00.000Z'],
  ['2025-05-01', '2025-05-01T00:00:00.000Z'],
  ['2025-05-01t10:00z', '2025-05-01T10:00:00.000Z'],
  ['2025-05-01T10:00:00.123456Z', '2025-05-01T10:00:00.123Z'],
])('the moment %s', (text, found) => {
  const bundle = readBundle([file(edited(['2025-05-01T10:00:00+03:00', text]))]);
  expect(bundle.documents[0]!.retrievedAt).toBe(found);
});
