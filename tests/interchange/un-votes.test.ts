/** The UN's roll calls: every trap of the real files, on a few of their rows. */
import { join } from 'node:path';
import { fileInput } from '../../src/interchange/readers/input.ts';
import type { ActorMention, ImportItem } from '../../src/interchange/readers/reader.ts';
import { unVotesReader } from '../../src/interchange/readers/un-votes/un-votes.ts';
import { faultLines, ofType, readAll, refusal, textInput } from './reading.ts';

const FOLDER = join(__dirname, '..', 'fixtures', 'unvotes');
const files = {
  votes: fileInput(join(FOLDER, 'votes.csv')),
  'roll-calls': fileInput(join(FOLDER, 'roll_calls.csv')),
  issues: fileInput(join(FOLDER, 'issues.csv')),
};
let items: ImportItem[];

beforeAll(async () => {
  items = await readAll(unVotesReader, files);
});

const issue = (rcid: string) =>
  ofType(items, 'issue').find(({ record }) => record.id === `issue:un-${rcid}`)!.record;
const document = (rcid: string) =>
  ofType(items, 'document').find(({ record }) => record.id === `doc:un-${rcid}`)!.record;
const statement = (id: string) => ofType(items, 'statement').find(({ draft }) => draft.id === id)!.draft;

test('every row is there, and what is defined comes before what uses it', () => {
  expect(faultLines(items)).toEqual([]);
  expect(ofType(items, 'issue')).toHaveLength(11);
  expect(ofType(items, 'document')).toHaveLength(11);
  expect(ofType(items, 'statement')).toHaveLength(65);
  const types = items.map(({ type }) => type);
  expect(types.lastIndexOf('issue')).toBeLessThan(types.indexOf('statement'));
  const defined = new Set<string>();
  for (const item of items) {
    if (item.type === 'topic' || item.type === 'document') defined.add(item.record.id);
    if (item.type === 'issue') {
      expect([...defined]).toEqual(expect.arrayContaining([...item.record.topics]));
      for (const { id } of item.record.positions) defined.add(id);
    }
    if (item.type === 'statement') {
      expect(defined.has(item.draft.position)).toBe(true);
      expect(defined.has(item.draft.citations[0]!.document)).toBe(true);
    }
  }
});

test('a roll call is an ordinal issue with three positions, recognised by its id only', () => {
  expect(issue('5247')).toEqual({
    id: 'issue:un-5247',
    title: 'ARMS TRANSFERS--INTERNATIONAL INSTRUMENTS',
    question: 'The Arms Trade Treaty',
    kind: 'PROPOSAL',
    scale: 'ORDINAL',
    min: -1,
    max: 1,
    about: null,
    topics: ['topic:arms-control-and-disarmament', 'topic:economic-development'],
    positions: [
      { id: 'position:un-5247-no', label: 'votes against', value: -1, issue: 'issue:un-5247' },
      { id: 'position:un-5247-abstain', label: 'abstains', value: 0, issue: 'issue:un-5247' },
      { id: 'position:un-5247-yes', label: 'votes in favour', value: 1, issue: 'issue:un-5247' },
    ],
    incompatible: [],
  });
  expect(new Set(ofType(items, 'issue').map(({ match }) => match))).toEqual(new Set(['ID']));
  expect(ofType(items, 'topic').map(({ record, match }) => [record.id, record.title, match])).toEqual([
    ['topic:palestinian-conflict', 'Palestinian conflict', 'TITLE'],
    ['topic:human-rights', 'Human rights', 'TITLE'],
    ['topic:arms-control-and-disarmament', 'Arms control and disarmament', 'TITLE'],
    ['topic:economic-development', 'Economic development', 'TITLE'],
    ['topic:nuclear-weapons-and-nuclear-material', 'Nuclear weapons and nuclear material', 'TITLE'],
  ]);
});

test('the title is short, else descr, else unres, else its number; each cleaned', () => {
  expect(issue('9147')).toMatchObject({ title: 'Oceans and the law of the sea', question: null });
  expect(issue('5668').title).toMatch(
    /^The President: Draft resolution S is entitled "Mongolia's international security and nuclear- weapon-free status"\. /,
  );
  expect(issue('5668').question).toBeNull();
  expect(issue('6027')).toMatchObject({ title: 'Roll call 6027', question: null });
  // A tab stands where the next cell ran into this one; the description is another cell's 0.
  expect(issue('610')).toMatchObject({ title: 'ALGERIA, "POURPARLERS"', question: null });
  expect(issue('5').question).toBe(
    'TO ADOPT THE KOREAN PROPOSAL THAT INVALID BALLOTS BE INCLUDED IN THE TOTAL NUMBER OF "MEMBERS PRESENT AND VOTING", IN CALCULATING THE MAJORITY VOTE."',
  );
  for (const { record } of ofType(items, 'issue')) {
    expect(`${record.title} ${record.question}`).not.toMatch(/[\t\\\u0080-\uffff]|<d3>/);
  }
});

test('the roll call itself is the document', () => {
  expect(document('9147')).toEqual({
    id: 'doc:un-9147',
    title: 'Roll call 9147 (A/RES/74/19): Oceans and the law of the sea',
    publisher: 'United Nations General Assembly',
    url: null,
    published: '2019-12-10',
    publishedEarliest: '2019-12-10',
    publishedLatest: '2019-12-10',
    publishedBasis: 'STATED',
    publishedNote: null,
    retrievedAt: null,
    lang: 'en',
    reliability: 'A',
  });
  expect(document('6027').title).toBe('Roll call 6027');
});

test('a vote is a deed of a state', () => {
  const draft = statement('statement:un-5247-iran');
  const { speaker, ...rest } = draft;
  expect(rest).toMatchObject({
    principal: null,
    reportedBy: null,
    position: 'position:un-5247-abstain',
    date: '2012-12-24',
    dateEarliest: '2012-12-24',
    dateLatest: '2012-12-24',
    dateBasis: 'STATED',
    mode: 'DEEDS',
    rank: 'NORMAL',
    recordedAt: null,
    citations: [{ document: 'doc:un-5247', locator: null }],
    repeated: 'NUMBER',
  });
  expect(speaker).toEqual({
    id: null,
    externalIds: ['iso3166-1:IR'],
    name: 'Iran',
    lang: 'en',
    kind: 'STATE',
    kindKnown: true,
    names: [],
    description: null,
  });
  expect(statement('statement:un-5247-united-states').speaker).toMatchObject({ name: 'United States' });
});

test('a state is one object for all its votes; predecessors are states of their own', () => {
  const speakers = new Set(ofType(items, 'statement').map(({ draft }) => draft.speaker as ActorMention));
  const codes = [...speakers].map(({ name, externalIds }) => [name, ...externalIds]);
  expect(codes.sort()).toEqual([
    ['Federal Republic of Germany'],
    ['German Democratic Republic', 'iso3166-1:DD'],
    ['Germany', 'iso3166-1:DE'],
    ['Iran', 'iso3166-1:IR'],
    ['Iraq', 'iso3166-1:IQ'],
    ['Israel', 'iso3166-1:IL'],
    ['Namibia', 'iso3166-1:NA'],
    ['United States', 'iso3166-1:US'],
    ['Yemen Arab Republic'],
    ["Yemen People's Republic", 'iso3166-1:YD'],
    ['Yemen', 'iso3166-1:YE'],
    ['Zanzibar'],
  ]);
});

test('a vote that was recorded twice is two statements on two issues', () => {
  expect(issue('4587').id).not.toBe(issue('5740').id);
  expect(statement('statement:un-4587-germany').position).toBe('position:un-4587-abstain');
  expect(statement('statement:un-5740-germany').position).toBe('position:un-5740-abstain');
});

test('bad rows are told with their place, and the others are read', async () => {
  const broken = await readAll(unVotesReader, {
    votes: textInput(
      'votes.csv',
      'rcid,country,country_code,vote\n5,Iran,IR,yes\n77,Iran,IR,no\n5,Iraq,IQ,maybe\n5,,IL,no\n5,Cuba\n5,Cuba,CU,Yes\n',
    ),
    'roll-calls': textInput(
      'roll_calls.csv',
      'rcid,date,unres,short,descr\n5,1946-01-04,R/1/98,VOTING,\n5,1946-01-05,R/1/99,AGAIN,\n6,1946-02-30,R/1/9,DAY,\n,1946,,X,\n',
    ),
    issues: textInput('issues.csv', 'rcid,short_name,issue\n8,me,Peace\n5,me,\n'),
  });
  expect(faultLines(broken)).toEqual([
    'roll_calls.csv:3 rcid "5" this roll call has already been listed: give each its own id, or take one of the rows out',
    'roll_calls.csv:4 date "1946-02-30" this is no date: write 2019-12-18, 2019-12, 2019, or leave it empty',
    'roll_calls.csv:5 rcid "" a roll call needs an id: give it one',
    'issues.csv:2 rcid "8" no roll call has this id: correct it, or take the row out',
    'issues.csv:3 issue "" the subject is empty: name it, or take the row out',
    expect.stringMatching(/^votes\.csv:6 /),
    'votes.csv:3 rcid "77" no roll call has this id: correct it, or add the roll call to its file',
    'votes.csv:4 vote "maybe" this is no vote: the words are yes, abstain, no',
    'votes.csv:5 country "" nobody votes here: name the voter',
  ]);
  expect(ofType(broken, 'statement').map(({ draft }) => draft.id)).toEqual([
    'statement:un-5-iran',
    'statement:un-5-cuba',
  ]);
});

test('another table is refused with the columns it lacks', async () => {
  const table = textInput('votes.csv', 'rcid,country,vote\n5,Iran,yes\n');
  expect((await refusal(readAll(unVotesReader, { ...files, votes: table }))).faults).toEqual([
    'votes.csv:1 country_code - there is no column "country_code", which is to tell the code: the columns are rcid, country, vote',
  ]);
});

test('topics may be left out', async () => {
  const { issues: _issues, ...two } = files;
  const without = await readAll(unVotesReader, two);
  expect(ofType(without, 'topic')).toEqual([]);
  expect(ofType(without, 'statement')).toHaveLength(65);
});
