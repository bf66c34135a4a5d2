/** `npm start` in a checkout of its own: it never runs code that is older than the sources. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';
import { newFolder } from '../support/program.ts';

const COPIED = [
  'bin',
  'src',
  'scripts',
  'schema',
  'seed-data',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const root = newFolder();
const builtAt = (): string => readFileSync(join(root, 'dist', '.built'), 'utf8');

function build(...flags: string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, ['scripts/build.mjs', ...flags], { cwd: root, encoding: 'utf8' });
}

/** Runs `npm start` until it has started, stops it, and gives what it printed. */
async function npmStart(): Promise<string> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PORT: '0', SEED: 'none' } as NodeJS.ProcessEnv;
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  npm.stdout.setEncoding('utf8');
  npm.stdout.on('data', (text: string) => {
    const before = printed;
    printed += text;
    if (printed.includes('playground') && !before.includes('playground')) npm.kill('SIGTERM');
  });
  await new Promise((resolve) => npm.on('close', resolve));
  return printed;
}

beforeAll(() => {
  for (const name of COPIED) cpSync(packageFile(name), join(root, name), { recursive: true });
  symlinkSync(packageFile('node_modules'), join(root, 'node_modules'));
});

test('before it is built, the command says what to do', () => {
  const ended = spawnSync(process.execPath, ['bin/stance-graph.js', 'stats'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(ended.status).toBe(5);
  expect(ended.stderr).toContain('npm ci');
});

test('builds once, and again only when a source is newer', () => {
  expect(build('--if-stale').status).toBe(0);
  const first = builtAt();
  build('--if-stale');
  expect(builtAt()).toBe(first);
  writeFileSync(join(root, 'src', 'main', 'added.ts'), 'export const added = true;\n');
  build('--if-stale');
  expect(builtAt()).not.toBe(first);
  expect(existsSync(join(root, 'dist', 'main', 'added.js'))).toBe(true);
  rmSync(join(root, 'src', 'main', 'added.ts'));
  build('--if-stale');
  expect(existsSync(join(root, 'dist', 'main', 'added.js'))).toBe(false);
});

test('what cannot be compiled leaves the last build alone', () => {
  const before = builtAt();
  writeFileSync(join(root, 'src', 'main', 'broken.ts'), 'export const = ;\n');
  expect(build('--if-stale').status).not.toBe(0);
  rmSync(join(root, 'src', 'main', 'broken.ts'));
  expect(builtAt()).toBe(before);
});

test('npm start runs the sources as they are now', async () => {
  const lines = join(root, 'src', 'main', 'welcome-lines.ts');
  writeFileSync(lines, readFileSync(lines, 'utf8').replace('playground  ', 'the newest playground  '));
  expect(await npmStart()).toContain('the newest playground');
});

test('without development tools, as in a container, it runs what was built', async () => {
  rmSync(join(root, 'node_modules'));
  renameSync(join(root, 'src'), join(root, 'sources-elsewhere'));
  symlinkSync(packageFile('node_modules'), join(root, 'node_modules'));
  expect(await npmStart()).toContain('the newest playground');
});
