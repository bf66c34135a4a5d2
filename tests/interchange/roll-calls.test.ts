/** Roll calls of any assembly: columns and words by options. */
import type { ReaderOptions } from '../../src/interchange/readers/reader.ts';
import { rollCallReader } from '../../src/interchange/readers/roll-calls/roll-calls.ts';
import { faultLines, ofType, readAll, refusal, textInput } from './reading.ts';

const VOTES = `division,member,mp,party,ballot
12,Ann Smith,m1,Reds,AYE
12,Ann Smith,m2,Blues,no
12,Bo Ek,m3,,tell
13/a,Ann Smith,m1,Reds,Aye
13/a,Bo Ek,m3,Reds,absent
13/a,Bo Ek,m3,Reds,no
13/a,Bo Ek,m3,Reds,no
`;
const DIVISIONS = `division,day,name,long,link
12,2024-03,Budget,Shall the budget pass?,https://example.org/12
13/a,,,"Motion ""A""",
13-a,2024-04-02,Other,,
`;
const OPTIONS: ReaderOptions = {
  prefix: ['commons-2024'],
  map: [
    'roll-call=division,actor=member,code=mp,principal=party',
    'vote=ballot,date=day,title=name,title=long',
    'question=long,url=link',
  ],
  values: ['aye=1,no=-1,tell=0.5', 'absent=none'],
  register: ['mp'],
  kind: ['person'],
  publisher: ['House'],
  lang: ['en'],
  reliability: ['b'],
};

function inputs(votes = VOTES, divisions = DIVISIONS) {
  return {
    votes: textInput('votes.csv', votes, 7),
    'roll-calls': textInput('divisions.csv', divisions, 7),
    subjects: textInput('subjects.csv', 'division;subject\n12;Money\n12;Taxes\n13/a; Money \n'),
  };
}

test('columns, words, voters and parties as the options say', async () => {
  const items = await readAll(rollCallReader, inputs(), OPTIONS);
  expect(faultLines(items)).toEqual([]);
  expect(
    ofType(items, 'statement').map(({ at, draft }) => [
      at.line,
      draft.id,
      draft.position,
      draft.date,
      draft.dateBasis,
    ]),
  ).toEqual([
    [2, 'statement:commons-2024-12-ann-smith', 'position:commons-2024-12-aye', '2024-03', 'STATED'],
    [3, 'statement:commons-2024-12-ann-smith-m2', 'position:commons-2024-12-no', '2024-03', 'STATED'],
    [4, 'statement:commons-2024-12-bo-ek', 'position:commons-2024-12-tell', '2024-03', 'STATED'],
    [5, 'statement:commons-2024-13-a-ann-smith', 'position:commons-2024-13-a-aye', null, 'UNKNOWN'],
    [7, 'statement:commons-2024-13-a-bo-ek', 'position:commons-2024-13-a-no', null, 'UNKNOWN'],
    [8, 'statement:commons-2024-13-a-bo-ek', 'position:commons-2024-13-a-no', null, 'UNKNOWN'],
  ]);
  const [first, second, third] = ofType(items, 'statement').map(({ draft }) => draft);
  expect(first).toMatchObject({ dateEarliest: '2024-03-01', dateLatest: '2024-03-31', repeated: 'NUMBER' });
  expect(first!.speaker).toMatchObject({
    name: 'Ann Smith',
    externalIds: ['mp:m1'],
    kind: 'PERSON',
    kindKnown: true,
  });
  expect(second!.speaker).toMatchObject({ name: 'Ann Smith', externalIds: ['mp:m2'] });
  expect(first!.principal).toMatchObject({ name: 'Reds', kind: 'ORGANISATION', kindKnown: false });
  expect(third!.principal).toBeNull();
});

test('roll calls and their records', async () => {
  const items = await readAll(rollCallReader, inputs(), OPTIONS);
  const issues = ofType(items, 'issue').map(({ record }) => record);
  expect(issues.map(({ id, title, question, topics }) => [id, title, question, topics])).toEqual([
    ['issue:commons-2024-12', 'Budget', 'Shall the budget pass?', ['topic:money', 'topic:taxes']],
    ['issue:commons-2024-13-a', 'Motion "A"', null, ['topic:money']],
    [expect.stringMatching(/^issue:commons-2024-13-a-[0-9a-f]{8}$/), 'Other', null, []],
  ]);
  expect(issues[0]!.positions.map(({ label, value }) => [label, value])).toEqual([
    ['votes against', -1],
    ['votes "tell"', 0.5],
    ['votes in favour', 1],
  ]);
  expect(ofType(items, 'document').map(({ record }) => record)).toMatchObject([
    {
      title: 'Roll call 12: Budget',
      url: 'https://example.org/12',
      published: '2024-03',
      publishedBasis: 'STATED',
      publisher: 'House',
      reliability: 'B',
      lang: 'en',
    },
    { title: 'Roll call 13/a: Motion "A"', url: null, published: null, publishedBasis: 'UNKNOWN' },
    { title: 'Roll call 13-a: Other' },
  ]);
});

test('without options: columns by the names of the fields, three words, persons who may be known as something else', async () => {
  const items = await readAll(
    rollCallReader,
    {
      votes: textInput('v.csv', 'roll-call,actor,vote\n1,Ann,Yes\n1,Bo,abstain\n'),
      'roll-calls': textInput('r.csv', 'roll-call,title\n1,Budget\n'),
    },
    { prefix: ['town'] },
  );
  expect(faultLines(items)).toEqual([]);
  const [ann] = ofType(items, 'statement');
  expect(ann!.draft.speaker).toMatchObject({
    name: 'Ann',
    kind: 'PERSON',
    kindKnown: false,
    externalIds: [],
    lang: null,
  });
  expect(ofType(items, 'statement').map(({ draft }) => draft.position)).toEqual([
    'position:town-1-yes',
    'position:town-1-abstain',
  ]);
});

test.each<[string, ReaderOptions, string]>([
  ['no prefix', { prefix: [] }, '--prefix is missing'],
  ['a prefix that cannot be in ids', { prefix: ['The House'] }, 'for example house'],
  ['an unknown field', { map: ['actro=member'] }, 'did you mean "actor"?'],
  ['a pair without a value', { map: ['member'] }, 'write name=value'],
  ['a value outside', { values: ['yes=2'] }, '--values yes=2: a vote is from -1'],
  ['a value that is no number', { values: ['yes=much'] }, '--values yes=much'],
  ['a value that is empty', { values: ['yes='] }, '--values yes='],
  ['a word twice', { values: ['yes=1,YES=0'] }, 'twice'],
  ['no vote at all', { values: ['absent=none'] }, 'no word that is a vote'],
  ['codes of nobody', { register: [] }, '--register'],
  ['a register that is no name', { register: ['The MPs'] }, '--register The MPs'],
  ['an unknown kind', { kind: ['robot'] }, 'PERSON, ORGANISATION'],
])('refused: %s', async (_, options, message) => {
  const found = await refusal(readAll(rollCallReader, inputs(), { ...OPTIONS, ...options }));
  expect(found).toMatchObject({ code: 'BAD_INPUT' });
  expect(found.message).toContain(message);
});

test('a column that was mapped and is not there is told, with the nearest one', async () => {
  const options = { ...OPTIONS, map: ['roll-call=division,actor=membr,vote=ballot,code=mp'] };
  const { code, faults } = await refusal(readAll(rollCallReader, inputs(), options));
  expect(code).toBe('IMPORT_INVALID');
  expect(faults).toEqual([
    'votes.csv:1 membr - there is no column "membr", which is to tell the actor: the columns are division, member, mp, party, ballot; did you mean "member"?',
  ]);
});
