/** What a bundle's files may be: YAML or JSON, one or several, and what happens to those that are neither. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundleFiles, bundleHash } from '../../src/interchange/readers/bundle/files.ts';
import { readBundle } from '../../src/interchange/readers/bundle/read-bundle.ts';
import { edited, errorOf, file, marked, said, VALID } from './valid-bundle.ts';

const BOM = '\uFEFF';

function linesOf(text: string): string[] {
  return errorOf([file(text)])
    .message.split('\n')
    .slice(1);
}

function plain(text: string): unknown {
  return JSON.parse(JSON.stringify(readBundle([file(text)])));
}

test('a JSON file says the same as the YAML file, and its faults have their places', () => {
  const json = JSON.stringify(parse(VALID), null, 2);
  expect(plain(json)).toEqual(plain(VALID));
  const wrong = json.replace('"kind": "STATE"', '"kind": "STAET"');
  const line = wrong.split('\n').findIndex((text) => text.includes('STAET')) + 1;
  expect(linesOf(wrong)[0]).toMatch(new RegExp(`^x.yaml:${line}:15 "STAET" is not one of .*"STATE"\\?$`));
});

test('a byte order mark and Windows line ends change nothing', () => {
  const windows = BOM + VALID.replaceAll('\n', '\r\n');
  expect(plain(windows)).toEqual(plain(VALID));
  const wrong = edited(['speaker: actor:committee', 'speaker: actor:x']);
  expect(linesOf(BOM + wrong.replaceAll('\n', '\r\n'))).toEqual(linesOf(wrong));
  expect(linesOf(`${BOM}tise: []`)).toEqual(['x.yaml:1:1 unknown key "tise": did you mean "ties"?']);
});

test.each(['', ' \n', '\uFEFF', '# nothing yet\n', '---\n'])('an empty file: %j', (text) => {
  expect(errorOf([file(text)]).faults).toHaveLength(1);
  expect(linesOf(text)[0]).toMatch(/^x\.yaml:1:1 the file is empty/);
});

test.each([
  ['{}', 'x.yaml:1:1 the file says nothing: give it documents, actors, topics, issues, statements or ties'],
  ['- a', 'x.yaml:1:1 a stance-graph bundle must be a map of keys and values, not a list'],
  ['hello', 'x.yaml:1:1 a stance-graph bundle must be a map of keys and values, not text'],
  [
    'topics:\n  - id: topic:a\n    title: A\n    title: B\n',
    'x.yaml:4:5 this key is already used in the same map',
  ],
  [
    'topics: []\n---\ntopics: []\n',
    'x.yaml:2:1 a file holds one document: remove the "---" or make it two files',
  ],
  [
    'topics: [',
    'x.yaml:1:10 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['topics: *none', 'x.yaml:1:9 the alias *none has no anchor before it'],
  ['topics: !tag []', 'x.yaml:1:9 not valid YAML: Unresolved tag: !tag'],
  ['__proto__: { topics: [] }', 'x.yaml:1:1 unknown key "__proto__"'],
  ['constructor: 1', 'x.yaml:1:1 unknown key "constructor"'],
  ['? [a, b]\n: 1', 'x.yaml:1:3 a key is a word, not a list, map or alias'],
])('not a bundle: %j', (text, line) => {
  expect(linesOf(text)).toContain(line);
});

test('an alias stands for what is written at its anchor', () => {
  const text = edited(
    ['{ text: لجنة, lang: ar, kind: CANONICAL }', '&name { text: لجنة, lang: ar, kind: CANONICAL }'],
    ['[ { text: State, kind: CANONICAL } ]', '[ *name ]'],
  );
  const names = readBundle([file(text)]).actors.map((actor) => actor.names.at(-1));
  expect(names[0]).toMatchObject({ text: 'لجنة', lang: 'ar' });
  expect(names[1]).toEqual(names[0]);
});

test('a small file that aliases blow up is refused', () => {
  const rows = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
  expect(linesOf(`a0: &a0 [x]\n${rows.join('\n')}\n`)).toEqual([
    'x.yaml:1:1 the aliases repeat too much: write the values out',
  ]);
});

test('a fault inside an aliased part is shown where that part is written', () => {
  const { text, places } = marked(
    'actors:\n  - { id: actor:a, kind: STATE, names: &n [ { text: A, kind: ¦WRONG } ] }\n  - { id: actor:b, kind: STATE, names: *n }\n',
  );
  expect(errorOf([file(text)]).faults.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
    `${places[0]} actors[0].names[0].kind`,
    `${places[0]} actors[1].names[0].kind`,
  ]);
});

test('an endlessly nested file is a fault, not a crash', () => {
  expect(linesOf('['.repeat(100_000))[0]).toMatch(/^x\.yaml:1:\d+ /);
});

test('a file that cannot be parsed does not bring faults about what it would have defined', () => {
  const topics = 'topics:\n  - { id: topic:arms, title: Arms }\n';
  const { faults } = errorOf([file(edited([topics, '']), 'a.yaml'), file(`${topics}  }`, 'b.yaml')]);
  expect(new Set(faults.map((fault) => fault.file))).toEqual(new Set(['b.yaml']));
});

test('ids of the graph may be used, or be left for the loader to look up', () => {
  const text = edited(['speaker: actor:committee', 'speaker: actor:known']);
  expect(readBundle([file(text)], { known: new Set(['actor:known']) }).outside).toEqual([]);
  const { outside } = readBundle([file(text)], { allowOutside: true });
  expect(outside).toEqual([
    { id: 'actor:known', place: { file: 'x.yaml', line: 50, column: 14, path: 'statements[0].speaker' } },
  ]);
  const near = text.replace('actor:known', 'actor:knwon');
  expect(errorOf([file(near)], { known: new Set(['actor:known']) }).faults.map(said)).toEqual([
    'statements[0].speaker | actor:knwon is used but not defined -> actor:known',
  ]);
});

describe('on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const put = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a folder is all its YAML and JSON files by name; a file is itself', async () => {
    put('b.yml', 'b');
    put('a.yaml', `${BOM}a`);
    put('c.JSON', 'c');
    put('README.md', 'not read');
    const files = await bundleFiles(folder);
    expect(files).toEqual([
      { name: join(folder, 'a.yaml'), text: 'a' },
      { name: join(folder, 'b.yml'), text: 'b' },
      { name: join(folder, 'c.JSON'), text: 'c' },
    ]);
    expect(await bundleFiles(join(folder, 'README.md'))).toHaveLength(1);
  });

  test('the fingerprint changes with every name and text, not with the folder', () => {
    const hash = bundleHash([file('a', 'x/1.yaml'), file('b', 'x/2.yaml')]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(bundleHash([file('a', '/y/1.yaml'), file('b', '2.yaml')])).toBe(hash);
    const others = [
      [file('a', '1.yaml')],
      [file('a', '1.yaml'), file('c', '2.yaml')],
      [file('a', '1.yaml'), file('b', '3.yaml')],
      [file('a","b', '1.yaml')],
    ];
    expect(new Set([hash, ...others.map(bundleHash)]).size).toBe(5);
  });

  test.each([
    ['nothing there', 'none.yaml', 'There is no file or folder'],
    ['not UTF-8', 'latin.yaml', 'is not UTF-8 text'],
  ])('%s', async (_what, name, message) => {
    put('latin.yaml', new Uint8Array([0x61, 0xe9, 0x62]));
    await expect(bundleFiles(join(folder, name))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining(message) as string,
    });
  });

  test('a folder without a bundle', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    await expect(bundleFiles(empty)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});
