import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { statementsTableReader as reader } from '../../src/interchange/readers/statements-table/statements-table.ts';
import { allOf, nameOf } from './read-all.ts';
import { faultLine } from './reading.ts';
import { endlessInput } from './text-input.ts';

test('rows that are no statement, with line, column, value and remedy', async () => {
  const table = [
    'who,code,kind,what,vote,day,sure,how,doc',
    ',,,Water,yes,,,,D',
    'Ada,,,,yes,,,,D',
    'Ada,,,Water,,,,,D',
    'Ada,,,Water,perhaps,,,,D',
    'Ada,US,,Water,yes,,,,D',
    'Ada,,persn,Water,yes,,,,D',
    'Ada,,,Water,yes,03/04/2025,,,D',
    'Ada,,,Water,yes,soon,,,D',
    'Ada,,,Water,yes,2025-02-29,,,D',
    'Ada,,,Water,yes,,"0,5",,D',
    'Ada,,,Water,yes,,2,,D',
    'Ada,,,Water,yes,,,loud,D',
    'Ada,,,Water,yes,,,,',
    'Ada,,,Water,yes,,,,doc:ä',
    'Ada,,,Water,absent,,,,D',
    'Ada,,,Water,yes,,,,D',
  ].join('\n');
  const map = [
    'actor=who,actorId=code,actorKind=kind,issue=what,value=vote,date=day,confidence=sure,mode=how,document=doc',
  ];
  const all = await allOf(reader, { table }, { map, values: ['yes=1,no=-1,absent=none'] });
  const left = 'fill it, or leave such rows out with --on-error skip';
  expect(all.faults.map(faultLine)).toEqual([
    `table.csv:2 who - nobody who made it, so the row is no statement: ${left}`,
    `table.csv:3 what - no issue, so the row is no statement: ${left}`,
    `table.csv:4 vote - no value, so the row is no statement: ${left}`,
    'table.csv:5 vote "perhaps" the value is none of "yes", "no", "absent": say with --values what it means, or correct it',
    'table.csv:6 code "US" this is neither an id (actor:…) nor scheme:code: say with --register whose codes these are, for example --register iso3166-1',
    'table.csv:7 kind "persn" the kind of an actor is one of PERSON, ORGANISATION, ARMED_GROUP, STATE, COALITION: did you mean PERSON?',
    'table.csv:8 day "03/04/2025" the order of day and month is open: write 2025-11-30, or say it with --date-format d/m/y, m/d/y or y/m/d',
    'table.csv:9 day "soon" this is no date that can be read: write 2025, 2025-11 or 2025-11-30',
    'table.csv:10 day "2025-02-29" the calendar has no such day: correct it',
    'table.csv:11 sure "0,5" the confidence is a number from 0 to 1, with a decimal point: correct it',
    'table.csv:12 sure "2" the confidence is a number from 0 to 1, with a decimal point: correct it',
    'table.csv:13 how "loud" a statement is made in words or in deeds: write one of the two',
    'table.csv:14 doc - no document: every statement needs one; fill the cell, or give --document for all rows without one',
    'table.csv:15 doc "doc:ä" an id of a document has ASCII letters, digits and hyphens after doc: only',
  ]);
  expect(all.statements).toHaveLength(1);
});

test('what only a bad row uses is not defined', async () => {
  const table = 'who,what,vote,day,doc\nAda,Fire,yes,never,Only here\nBen,Water,yes,2020,Report\n';
  const all = await allOf(
    reader,
    { table },
    { map: ['actor=who,issue=what,value=vote,date=day,document=doc'], values: ['yes=1,no=-1'] },
  );
  expect(all.faults).toHaveLength(1);
  expect(all.issues.map(({ title }) => title)).toEqual(['Water']);
  expect(all.documents.map(({ title }) => title)).toEqual(['Report']);
});

test.each([
  ['d/m/y', '3/4/2025', '2025-04-03'],
  ['m/d/y', '03/04/2025', '2025-03-04'],
  ['d/m/y', '30.11.2025', '2025-11-30'],
  ['y/m/d', '2025/1/2', '2025-01-02'],
  ['d/m/y', '2025-11', '2025-11'],
  ['d/m/y', '2025-11-30 08:15:00', '2025-11-30'],
])('dates written %s: %s', async (order, text, date) => {
  const table = `who,what,vote,day\nAda,Water,yes,${text}\n`;
  const options = {
    map: ['actor=who,issue=what,value=vote,date=day'],
    values: ['yes=1,no=-1'],
    'date-format': [order],
  };
  expect((await allOf(reader, { table }, options)).statements).toMatchObject([{ date }]);
});

test.each([
  ['d/m/y', '11/30/2025', 'the calendar has no such day if it is written d/m/y'],
  ['d/m/y', '30/11/25', 'the year needs four digits'],
])('dates not written %s: %s', async (order, text, message) => {
  const table = `who,what,vote,day\nAda,Water,yes,${text}\n`;
  const options = {
    map: ['actor=who,issue=what,value=vote,date=day'],
    values: ['yes=1,no=-1'],
    'date-format': [order],
  };
  const { faults } = await allOf(reader, { table }, options);
  expect(faults).toMatchObject([
    { line: 2, column: 'day', value: text, message: expect.stringContaining(message) },
  ]);
});

test('codes of a register; the country whose code is NA, and one without a code', async () => {
  const table = 'country,code,what,vote\nNamibia,NA,Water,yes\nZanzibar,,Water,no\n';
  const options = {
    map: ['actor=country,actorId=code,issue=what,value=vote'],
    values: ['yes=1,no=-1'],
    register: ['iso3166-1'],
  };
  const { statements } = await allOf(reader, { table }, options);
  expect(statements.map(({ speaker }) => speaker)).toMatchObject([
    { name: 'Namibia', externalIds: ['iso3166-1:NA'] },
    { name: 'Zanzibar', externalIds: [] },
  ]);
});

test('ids of actors in the graph', async () => {
  const table = 'a,id,what,vote\nAda,actor:ada-stone,Water,yes\n';
  const options = { map: ['actor=a,actorId=id,issue=what,value=vote'], values: ['yes=1,no=-1'] };
  expect((await allOf(reader, { table }, options)).statements[0]!.speaker).toMatchObject({
    id: 'actor:ada-stone',
    externalIds: [],
  });
});

test('the same name is the same mention; a principal alone is who speaks', async () => {
  const table = 'a,p,what,vote\nAda,Board,Water,yes\n,Board,Water,yes\nAda,Ada,Water,yes\nAda,,Fire,yes\n';
  const options = { map: ['actor=a,principal=p,issue=what,value=vote'], values: ['yes=1,no=-1'] };
  const { statements } = await allOf(reader, { table }, options);
  const [ada, board] = [statements[0]!.speaker, statements[0]!.principal];
  expect(statements.map(({ speaker, principal }) => [nameOf(speaker), nameOf(principal)])).toEqual([
    ['Ada', 'Board'],
    ['Board', null],
    ['Ada', null],
    ['Ada', null],
  ]);
  expect(statements[1]!.speaker).toBe(board);
  expect(statements[3]!.speaker).toBe(ada);
});

test('a large table keeps little in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rows = Array.from(
    { length: 500 },
    (_, at) =>
      `An actor with a name, ${at % 40},Issue ${at % 25},${at % 2 ? 'yes' : 'no'},Report number ${at % 30},${'x'.repeat(500)}\n`,
  ).join('');
  const input = endlessInput(
    `a,n,i,v,d,q\n${rows.slice(0, 700)}`,
    rows.slice(700) + rows.slice(0, 700),
    64 << 20,
  );
  const options = { map: ['actor=a,issue=i,value=v,document=d,quote=q'], values: ['yes=1,no=-1'] };
  let count = 0;
  let before = 0;
  for await (const items of reader.read({ table: input }, options)) {
    count += items.length;
    expect(items.length).toBeLessThan(1_000);
    if (before > 0) continue;
    collect();
    before = process.memoryUsage().heapUsed;
  }
  collect();
  expect(count).toBeGreaterThan(100_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 << 20);
});
