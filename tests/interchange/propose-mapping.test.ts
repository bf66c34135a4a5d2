import { proposeMapping } from '../../src/interchange/readers/statements-table/propose-mapping.ts';
import { statementsTableReader as reader } from '../../src/interchange/readers/statements-table/statements-table.ts';
import { allOf, inShort } from './read-all.ts';
import { readAll, refusal, textInput } from './reading.ts';

const COMPLETE =
  'Country;Vote;Resolution;Date;Remarks\nIran;Yes;Water;30/11/2019;x\nIraq;no;Water;01/12/2019;y\n';

test('a table whose columns tell everything', async () => {
  expect(await proposeMapping(textInput('my votes.csv', COMPLETE))).toEqual({
    file: 'my votes.csv',
    header: ['Country', 'Vote', 'Resolution', 'Date', 'Remarks'],
    rows: 2,
    columns: [
      { column: 'Country', field: 'actor' },
      { column: 'Vote', field: 'value' },
      { column: 'Resolution', field: 'issue' },
      { column: 'Date', field: 'date' },
    ],
    unused: ['Remarks'],
    values: ['Yes', 'no'],
    options: {
      map: ['actor=Country', 'issue=Resolution', 'value=Vote', 'date=Date'],
      values: ['Yes=1,no=-1'],
      kind: ['STATE'],
      'date-format': ['d/m/y'],
    },
    missing: [],
    command:
      "stance-graph import --format statements --map actor=Country --map issue=Resolution --map value=Vote --map date=Date --values Yes=1,no=-1 --kind STATE --date-format d/m/y 'my votes.csv'",
  });
});

test('is imported without a mapping', async () => {
  const all = await allOf(reader, { table: COMPLETE });
  expect(inShort(all)).toEqual(['Iran: Yes (1) on Water', 'Iraq: no (-1) on Water']);
  expect(all.statements).toMatchObject([{ date: '2019-11-30' }, { date: '2019-12-01' }]);
});

test('what the proposal says is what is done', async () => {
  const table = textInput('votes.csv', COMPLETE);
  const { options } = await proposeMapping(table);
  expect(await readAll(reader, { table }, options)).toEqual(await readAll(reader, { table }));
});

test.each([
  ['who,what,stance\nAda,Water,for\n', ['which column tells the issue (--map issue=COLUMN)']],
  [
    'claim,stance\nWater,for\nWater,against\n',
    ['which column tells who made the statement (--map actor=COLUMN)'],
  ],
  ['actor,issue\nAda,Water\n', ['which column tells the position taken (--map value=COLUMN)']],
  [
    'actor,issue,value\nAda,Water,warm\nBen,Water,cold\n',
    ['what the values of "value" mean ("warm", "cold"): a number for each word with --values, or --nominal'],
  ],
  [
    'actor,issue,value\nAda,Water,4\nBen,Water,1\n',
    ['what the numbers in "value" mean (the first rows have "4", "1")'],
  ],
  [
    'actor,issue,value\nAda,Water,0\nBen,Water,1\n',
    ['what the numbers in "value" mean (the first rows have "0", "1")'],
  ],
  [
    'actor,issue,value\nAda,Water,yes\nBen,Water,perhaps\n',
    ['what the values of "value" mean ("yes", "perhaps")'],
  ],
  [
    'actor,issue,value,date\nAda,Water,yes,03/04/2019\nBen,Water,no,05/06/2019\n',
    ['the order of day and month in the dates (--date-format d/m/y or m/d/y)'],
  ],
  [
    'actor,issue,value,date\nAda,Water,yes,May\nBen,Water,no,2019\n',
    ['how the dates in "date" are to be read'],
  ],
  ['x,y\n1,2\n', ['who made the statement', 'the issue', 'the position taken']],
])('what is missing is said, and nothing is guessed: %#', async (text, sentences) => {
  const table = textInput('t.csv', text);
  const { missing, command } = await proposeMapping(table);
  expect(missing.length).toBeGreaterThanOrEqual(sentences.length);
  for (const sentence of sentences) expect(missing.join('\n')).toContain(sentence);
  const refused = await refusal(readAll(reader, { table }));
  expect(refused).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('The columns do not tell everything that is needed.'),
  });
  expect(refused.message).toContain(`For example: ${command}`);
});

test.each([
  ['a,b\n1,2\n', '--map actor=COLUMN --map issue=COLUMN --map value=COLUMN'],
  ['actor,issue,value\nAda,Water,4\nBen,Water,1\n', '--scale 1..4'],
  ['actor,issue,value\nAda,Water,0\nBen,Water,1\n', '--values 1=1,0=-1'],
  ['actor,issue,value\nAda,Water,so so\nBen,Water,no\n', "--values 'so so=1,no=-1'"],
  ['actor,issue,value,date\nAda,Water,yes,1/2/2019\nBen,Water,no,2/2/2019\n', '--date-format d/m/y'],
])('the command has room for what is missing: %#', async (text, words) => {
  expect((await proposeMapping(textInput('t.csv', text))).command).toContain(words);
});

test('who has said something is not second-guessed, but helped', async () => {
  const table = textInput('t.csv', 'country,proposal,vote\nIran,Water,yes\nIraq,Water,no\n');
  const refused = await refusal(readAll(reader, { table }, { map: ['actor=country'] }));
  expect(refused.code).toBe('BAD_INPUT');
  expect(refused.message).toContain(
    'It has not been said: the issue (--map issue=… or --issue); the position (--map value=…); what the values mean (--values, --scale or --nominal).',
  );
  expect(refused.message).toContain(
    '--map actor=country --map issue=proposal --map value=vote --values yes=1,no=-1 --kind STATE t.csv',
  );
});

test('what was said stays in the proposal', async () => {
  const table = textInput('t.csv', 'actor,speaker,issue,value\nx,Ada,Water,4\n');
  const { options, missing, columns } = await proposeMapping(table, {
    map: ['actor=speaker'],
    scale: ['1..5'],
    kind: ['person'],
  });
  expect(options).toEqual({
    map: ['actor=speaker', 'issue=issue', 'value=value'],
    scale: ['1..5'],
    kind: ['person'],
  });
  expect(missing).toEqual([]);
  expect(columns.map(({ column }) => column)).toEqual(['speaker', 'issue', 'value']);
});

test('options without a mapping are enough where the columns tell the rest', async () => {
  const table =
    'person,organization,concept,agreement,document_id,document_title\nAda,Board,Water,1,3,Hearing\n';
  const all = await allOf(reader, { table }, { values: ['1=1,0=-1'] });
  expect(inShort(all)).toEqual(['Ada for Board: for (1) on Water']);
  expect(all.statements[0]).toMatchObject({
    speaker: { kind: 'PERSON', kindKnown: true },
    principal: { kind: 'ORGANISATION', kindKnown: true },
  });
  expect(all.documents).toMatchObject([{ title: 'Hearing' }]);
});

test('of a long table only the beginning is read', async () => {
  let given = 0;
  const table = {
    name: 'long.csv',
    async *text() {
      yield 'actor,issue,value\nAda,Water,yes\n';
      for (; given < 1_000; given += 1) yield 'Ben,Water,no\n'.repeat(1_000);
    },
  };
  expect((await proposeMapping(table)).rows).toBe(1_000);
  expect(given).toBeLessThan(50);
});
