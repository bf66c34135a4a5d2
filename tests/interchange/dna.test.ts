import { join } from 'node:path';
import { fileInput } from '../../src/interchange/readers/input.ts';
import { dnaReader } from '../../src/interchange/readers/dna/dna.ts';
import { allOf, inShort, nameOf } from './read-all.ts';
import { faultLine, readAll, refusal, textInput } from './reading.ts';

const FIXTURES = join(__dirname, '..', 'fixtures');
const sample = fileInput(join(FIXTURES, 'dna-sample', 'statements.csv'));
const eventList2 = fileInput(join(FIXTURES, 'dna-exports', 'event-list-2.csv'));
const eventList3 = fileInput(join(FIXTURES, 'dna-exports', 'event-list-3.csv'));
const documents = fileInput(join(FIXTURES, 'dna-exports', 'documents.csv'));

const HEADER = 'id,date,person,organization,concept,agreement\n';

test('the sample: forty statements; rows that say the same stay different ones', async () => {
  const all = await allOf(dnaReader, { statements: sample });
  expect(all.faults).toEqual([]);
  expect(all.statements).toHaveLength(40);
  expect(new Set(all.statements.map(({ id }) => id)).size).toBe(40);
  expect(all.issues).toHaveLength(6);
  expect(all.documents).toHaveLength(7);
  const lines = inShort(all);
  const first =
    'Joel Bluestein for Energy and Environmental Analysis, Inc.: disagrees (-1) on CO2 legislation will not hurt the economy.';
  expect(lines.slice(0, 2)).toEqual([first, first]);
  expect(all.issues[0]).toMatchObject({ scale: 'BINARY', min: -1, max: 1, kind: 'PROPOSAL' });
});

test('persons are persons; organizations may turn out to be states', async () => {
  const { statements } = await allOf(dnaReader, { statements: sample });
  expect(statements[0]!.speaker).toMatchObject({ kind: 'PERSON', kindKnown: true });
  expect(statements[0]!.principal).toMatchObject({ kind: 'ORGANISATION', kindKnown: false });
  expect(statements[1]!.speaker).toBe(statements[0]!.speaker);
});

test('an event list of DNA 2, with a quote over two lines', async () => {
  const all = await allOf(dnaReader, { statements: eventList2 });
  expect(all.faults).toEqual([]);
  expect(inShort(all)).toEqual([
    'Ada Stone for Water Board: agrees (1) on Water prices should rise',
    'Tenants Union: disagrees (-1) on Water prices should rise',
    'Ben Marsh: agrees (1) on A reservoir should be built',
  ]);
  expect(all.statements[1]!.speaker).toMatchObject({ kind: 'ORGANISATION', kindKnown: false });
  expect(all.statements[2]!.quote).toBe('A reservoir\nwould help.');
  expect(all.documents).toEqual([
    expect.objectContaining({
      title: 'Council debates water, prices',
      publisher: 'Valley Post',
      published: '2019-03-04',
      publishedBasis: 'STATED',
    }),
    expect.objectContaining({ title: 'Letter', publisher: 'Hill Gazette', published: '2019-03-11' }),
  ]);
  expect(all.statements[0]!.citations).toEqual([
    { document: all.documents[0]!.id, locator: 'by A. Writer; section Politics; type article' },
  ]);
});

test('the date of a statement is that of its document', async () => {
  const { statements } = await allOf(dnaReader, { statements: eventList2 });
  expect(statements.map(({ date, dateBasis }) => [date, dateBasis])).toEqual([
    [null, 'DOCUMENT'],
    [null, 'DOCUMENT'],
    [null, 'DOCUMENT'],
  ]);
});

test('an event list of DNA 3, its integer qualifier and its list of documents', async () => {
  const options = { qualifier: ['strength'], scale: ['-5..5'] };
  const all = await allOf(dnaReader, { statements: eventList3, documents }, options);
  expect(all.faults).toEqual([]);
  expect(inShort(all)).toEqual([
    'Ada Stone for Water Board: 4 (4) on Water prices should rise',
    'Cleo Reed for Tenants Union: -5 (-5) on Water prices should rise',
    'Cleo Reed for Tenants Union: 0 (0) on A reservoir should be built',
  ]);
  expect(all.issues[0]).toMatchObject({ scale: 'ORDINAL', min: -5, max: 5 });
  expect(all.issues[0]!.positions.map(({ value }) => value)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
  expect(all.documents).toEqual([
    expect.objectContaining({ title: 'Budget hearing', publisher: 'Valley Post', published: '2020-01-01' }),
    expect.objectContaining({ title: 'Interview', publisher: 'D. Hill', published: '2020-01-03' }),
  ]);
  expect(all.statements.map(({ date, dateBasis, recordedBy }) => [date, dateBasis, recordedBy])).toEqual([
    ['2020-01-02', 'STATED', '1'],
    ['2020-01-02', 'STATED', '2'],
    [null, 'DOCUMENT', '2'],
  ]);
  expect(all.statements.map(({ citations }) => citations[0]!.locator)).toEqual([
    'by A. Writer; section Politics; type article',
    'by A. Writer; section Politics; type article',
    null,
  ]);
});

test('a short text is nominal: each issue has every label of the file', async () => {
  const rows =
    '1,2020,Ada,,Water,strict\n2,2020,Ben,,Water,Mild\n3,2020,Ben,,Air,none of these\n4,2020,Ada,,Air,mild\n';
  const all = await allOf(dnaReader, { statements: HEADER + rows }, { nominal: [''] });
  expect(
    all.issues.map(({ scale, min, positions }) => [scale, min, positions.map(({ label }) => label)]),
  ).toEqual([
    ['NOMINAL', null, ['Mild', 'none of these', 'strict']],
    ['NOMINAL', null, ['Mild', 'none of these', 'strict']],
  ]);
  expect(inShort(all)[3]).toBe('Ada: Mild (null) on Air');
});

test.each([
  ['0', '1'],
  ['false', 'true'],
  ['no', 'Yes'],
])('a boolean as %s and %s', async (no, yes) => {
  const rows = `1,2020,Ada,,Water,${no}\n2,2020,Ben,,Water,${yes}\n`;
  expect(inShort(await allOf(dnaReader, { statements: HEADER + rows }))).toEqual([
    'Ada: disagrees (-1) on Water',
    'Ben: agrees (1) on Water',
  ]);
});

test('other variables by name, with their own words for the sides', async () => {
  const text = 'statementId,date,actor,claim,support\n1,2020,Ada,Water,1\n';
  const options = { person: ['actor'], concept: ['claim'], qualifier: ['support'] };
  expect(inShort(await allOf(dnaReader, { statements: text }, options))).toEqual([
    'Ada: support: yes (1) on Water',
  ]);
});

test('rows that lack what makes a statement are told, and how to leave them out', async () => {
  const rows =
    '1,2020,,,Water,1\n2,2020,Ada,,,1\n3,2020,Ada,,Water,\n4,2020,Ada,,Water,5\n5,4/5/2020,Ada,,Water,1\n6,,Ada,Ada,Water,1\n';
  const all = await allOf(dnaReader, { statements: HEADER + rows });
  expect(all.faults.map(faultLine)).toEqual([
    'statements.csv:2 person - nobody who made it, so the row is no statement: fill it, or leave such rows out with --on-error skip',
    'statements.csv:3 concept - no issue, so the row is no statement: fill it, or leave such rows out with --on-error skip',
    'statements.csv:4 agreement - no value, so the row is no statement: fill it, or leave such rows out with --on-error skip',
    'statements.csv:5 agreement "5" the value is neither 1 nor 0 (true or false, yes or no): correct it; for whole numbers give --scale min..max, for short texts --nominal',
    'statements.csv:6 date "4/5/2020" the order of day and month is open: write 2025-11-30, or say it with --date-format d/m/y, m/d/y or y/m/d',
  ]);
  // Who is its own principal speaks for itself.
  expect(
    all.statements.map(({ speaker, principal, date, dateBasis }) => [
      nameOf(speaker),
      principal,
      date,
      dateBasis,
    ]),
  ).toEqual([['Ada', null, null, 'UNKNOWN']]);
});

test('ids tell databases apart, by a prefix or by what the rows say', async () => {
  const one = `${HEADER}7,2020,Ada,,Water,1\n`;
  const other = `${HEADER}7,2020,Ben,,Water,1\n`;
  const idOf = async (statements: string, options = {}): Promise<string> =>
    (await allOf(dnaReader, { statements }, options)).statements[0]!.id;
  expect(await idOf(one)).toMatch(/^statement:dna-7-[0-9a-f]{10}$/);
  expect(await idOf(one)).toBe(await idOf(one));
  expect(await idOf(one)).not.toBe(await idOf(other));
  expect(await idOf(one, { prefix: ['valley'] })).toBe('statement:dna-valley-7');
  expect(await idOf(other, { prefix: ['valley'] })).toBe('statement:dna-valley-7');
});

test('the same number twice in one database is for the import to refuse', async () => {
  const { statements } = await allOf(dnaReader, { statements: `${HEADER}7,2020,Ada,,Water,1\n` });
  expect(statements[0]!.repeated).toBe('FAULT');
});

test('documents that are numbers only need their list, or a prefix', async () => {
  const text = 'id,document_id,date,person,concept,agreement\n1,3,2020-05-06,Ada,Water,1\n';
  const reading = readAll(dnaReader, { statements: textInput('s.csv', text) });
  expect(await refusal(reading)).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('give the list of documents (--documents FILE), or --prefix'),
  });
  const all = await allOf(dnaReader, { statements: text }, { prefix: ['valley'] });
  expect(all.documents).toMatchObject([
    { id: 'doc:dna-valley-3', title: 'Document 3', published: '2020-05-06' },
  ]);
});

test('what is wrong in the list of documents is told with the rest', async () => {
  const statements =
    'id,document_id,date,person,concept,agreement\n1,3,2020,Ada,Water,1\n2,9,2020,Ada,Water,1\n';
  const list =
    'id,title,date\n3,Hearing,2020\n3,Hearing again,2020\n,Nothing,2020\n4,,2020\n5,Late,2020-02-30\n';
  const all = await allOf(dnaReader, { statements, documents: list });
  expect(all.faults.map(faultLine)).toEqual([
    'documents.csv:3 id "3" an earlier document has the same id: correct one of the two',
    'documents.csv:4 id - the document has no id, so no statement can name it: give it one',
    'documents.csv:5 title - the document has no title: give it one',
    'documents.csv:6 date "2020-02-30" the calendar has no such day: correct it',
    'statements.csv:3 document_id "9" the list of documents has no document with this id: add it, or correct the id',
  ]);
  expect(all.statements).toHaveLength(1);
});

test('statements without documents have the file as theirs', async () => {
  const all = await allOf(dnaReader, { statements: `${HEADER}1,2020-05-06,Ada,,Water,1\n` });
  expect(all.documents).toMatchObject([
    { title: 'statements.csv', published: null, publishedBasis: 'UNKNOWN' },
  ]);
  expect(all.statements).toMatchObject([{ date: '2020-05-06', dateBasis: 'STATED' }]);
});

test.each([
  ['person,concept\nAda,Water\n', {}, 'has no column "agreement": say with --qualifier which column it is'],
  ['concept,agreement\nWater,1\n', {}, 'has neither a column "person" nor "organization"'],
  ['person,concept,agreement\nAda,Water,1\n', { person: ['persn'] }, 'Did you mean "person"?'],
  [HEADER, { scale: ['5..1'] }, '--scale 5..1: write the least and the greatest value'],
  [HEADER, { scale: ['1..5'], nominal: [''] }, '--nominal says that the values have no order'],
  [HEADER, { map: ['actor=person'] }, "of DNA's columns these can be mapped"],
  [HEADER, { prefix: ['a b'] }, '--prefix a b cannot be part of ids'],
])('what cannot be is refused: %j %j', async (text, options, message) => {
  const reading = readAll(dnaReader, { statements: textInput('s.csv', text) }, options);
  expect(await refusal(reading)).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining(message),
  });
});

test('a list of documents that is none', async () => {
  const inputs = { statements: eventList3, documents: textInput('d.csv', 'number,name\n7,Hearing\n') };
  expect(
    await refusal(readAll(dnaReader, inputs, { qualifier: ['strength'], scale: ['-5..5'] })),
  ).toMatchObject({
    code: 'IMPORT_INVALID',
    message: 'd.csv:1 a list of documents has the columns "id" and "title"; this file has "number", "name"',
  });
});
