/** `npm run bench` with sizes so small that its figures mean nothing: that it measures, compares, writes and ends. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile, PACKAGE_ROOT } from '../../src/domain/package-root.ts';

jest.setTimeout(240_000);

/** Temporary folders of the run lie in here. */
const folder = mkdtempSync(join(tmpdir(), 'stance-graph-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const foldersLeft = (): string[] => readdirSync(folder).filter((name) => name.startsWith('stance-graph'));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `interruptAt`: Ctrl-C as soon as this is printed. */
function bench(args: readonly string[], interruptAt?: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', packageFile('bench', 'main.ts'), ...args], {
    cwd: PACKAGE_ROOT,
    env: { ...process.env, TMPDIR: folder },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
    if (interruptAt !== undefined && stderr.includes(interruptAt)) child.kill('SIGINT');
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const SMALL = ['--databases', 'embedded', '--size', '2000', '--seconds', '0.05', '--rounds', '1'];

test('a small run measures every part, writes its results and leaves nothing behind', async () => {
  const file = join(folder, 'RESULTS.md');
  const { code, stdout, stderr } = await bench([...SMALL, '--output', file]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const results = readFileSync(file, 'utf8');
  expect(results).toContain(stdout.trim());
  for (const heading of [
    'What was measured',
    'Start-up',
    'The tour, on the seed data',
    'A graph of the UN’s size',
    'Import',
    'Networks',
    'The explorer',
  ]) {
    expect(results).toContain(`## ${heading}\n`);
  }
  const [tour] = /\| WhoOpposesWhom .*/.exec(results) ?? [];
  expect(tour!.split('|').map((cell) => cell.trim())[2]).toMatch(/^[1-9]$/);
  expect(results.match(/\| stance-graph, embedded +\| +\d/g)).toHaveLength(8);
  for (const loader of [
    'bare UNWIND loader, rows ready',
    'bare UNWIND loader, reading',
    'stance-graph import ',
  ])
    expect(results).toMatch(new RegExp(`\\| ${loader}.*\\| +[\\d.]+ \\| +[\\d,]+ \\|`));
  expect(results).toMatch(
    /All graphs hold the same: [\d,]+ nodes \(2,000 of them statements\), [\d,]+ relationships/,
  );
  expect(results.match(/\| Import into the embedded database: /g)).toHaveLength(2);
  expect(results).toMatch(/\| the embedded database +\| +[\d.]+ \| +[\d.]+ \| +[\d.]+ \| +\d/);
  expect(results.match(/\| embedded, .*saved index.*\| +[\d.]+ \| +[\d.]+ \|/g)).toHaveLength(2);
  expect(results.match(/\| stance-graph, the computing alone +\| +\d/g)).toHaveLength(3);
  expect(results.match(/\| Grafeo, one Cypher statement +\| +\d/g)).toHaveLength(3);
  expect(results).toMatch(/\| the index is built, .*\| +[\d.]+ \| +[\d.]+ \|/);
  expect(results).not.toMatch(/^embedded, .*: /m);
  expect(results.match(/\| (INCLUDE|DOCUMENT) /g)).toHaveLength(8);
  expect(results).toMatch(/\| the seed data +\| +\d+ \| +[\d.]+ \|/);
  expect(results).not.toContain(folder);
  expect(results).not.toContain(PACKAGE_ROOT);
  expect(foldersLeft()).toEqual([]);
});

test('Ctrl-C in the middle ends the servers and deletes the folders', async () => {
  const { code, stdout, stderr } = await bench(
    [...SMALL, '--parts', 'large-graph', '--rounds', '100000'],
    'An actor',
  );
  expect({ code, stderr }).toMatchObject({ code: 130 });
  expect(stdout).toBe('');
  expect(foldersLeft()).toEqual([]);
});

test('Ctrl-C in the middle of an import ends its process and deletes its folders', async () => {
  const args = [...SMALL, '--parts', 'import', '--rounds', '100000'];
  const { code, stdout, stderr } = await bench(args, 'what it has left');
  expect({ code, stderr }).toMatchObject({ code: 130 });
  expect(stdout).toBe('');
  expect(foldersLeft()).toEqual([]);
});

test('Ctrl-C in the middle of the networks ends what they have started', async () => {
  const args = [...SMALL, '--parts', 'networks', '--rounds', '100000'];
  const { code, stdout, stderr } = await bench(args, 'The index from');
  expect({ code, stderr }).toMatchObject({ code: 130 });
  expect(stdout).toBe('');
  expect(foldersLeft()).toEqual([]);
});

test('--help names every option; what is wrong is told', async () => {
  const { code, stdout } = await bench(['--help']);
  expect(code).toBe(0);
  for (const option of ['--parts', '--size', '--data', '--output', '--without-rival'])
    expect(stdout).toContain(option);

  for (const [args, message] of [
    [['--parts', 'tours'], 'there is no "tours"'],
    [['--size', '0'], '--size is 0'],
    [['--rounds', '1.5'], '--rounds is 1.5'],
    [['--fast'], "Unknown option '--fast'"],
  ] as const) {
    const wrong = await bench(args);
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain(message);
  }
});
