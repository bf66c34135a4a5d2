/** Faults of form: what the JSON Schema refuses, put into words. `¦` marks where each fault must be shown. */
import { readBundle } from '../../src/interchange/readers/bundle/read-bundle.ts';
import { edited, errorOf, file, marked, said, VALID } from './valid-bundle.ts';
import type { Edit } from './valid-bundle.ts';

const SPEAKER = '    speaker: actor:committee\n';
const CITATION = '\n      - { document: doc:news, locator: paragraph 5 }';

test('the bundle that the others are made from is valid', () => {
  expect(readBundle([file(VALID)]).statements).toHaveLength(1);
});

test.each<[what: string, edits: Edit[], ...faults: string[]]>([
  [
    'unknown key',
    [[SPEAKER, `    ¦spekaer: actor:state\n${SPEAKER}`]],
    'statements[0].spekaer | unknown key "spekaer" -> speaker',
  ],
  ['unknown key on top', [['ties:\n', '¦tise: []\nties:\n']], 'tise | unknown key "tise" -> ties'],
  ['nothing near', [['wikidata: Q796', '¦weight: 1']], 'actors[0].weight | unknown key "weight"'],
  [
    'missing key',
    [
      [`    speaker`, '    summary'],
      ['id: statement', '¦id: statement'],
    ],
    'statements[0] | key "speaker" is missing in this statement',
  ],
  [
    'number for text',
    [['title: News', 'title: ¦12']],
    'documents[0].title | this must be text, not a number: put it in quotes',
  ],
  [
    'map for a list',
    [['[ { text: State, kind: CANONICAL } ]', '¦{ text: State }']],
    'actors[1].names | this must be a list, not a map of keys and values',
  ],
  [
    'text for a thing',
    [['- { id: topic:arms, title: Arms }', '- ¦topic:arms']],
    'topics[0] | a topic must be a map of keys and values, not text',
    'issues[0].topics[0] | topic:arms is used but not defined',
  ],
  [
    'no value',
    [['publisher: Example News', '¦publisher:']],
    'documents[0].publisher | this has no value: give it one, or leave the key out',
  ],
  [
    'blank',
    [['title: News', 'title: ¦" "']],
    'documents[0].title | this is blank: give it a text, or leave the key out',
  ],
  [
    'enum',
    [['kind: STATE', 'kind: ¦States']],
    'actors[1].kind | "States" is not one of PERSON, ORGANISATION, ARMED_GROUP, STATE, COALITION -> STATE',
  ],
  [
    'enum, nothing near',
    [['kind: STATE', 'kind: ¦militia']],
    'actors[1].kind | "militia" is not one of PERSON, ORGANISATION, ARMED_GROUP, STATE, COALITION',
  ],
  [
    'id form',
    [['id: tie:one', 'id: ¦tie:the_one']],
    'ties[0].id | "tie:the_one" is no tie id (like tie:example-committee-member-of-example-coalition)',
  ],
  [
    'a name where an id belongs',
    [['from: actor:state', 'from: ¦State']],
    'ties[0].from | "State" is no actor id (like actor:example-committee) -> actor:state',
  ],
  [
    'an id of another type',
    [['position: position:against', 'position: ¦issue:arms']],
    'statements[0].position | "issue:arms" is no position id (like position:supports-disarmament)',
  ],
  [
    'no document',
    [[CITATION, ' ¦[]']],
    'statements[0].citations | there is no statement without a document: give at least one citation',
  ],
  [
    'no citations',
    [
      [`    citations:${CITATION}\n`, ''],
      ['id: statement', '¦id: statement'],
    ],
    'statements[0] | key "citations" is missing in this statement; there is no statement without a document',
  ],
  [
    'not from 0 to 1',
    [[SPEAKER, `${SPEAKER}    confidence: ¦1.5\n`]],
    'statements[0].confidence | 1.5 is not from 0 to 1',
  ],
  [
    'no number at all',
    [[SPEAKER, `${SPEAKER}    confidence: ¦.nan\n`]],
    'statements[0].confidence | this must be a number, not NaN',
  ],
  [
    'web address',
    [['https://example.org/1', '¦javascript:alert(1)']],
    'documents[0].url | "javascript:alert(1)" is no web address (like https://example.org/articles/1)',
  ],
  [
    'external id',
    [['wikidata: Q796', 'externalIds: [ cow:645, ¦IQ ]']],
    'actors[0].externalIds[1] | "IQ" is no external id (like iso3166-1:IQ)',
  ],
  [
    'external id twice',
    [['wikidata: Q796', 'externalIds: ¦[ cow:645, cow:645 ]']],
    'actors[0].externalIds | the same thing is listed twice (number 1 and 2)',
  ],
  ['wikidata', [['Q796', '¦P796']], 'actors[0].wikidata | "P796" is no wikidata item (like Q796)'],
  [
    'date',
    [['published: 2025-04', 'published: ¦April 2025']],
    'documents[0].published | "April 2025" is no partial date (like 2025, 2025-11, 2025-11-30)',
  ],
  [
    'moment without a zone',
    [
      ['10:00:00+03:00', '10:00:00'],
      ['retrievedAt: ', 'retrievedAt: ¦'],
    ],
    'documents[0].retrievedAt | "2025-05-01T10:00:00" is no moment (like 2025-12-01T09:30:00Z, 2025-12-01)',
  ],
  [
    'the same topic twice',
    [['[ topic:arms ]', '¦[ topic:arms, topic:arms ]']],
    'issues[0].topics | the same thing is listed twice (number 1 and 2)',
  ],
  [
    'half a pair',
    [['[ position:south, position:north ]', '¦[ position:south ]']],
    'issues[2].incompatible[0] | this list needs at least 2',
  ],
  [
    'a pair of three',
    [['[ position:south, position:north ]', '¦[ position:south, position:north, position:for ]']],
    'issues[2].incompatible[0] | this list holds at most 2',
  ],
])('%s', (_what, edits, ...faults) => {
  const { text, places } = marked(edited(...edits));
  const found = errorOf([file(text)]).faults;
  expect(found.map(said)).toEqual(faults);
  expect(found.map(({ line, column }) => `${line}:${column}`).slice(0, places.length)).toEqual(places);
});

test('the message names file, line, column, what is wrong and the nearest valid word', () => {
  const text = edited([SPEAKER, `    spekaer: 1\n${SPEAKER}`]);
  expect(errorOf([file(text, 'seed-data/x.yaml')]).message).toBe(
    'The bundle has one fault; nothing was loaded.\nseed-data/x.yaml:50:5 unknown key "spekaer": did you mean "speaker"?',
  );
});

test('the message shows the first ten and counts the others; the details have all', () => {
  const keys = Array.from({ length: 12 }, (_, index) => `key${index}: 1\n`);
  const { message, faults } = errorOf([file(VALID + keys.join(''))]);
  expect(faults).toHaveLength(12);
  const lines = message.split('\n');
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe('The bundle has 12 faults; nothing was loaded.');
  expect(lines[1]).toBe(`x.yaml:${VALID.split('\n').length}:1 unknown key "key0"`);
  expect(lines[11]).toBe('… and 2 more');
});
