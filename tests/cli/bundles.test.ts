/** The commands about bundles: load and check; and what every command has in common. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES } from '../../src/domain/errors.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { newFolder, runProgram } from '../support/program.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const COMMANDS = [
  'serve',
  'load',
  'check',
  'opposes',
  'stances',
  'search',
  'stats',
  'import',
  'imports',
  'export',
  'backup',
  'restore',
];

/** A statement on an issue that only the graph has. */
const ADDITION = `
documents: [{ id: doc:letter, title: A letter }]
statements:
  - id: statement:miller
    speaker: actor:miller
    position: position:hand-in
    dateBasis: UNKNOWN
    citations: [{ document: doc:letter }]
`;

test('check reads the files alone and touches no graph', async () => {
  const cwd = newFolder();
  const table = await runProgram(['check', VILLAGE], { cwd });
  expect(table).toMatchObject({ code: 0, stderr: 'The bundle is valid.\n' });
  expect(table.stdout.split('\n')).toContain('statements\t3');
  const json = await runProgram(['check', VILLAGE, '--json'], { cwd });
  expect(JSON.parse(json.stdout)).toEqual({
    documents: 1,
    actors: 4,
    topics: 0,
    issues: 1,
    statements: 3,
    ties: 0,
  });
  expect(existsSync(join(cwd, 'data'))).toBe(false);
});

test('check --graph knows what the graph knows, and writes nothing', async () => {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'more.yaml'), ADDITION);
  const alone = await runProgram(['check', 'more.yaml'], { cwd });
  expect(alone.code).toBe(4);
  expect(alone.stderr).toContain('actor:miller');

  await runProgram(['load', VILLAGE], { cwd });
  const together = await runProgram(['check', 'more.yaml', '--graph', '--json'], { cwd });
  expect(together.code).toBe(0);
  expect(JSON.parse(together.stdout)).toMatchObject({
    dryRun: true,
    changed: true,
    revision: 1,
    counts: { statements: { created: 1 }, documents: { created: 1 } },
  });
  expect(JSON.parse((await runProgram(['stats', '--json'], { cwd })).stdout)).toMatchObject({
    statements: 3,
  });
});

test('load says what it did; again, it does nothing', async () => {
  const cwd = newFolder();
  const first = await runProgram(['load', VILLAGE], { cwd });
  expect(first).toMatchObject({ code: 0, stderr: 'The graph is now at revision 1.\n' });
  expect(first.stdout.split('\n')).toContain('statements\t3\t0\t0\t0');
  const again = await runProgram(['load', VILLAGE], { cwd });
  expect(again.stderr).toContain('already says all of this; revision 1');
  expect(again.stdout.split('\n')).toContain('statements\t0\t0\t3\t0');
});

test('every fault of a bundle is listed with its place, and nothing is loaded', async () => {
  const cwd = newFolder();
  const lines = readFileSync(VILLAGE, 'utf8').replaceAll('speaker:', 'speker:');
  writeFileSync(join(cwd, 'bad.yaml'), lines);
  const ended = await runProgram(['load', 'bad.yaml'], { cwd });
  expect(ended).toMatchObject({ code: ERROR_CODES.BUNDLE_INVALID.exit, stdout: '' });
  const places = ended.stderr.split('\n').filter((line) => /^ {2}bad\.yaml:\d+:\d+ .*"speaker"/.test(line));
  expect(places.length).toBeGreaterThanOrEqual(3);
  expect(JSON.parse((await runProgram(['stats', '--json'], { cwd })).stdout)).toMatchObject({ actors: 0 });
});

test('a file that is not there', async () => {
  const ended = await runProgram(['check', 'nowhere.yaml']);
  expect(ended).toMatchObject({ code: ERROR_CODES.FILE_UNREADABLE.exit, stdout: '' });
  expect(ended.stderr).toMatch(/^FILE_UNREADABLE: .*nowhere\.yaml/);
});

test('an empty graph says how to fill it', async () => {
  const ended = await runProgram(['opposes']);
  expect(ended).toMatchObject({ code: 0, stdout: '' });
  expect(ended.stderr).toContain('npx stance-graph load');
});

test.each(COMMANDS)('%s --help has examples', async (command) => {
  const ended = await runProgram([command, '--help']);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('Examples:');
  expect(ended.stdout).toContain(`npx stance-graph ${command}`);
});

test('--help lists commands, settings and exit codes, also with wrong settings', async () => {
  const ended = await runProgram(['--help'], { env: { PORT: 'ten' } });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  for (const word of [...COMMANDS, 'NEO4J_URI', 'Exit codes']) expect(ended.stdout).toContain(word);
});
