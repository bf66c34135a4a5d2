import { statementsTableReader as reader } from '../../src/interchange/readers/statements-table/statements-table.ts';
import { allOf, inShort } from './read-all.ts';
import { readAll, refusal, textInput } from './reading.ts';

const VOTES =
  'country,proposal,vote,day\nIran,Water,yes,2019-05-01\nIraq,Water,No,2019-05\nChad,Water,abstain,2019\n';
const MAPPED = {
  map: ['actor=country,issue=proposal', 'value=vote', 'date=day'],
  values: ['yes=1,no=-1,abstain=0'],
};

async function refusedWith(
  table: string,
  options: Readonly<Record<string, readonly string[]>>,
  mapping?: string,
): Promise<{ code: string; message: string }> {
  const inputs = {
    table: textInput('votes.csv', table),
    ...(mapping === undefined ? {} : { mapping: textInput('mapping.yaml', mapping) }),
  };
  return refusal(readAll(reader, inputs, options));
}

test('columns are mapped by name, words to places on a scale', async () => {
  const all = await allOf(
    reader,
    { table: VOTES },
    { ...MAPPED, kind: ['state'], mode: ['deeds'], lang: ['en'] },
  );
  expect(inShort(all)).toEqual([
    'Iran: yes (1) on Water',
    'Iraq: no (-1) on Water',
    'Chad: abstain (0) on Water',
  ]);
  expect(all.issues).toEqual([
    {
      id: 'issue:water',
      title: 'Water',
      question: null,
      kind: 'PROPOSAL',
      scale: 'ORDINAL',
      min: -1,
      max: 1,
      about: null,
      topics: [],
      positions: [
        { id: 'position:water-no', label: 'no', value: -1, issue: 'issue:water' },
        { id: 'position:water-abstain', label: 'abstain', value: 0, issue: 'issue:water' },
        { id: 'position:water-yes', label: 'yes', value: 1, issue: 'issue:water' },
      ],
      incompatible: [],
    },
  ]);
  expect(all.statements[0]).toMatchObject({
    speaker: { name: 'Iran', lang: 'en', kind: 'STATE', kindKnown: true, externalIds: [] },
    mode: 'DEEDS',
    rank: 'NORMAL',
    date: '2019-05-01',
    dateBasis: 'STATED',
    repeated: 'NUMBER',
  });
  expect(all.statements[1]).toMatchObject({
    date: '2019-05',
    dateEarliest: '2019-05-01',
    dateLatest: '2019-05-31',
  });
});

test('every field of a statement', async () => {
  const header = 'who,code,what,body,via,q,t,v,d,m,quote,sum,cond,conf,doc,pub,url,pd,page,nr,coder';
  const row =
    'Ada,wikidata:Q1,person,Board,Post,Water,Rivers|Lakes,for,2020,Deeds,we will,wants it,if paid,.5,Hearing,Gazette,https://example.org/h,2020-02,p. 3,A-1,cr';
  const fields =
    'actor=who,actorId=code,actorKind=what,principal=body,reporter=via,issue=q,topic=t,value=v,date=d,mode=m,quote=quote,summary=sum,condition=cond,confidence=conf,document=doc,publisher=pub,url=url,published=pd,locator=page,id=nr,recordedBy=coder';
  const options = { map: [fields], values: ['for=1,against=-1'], prefix: ['valley'] };
  const all = await allOf(reader, { table: `${header}\n${row}\n` }, options);
  expect(all.faults).toEqual([]);
  expect(all.topics).toEqual([
    { id: 'topic:rivers', title: 'Rivers' },
    { id: 'topic:lakes', title: 'Lakes' },
  ]);
  expect(all.issues).toMatchObject([
    { scale: 'BINARY', min: -1, max: 1, topics: ['topic:lakes', 'topic:rivers'] },
  ]);
  expect(all.documents).toEqual([
    {
      id: expect.stringMatching(/^doc:hearing-[0-9a-f]{10}$/),
      title: 'Hearing',
      publisher: 'Gazette',
      url: 'https://example.org/h',
      published: '2020-02',
      publishedEarliest: '2020-02-01',
      publishedLatest: '2020-02-29',
      publishedBasis: 'STATED',
      publishedNote: null,
      retrievedAt: null,
      lang: null,
      reliability: null,
    },
  ]);
  const anybody = { kind: 'ORGANISATION', kindKnown: false };
  expect(all.statements).toMatchObject([
    {
      id: 'statement:valley-A-1',
      repeated: 'FAULT',
      speaker: { name: 'Ada', externalIds: ['wikidata:Q1'], kind: 'PERSON', kindKnown: true },
      principal: { name: 'Board', ...anybody },
      reportedBy: { name: 'Post', ...anybody },
      position: 'position:water-for',
      mode: 'DEEDS',
      quote: 'we will',
      summary: 'wants it',
      condition: 'if paid',
      confidence: 0.5,
      recordedBy: 'cr',
      citations: [{ document: all.documents[0]!.id, locator: 'p. 3' }],
    },
  ]);
});

test('a mapping file says the same; what is given besides counts first', async () => {
  const mapping = `
map: { actor: country, issue: proposal, value: vote, date: day }
values: { yes: 1, no: -1, abstain: none }
kind: STATE
`;
  const inputs = { table: VOTES, mapping: textInput('mapping.yaml', mapping) };
  const all = await allOf(reader, inputs);
  expect(inShort(all)).toEqual(['Iran: yes (1) on Water', 'Iraq: no (-1) on Water']);
  expect(all.faults).toEqual([]);
  const other = await allOf(reader, inputs, { values: ['yes=2,no=0,abstain=1'], kind: ['coalition'] });
  expect(other.issues).toMatchObject([{ scale: 'ORDINAL', min: 0, max: 2 }]);
  expect(other.statements[0]!.speaker).toMatchObject({ kind: 'COALITION' });
});

test.each([
  ['maps: { actor: a }', '"maps" is no key of a mapping. Did you mean "map"?'],
  ['- a', 'is no mapping'],
  ['map: actor', 'map is a map, for example map: { actor: country }'],
  ['nominal: yes please', 'nominal is true or false'],
  ['kind: [STATE]', 'kind needs a text or a number'],
  ['map: {', 'is no YAML that can be read'],
  [
    `a: &a [1,1,1,1,1,1,1,1]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array.from({ length: 8 }, () => `*${'abcdefg'[at]}`).join()}]`)
      .join('\n')}`,
    'is no YAML that can be read: Excessive alias count',
  ],
  [' '.repeat(200_000), 'is longer than 100000 characters'],
])('a mapping file that is wrong: %#', async (mapping, message) => {
  expect(await refusedWith(VOTES, {}, mapping)).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining(message),
  });
});

test('whole numbers on a scale become a position each', async () => {
  const table = 'actor,issue,value\nAda,Water,3\nBen,Water,+1\nCleo,Water,2.0\nDan,Water,6\nEve,Water,2.5\n';
  const all = await allOf(
    reader,
    { table },
    { map: ['actor=actor,issue=issue,value=value'], scale: ['1..5'] },
  );
  expect(inShort(all)).toEqual(['Ada: 3 (3) on Water', 'Ben: 1 (1) on Water', 'Cleo: 2 (2) on Water']);
  expect(all.issues[0]).toMatchObject({ scale: 'ORDINAL', min: 1, max: 5 });
  expect(all.issues[0]!.positions.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5].map((value) => `position:water-${value}`),
  );
  expect(all.faults.map(({ line, value }) => [line, value])).toEqual([
    [5, '6'],
    [6, '2.5'],
  ]);
});

test('words on a scale that is wider than they are', async () => {
  const all = await allOf(reader, { table: VOTES }, { ...MAPPED, scale: ['-3..3'] });
  expect(all.issues[0]).toMatchObject({ scale: 'ORDINAL', min: -3, max: 3 });
  expect(all.issues[0]!.positions).toHaveLength(3);
});

test('labels without an order: each issue has its own', async () => {
  const table =
    'actor,issue,value\nAda,Route,North\nBen,Route,south \nCleo,Colour,red\nDan,Route,NORTH\nEve,Colour,C++\nFay,Colour,C\n';
  const all = await allOf(reader, { table }, { map: ['actor=actor,issue=issue,value=value'], nominal: [''] });
  expect(inShort(all)).toEqual([
    'Ada: North (null) on Route',
    'Ben: south (null) on Route',
    'Cleo: red (null) on Colour',
    'Dan: North (null) on Route',
    'Eve: C++ (null) on Colour',
    'Fay: C (null) on Colour',
  ]);
  expect(all.issues.map(({ scale, min, positions }) => [scale, min, positions.length])).toEqual([
    ['NOMINAL', null, 2],
    ['NOMINAL', null, 3],
  ]);
});

test('too many labels to be positions', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Ada,Water,answer ${at}\n`).join('');
  const options = { map: ['actor=a,issue=b,value=c'], nominal: [''] };
  expect(await refusedWith(`a,b,c\n${rows}`, options)).toMatchObject({
    code: 'IMPORT_INVALID',
    message:
      'votes.csv:202 column "c": more than 200 different values: are these positions? Name the column that holds them',
  });
});

test.each([
  [{ map: ['actr=country'] }, '"actr" is no field of a statement. Did you mean "actor"?'],
  [{ map: ['actor'] }, '--map actor: write name=value'],
  [{ ...MAPPED, map: [...MAPPED.map, 'actor=day'] }, '--map gives actor two columns: "country" and "day"'],
  [
    { ...MAPPED, map: ['actor=contry,issue=proposal,value=vote'] },
    'votes.csv has no column "contry". Did you mean "country"?',
  ],
  [{ ...MAPPED, values: ['yes=1'] }, '--values needs words for two different numbers'],
  [{ ...MAPPED, values: ['yes=1,no=less'] }, '--values no=less: give a number, or none'],
  [{ ...MAPPED, values: ['yes=1,no=-1,Yes=0'] }, '--values says twice what "Yes" means'],
  [{ ...MAPPED, scale: ['0..1'] }, '--values no=-1 lies outside --scale 0..1'],
  [{ map: MAPPED.map, scale: ['1..1000'] }, '--scale 1..1000: without --values the ends are whole numbers'],
  [{ map: MAPPED.map, scale: ['0.5..1'] }, '--scale 0.5..1: without --values the ends are whole numbers'],
  [{ ...MAPPED, nominal: [''] }, 'take one of the two'],
  [{ ...MAPPED, kind: ['robot'] }, '--kind robot: the kind of an actor is one of'],
  [{ ...MAPPED, mode: ['song'] }, '--mode song is not one of words, deeds'],
  [{ ...MAPPED, 'date-format': ['d/m'] }, '--date-format d/m is not one of d/m/y, m/d/y, y/m/d'],
  [{ ...MAPPED, delimiter: ['::'] }, '--delimiter :: cannot part cells'],
  [{ ...MAPPED, kind: ['state', 'person'] }, '--kind is given more than once'],
])('options that cannot be are refused: %j', async (options, message) => {
  expect(await refusedWith(VOTES, options)).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining(message),
  });
});
