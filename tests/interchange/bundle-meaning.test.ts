/** Faults of meaning: what has the right form and still cannot be true. `¦` marks where each fault must be shown. */
import { edited, errorOf, expectFaults, file, marked, said, VALID } from './valid-bundle.ts';
import type { Edit } from './valid-bundle.ts';

const SPEAKER = '    speaker: actor:committee\n';
const PAIR = '- [ position:south, position:north ]';

test.each<[what: string, edits: Edit[], ...faults: string[]]>([
  [
    'an undefined actor',
    [['speaker: actor:committee', 'speaker: ¦actor:comittee']],
    'statements[0].speaker | actor:comittee is used but not defined -> actor:committee',
  ],
  [
    'an undefined topic, nothing near',
    [['[ topic:arms ]', '[ ¦topic:weapons ]']],
    'issues[0].topics[0] | topic:weapons is used but not defined',
  ],
  [
    'an undefined document of a tie',
    [['citation: { document: doc:news }', 'citation: { document: ¦doc:nws }']],
    'ties[0].citation.document | doc:nws is used but not defined -> doc:news',
  ],
  [
    'an undefined position',
    [['position: position:against', 'position: ¦position:againts']],
    'statements[0].position | position:againts is used but not defined -> position:against',
  ],
  [
    'an undefined document of a statement',
    [['doc:news, locator', '¦doc:new, locator']],
    'statements[0].citations[0].document | doc:new is used but not defined -> doc:news',
  ],
  [
    'an undefined actor that an issue is about',
    [['about: actor:state', 'about: ¦actor:stat']],
    'issues[1].about | actor:stat is used but not defined -> actor:state',
  ],
  [
    'the same document twice',
    [['paragraph 5 }', 'paragraph 5 }\n      - { document: ¦doc:news, locator: paragraph 9 }']],
    'statements[0].citations[1].document | doc:news is already cited: put both places into one locator',
  ],
  [
    'principal and speaker',
    [[SPEAKER, `${SPEAKER}    principal: ¦actor:committee\n`]],
    'statements[0].principal | the principal is somebody else than the speaker: who speaks for itself has none, leave it out',
  ],
  [
    'reporter and holder',
    [[SPEAKER, `${SPEAKER}    reportedBy: ¦actor:committee\n`]],
    'statements[0].reportedBy | the reporter is somebody else than the holder: what the speaker says itself is not reported, leave it out',
  ],
  [
    'retracted before recorded',
    [[SPEAKER, `${SPEAKER}    recordedAt: 2025-06-01\n    retractedAt: ¦2025-05-31T23:59:59Z\n`]],
    'statements[0].retractedAt | it was recorded only at 2025-06-01T00:00:00.000Z: it can be retracted from then on',
  ],
  [
    'a tie with itself',
    [['to: actor:committee', 'to: ¦actor:state']],
    'ties[0].to | a tie connects two different actors',
  ],
  [
    'a tie that ends before it begins',
    [['since: 2020', 'since: 2020-06\n    until: ¦2020-05']],
    'ties[0].until | 2020-05 is before since 2020-06',
  ],
  [
    'no canonical name',
    [['[ { text: State, kind: CANONICAL } ]', '¦[ { text: State, kind: ALIAS } ]']],
    'actors[1].names | actor:state has no canonical name: make the usual one CANONICAL',
  ],
  [
    'two canonical names in one language',
    [['لجنة, lang: ar, kind: ', 'Comité, lang: en, kind: ¦']],
    'actors[0].names[1].kind | there is already a canonical name in en, "Committee": make this one an ALIAS',
  ],
  [
    'the same name twice',
    [['{ text: لجنة, lang: ar, kind: CANONICAL }', '¦{ text: "Committee ", lang: en, kind: ALIAS }']],
    'actors[0].names[1] | the name "Committee" is listed twice (number 1 and 2)',
  ],
  [
    'a web address of the right form',
    [['https://example.org/1', '¦https://[1']],
    'documents[0].url | "https://[1" is no web address',
  ],
  [
    'a control character',
    [['title: News', 'title: ¦"Ne\\aws"']],
    'documents[0].title | the text holds a character that cannot be kept (U+0007)',
  ],
  [
    'half a letter',
    [['title: News', 'title: ¦"Ne\\ud800ws"']],
    'documents[0].title | the text holds a character that cannot be kept (U+D800)',
  ],
])('%s', (_what, edits, ...faults) => expectFaults(edits, faults));

test.each<[what: string, edits: Edit[], ...faults: string[]]>([
  [
    'a binary value',
    [['value: 1 }', 'value: ¦0 }']],
    'issues[0].positions[0].value | on a BINARY scale the value is 1 (for) or -1 (against), not 0',
  ],
  [
    'no value',
    [
      [
        '{ id: position:against, label: against it, value: -1 }',
        '¦{ id: position:against, label: against it }',
      ],
    ],
    'issues[0].positions[1] | position:against has no value: give 1 (for) or -1 (against)',
  ],
  [
    'ends of a binary scale',
    [['scale: BINARY', 'scale: BINARY\n    min: ¦0\n    max: 1']],
    'issues[0].min | a BINARY scale goes from -1 to 1: leave `min` out',
  ],
  [
    'outside the scale',
    [['value: 10', 'value: ¦11']],
    "issues[1].positions[0].value | 11 is outside the issue's scale, 0 to 10",
  ],
  [
    'a scale upside down',
    [
      ['max: 10', 'max: ¦0'],
      ['value: 10', 'value: 0'],
    ],
    'issues[1].max | max 0 is not more than min 0',
  ],
  [
    'a scale without end',
    [
      ['    max: 10\n', ''],
      ['ORDINAL', '¦ORDINAL'],
    ],
    'issues[1].scale | an ORDINAL scale needs its ends: give `max`',
  ],
  [
    'a value on a nominal scale',
    [['label: north', 'label: north, value: ¦1']],
    'issues[2].positions[0].value | a position on a NOMINAL scale has no value: leave it out',
  ],
  [
    'an end of a nominal scale',
    [['scale: NOMINAL', 'scale: NOMINAL\n    max: ¦3']],
    'issues[2].max | a NOMINAL scale has no ends: leave `max` out',
  ],
  [
    "a pair with another issue's position",
    [['position:south, position:north ]', 'position:south, ¦position:for ]']],
    'issues[2].incompatible[0][1] | position:for is no position of this issue',
  ],
  [
    'a pair of one',
    [[PAIR, '- ¦[ position:south, position:south ]']],
    'issues[2].incompatible[0] | a position cannot be incompatible with itself',
  ],
  [
    'a pair twice',
    [[PAIR, `${PAIR}\n      - ¦[ position:north, position:south ]`]],
    'issues[2].incompatible[1] | this pair is listed twice',
  ],
  [
    'a pair on a scale with values',
    [['scale: BINARY', 'scale: BINARY\n    incompatible: [ ¦[ position:for, position:against ] ]']],
    'issues[0].incompatible[0] | pairs are for NOMINAL scales: on this one the values tell who is opposed',
  ],
  [
    'an issue about nobody',
    [
      ['    about: actor:state\n', ''],
      ['kind: ACTOR', 'kind: ¦ACTOR'],
    ],
    'issues[1].kind | an issue of kind ACTOR needs the actor it asks about: give `about`',
  ],
  [
    'a proposal about somebody',
    [['scale: NOMINAL', 'scale: NOMINAL\n    about: ¦actor:state']],
    'issues[2].about | only an issue of kind ACTOR asks about an actor: leave `about` out',
  ],
])('issue: %s', (_what, edits, ...faults) => expectFaults(edits, faults));

test('an id that is defined twice names the first place', () => {
  const { text, places } = marked(
    edited([
      '  - { id: topic:arms, title: Arms }',
      '  - { id: ¦topic:arms, title: Arms }\n  - { id: ¦topic:arms, title: B }',
    ]),
  );
  const [fault, ...others] = errorOf([file(text)]).faults;
  expect(others).toEqual([]);
  expect(said(fault!)).toBe(`topics[1].id | topic:arms is already defined at x.yaml:${places[0]}`);
  expect(`${fault!.line}:${fault!.column}`).toBe(places[1]);
});

test('ids are shared over the files of a bundle', () => {
  const topics = 'topics:\n  - { id: topic:arms, title: Arms }\n';
  const others = edited([topics, '']);
  expect(errorOf([file(others)]).faults.map(said)).toEqual([
    'issues[0].topics[0] | topic:arms is used but not defined',
  ]);
  expect(errorOf([file(VALID, 'a.yaml'), file(topics, 'b.yaml')]).message).toContain(
    'b.yaml:2:11 topic:arms is already defined at a.yaml:',
  );
});

test('faults of form and of meaning are told together, in the order of the file', () => {
  expectFaults(
    [
      ['kind: STATE', 'kind: ¦X'],
      ['value: 10', 'value: ¦11'],
      ['to: actor:committee', 'to: ¦actor:comitee'],
    ],
    [
      'actors[1].kind | "X" is not one of PERSON, ORGANISATION, ARMED_GROUP, STATE, COALITION',
      "issues[1].positions[0].value | 11 is outside the issue's scale, 0 to 10",
      'ties[0].to | actor:comitee is used but not defined -> actor:committee',
    ],
  );
});
