/** The line form of a bundle: the same things, the same checks, a line each. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { packageFile } from '../../src/domain/package-root.ts';
import { ndjsonReader } from '../../src/interchange/readers/ndjson/ndjson.ts';
import { LINE_KINDS } from '../../src/interchange/readers/ndjson/read-line.ts';
import { bundleReader } from '../../src/interchange/readers/bundle-reader.ts';
import { faultLines, ofType, readAll, refusal, textInput } from './reading.ts';
import { parse } from 'yaml';
import { VALID } from './valid-bundle.ts';

type Bundle = Record<string, object[]>;

/** The small bundle with one of everything, as lines. */
const LINES = Object.entries(parse(VALID) as Bundle).flatMap(([list, things]) =>
  things.map((thing) => JSON.stringify({ [list.replace(/s$/, '')]: thing })),
);

const read = (text: string, size?: number) =>
  readAll(ndjsonReader, { bundle: textInput('x.ndjson', text, size) });

test('lines say what the bundle says', async () => {
  const asBundle = await readAll(bundleReader, { bundle: textInput('x.yaml', VALID) });
  const things = asBundle.map((item) => ({ ...item, at: null }));
  for (const text of [LINES.join('\n'), `${LINES.join('\r\n\r\n')}\r\n`]) {
    for (const size of [1, 50, 100_000]) {
      const items = await read(text, size);
      expect(items.map((item) => ({ ...item, at: null }))).toEqual(things);
    }
  }
  expect(things.map(({ type }) => type)).toEqual([
    'document',
    'actor',
    'actor',
    'topic',
    'issue',
    'issue',
    'issue',
    'statement',
    'tie',
  ]);
});

test('each thing knows its line; blank ones are counted', async () => {
  const items = await read(`${LINES[0]}\n\n  \n${LINES[1]}\n`);
  expect(items.map((item) => (item.type === 'fault' ? null : item.at))).toEqual([
    { file: 'x.ndjson', line: 1 },
    { file: 'x.ndjson', line: 4 },
  ]);
});

test('what is wrong with a line is told with line, key and value, and the others are read', async () => {
  const statement = (more: object) => ({
    statement: {
      id: 'statement:a',
      speaker: 'actor:a',
      position: 'position:a',
      citations: [{ document: 'doc:a' }],
      ...more,
    },
  });
  const lines = [
    { topic: { id: 'topic:a', title: 'A' } },
    { topic: { id: 'topic:a', titel: 'A', title: ' ' } },
    statement({ speaker: 'Alice' }),
    statement({ date: '2025-02-30' }),
    statement({ principal: 'actor:a', confidence: 2 }),
    statement({ principal: 'actor:a' }),
    { statment: {} },
    { topic: {}, actor: {} },
    [1],
    { document: { id: 'doc:a', title: 'a\u0000b' } },
    { topic: { id: 'topic:b', title: 'B' } },
  ].map((line) => JSON.stringify(line));
  const items = await read([...lines.slice(0, 9), '{"topic": {', ...lines.slice(9)].join('\n'));
  expect(ofType(items, 'topic').map(({ record }) => record.id)).toEqual(['topic:a', 'topic:b']);
  expect(faultLines(items)).toEqual([
    'x.ndjson:2 titel "A" unknown key "titel": did you mean "title"?',
    'x.ndjson:2 title " " this is blank: give it a text, or leave the key out',
    'x.ndjson:3 speaker "Alice" "Alice" is no actor id (like actor:example-committee)',
    'x.ndjson:4 date "2025-02-30" 2025-02-30 is no date of the calendar',
    'x.ndjson:5 confidence "2" 2 is not from 0 to 1',
    'x.ndjson:6 principal "actor:a" the principal is somebody else than the speaker: who speaks for itself has none, leave it out',
    'x.ndjson:7 - - "statment" is not one of document, actor, topic, issue, statement, tie: did you mean "statement"?',
    'x.ndjson:8 - "{\\"topic\\":{},\\"actor\\":{}}" a line is a map with one key: {"statement": {…}}, with one of document, actor, topic, issue, statement, tie',
    'x.ndjson:9 - "[1]" a line is a map with one key: {"statement": {…}}, with one of document, actor, topic, issue, statement, tie',
    expect.stringMatching(
      /^x\.ndjson:10 - "{\\"topic\\": {" this line is no JSON \(.+\): write each thing in one line$/,
    ),
    'x.ndjson:11 title "a\\u0000b" the text holds a character that cannot be kept (U+0000)',
  ]);
});

test('texts are kept as a bundle keeps them, however the line is written', async () => {
  const titles = ['" A"', '"A "', '"e\u0301"', '"e\\u0301"', '"\\u0020A"', '"A"'];
  const lines = titles.map((title, at) => `{"topic":{"id":"topic:t${at}","title":${title}}}`);
  const position = (value: string) =>
    `{"issue":{"id":"issue:i","title":"I","kind":"PROPOSAL","scale":"ORDINAL","min":-1,"max":1,"positions":[{"id":"position:p","label":"p","value":${value}}]}}`;
  const items = await read([...lines, position('-0'), position('-0.5')].join('\n'));
  expect(ofType(items, 'topic').map(({ record }) => record.title)).toEqual(['A', 'A', 'é', 'é', 'A', 'A']);
  expect(ofType(items, 'issue').map(({ record }) => record.positions[0]!.value)).toEqual([0, -0.5]);
});

test('earlier recordings are kept, and must follow each other', async () => {
  const statement = (record: object) =>
    JSON.stringify({
      statement: {
        id: 'statement:a',
        speaker: 'actor:a',
        position: 'position:a',
        citations: [{ document: 'doc:a' }],
        ...record,
      },
    });
  const moment = (day: number) => `2025-01-0${day}T00:00:00.000Z`;
  const stretch = (from: number, until: number) => `${moment(from)}/${moment(until)}`;
  const items = await read(
    [
      { recordedAt: moment(5), recordedBefore: [stretch(1, 2), stretch(3, 5)] },
      { recordedAt: moment(4), recordedBefore: [stretch(1, 2), stretch(3, 5)] },
      { recordedAt: moment(9), recordedBefore: [stretch(3, 5), stretch(1, 2)] },
      { recordedBefore: [stretch(1, 2)] },
      { recordedAt: moment(9), recordedBefore: ['2025-01-01/2025-01-02'] },
    ]
      .map(statement)
      .join('\n'),
  );
  expect(ofType(items, 'statement').map(({ draft }) => draft.recordedBefore)).toEqual([
    [stretch(1, 2), stretch(3, 5)],
  ]);
  expect(faultLines(items).map((line) => line.slice(0, 45))).toEqual([
    expect.stringMatching(/^x\.ndjson:2 recordedAt /),
    expect.stringMatching(/^x\.ndjson:3 recordedBefore\[1\] /),
    expect.stringMatching(/^x\.ndjson:4 recordedBefore /),
    expect.stringMatching(/^x\.ndjson:5 recordedBefore\[0\] /),
  ]);
});

test('a line without end is not gathered', async () => {
  let given = 0;
  const endless = {
    name: 'x.ndjson',
    async *text() {
      yield `${LINES[0]}\n{"topic":`;
      for (; given < 64; given += 1) yield ' '.repeat(1024 * 1024);
      yield `{}}\n${LINES[1]}\n`;
    },
  };
  const items = await readAll(ndjsonReader, { bundle: endless });
  expect(given).toBe(64);
  expect(items.map(({ type }) => type)).toEqual(['document', 'fault', 'actor']);
  expect(faultLines(items)).toEqual([
    'x.ndjson:2 - - the line is longer than 4194304 characters: write each thing in one line of its own',
  ]);
});

test.each([
  ['a table', 'id,name\n1,Ann\n'],
  ['a bundle in YAML', VALID],
  ['JSON over several lines', JSON.stringify(parse(VALID), null, 2)],
])('%s is refused as a whole', async (_, text) => {
  const { code, message } = await refusal(read(text));
  expect(code).toBe('IMPORT_INVALID');
  expect(message).toContain('x.ndjson is not in the line form of a bundle');
  expect(message).toContain('--format bundle');
});

test('nothing is nothing', async () => {
  expect(await read('\n\n')).toEqual([]);
});

test('the published schema of a line takes the same lines', async () => {
  const schema = (name: string) => JSON.parse(readFileSync(packageFile('schema', name), 'utf8')) as object;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addSchema(schema('bundle.schema.json'));
  const line = schema('bundle-line.schema.json') as { properties: object; examples: object[] };
  const valid = ajv.compile(line);
  expect(Object.keys(line.properties)).toEqual(LINE_KINDS);
  for (const text of [...LINES, ...line.examples.map((example) => JSON.stringify(example))]) {
    expect([text, valid(JSON.parse(text))]).toEqual([text, true]);
    expect(faultLines(await read(text))).toEqual([]);
  }
  for (const text of [
    '{}',
    '{"topic":{}}',
    '{"topics":[]}',
    '[]',
    `{"topic":{"id":"topic:a","title":"A","x":1}}`,
  ]) {
    expect([text, valid(JSON.parse(text))]).toEqual([text, false]);
  }
});
