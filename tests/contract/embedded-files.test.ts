/** The embedded database as files: who may read them, who may open them, what happens when they are hurt. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/open.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { readRevision } from '../../src/graph/revision.ts';

const SRC = join(__dirname, '..', '..', 'src');

let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stance-graph-files-'));
  dataDir = join(folder, 'deep', 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function makeGraph(): Promise<string> {
  const db = await openEmbedded({ dataDir });
  await prepareGraph(db);
  await db.write((tx) =>
    tx.run("UNWIND range(1, 2000) AS i CREATE (:Statement {id: 'statement:' + toString(i)})"),
  );
  await db.close();
  const [file] = readdirSync(dataDir);
  return join(dataDir, file!);
}

/** A script that opens the database in another process, and says how that went. */
function opening(then: string): string[] {
  return [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    `import { openEmbedded } from ${JSON.stringify(join(SRC, 'graph', 'open.ts'))};
     const db = await openEmbedded({ dataDir: ${JSON.stringify(dataDir)} }).catch((error) => {
       console.log(error.code, error.message);
       process.exit(3);
     });
     console.log('open');
     ${then}`,
  ];
}

test('the folder is for its owner alone', async () => {
  await makeGraph();
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

test('a second process is told that the first has it open, and gets it when the first is gone', async () => {
  const first = spawn(process.execPath, opening('setTimeout(() => {}, 600_000);'), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(first, 'close');
  await once(first.stdout, 'data');
  const refusal = {
    code: 'DATABASE_LOCKED',
    message: expect.stringContaining('Another process has the database'),
  };
  await expect(openEmbedded({ dataDir })).rejects.toMatchObject(refusal);
  first.kill('SIGKILL');
  await closed;
  const db = await openEmbedded({ dataDir });
  // The same holds for a second opening in one process.
  await expect(openEmbedded({ dataDir })).rejects.toMatchObject(refusal);
  await db.close();
  const again = await openEmbedded({ dataDir });
  await again.close();
});

test.each<readonly [string, (file: string) => void]>([
  ['cut off', (file) => truncateSync(file, 5_000)],
  ['emptied', (file) => truncateSync(file, 0)],
  ['overwritten', (file) => writeFileSync(file, 'not a database')],
  ['garbled', (file) => writeFileSync(file, readFileSync(file).fill(0x55, 0, 64))],
])('a file that was %s is reported as damaged, and left as it is', async (_name, damage) => {
  const file = await makeGraph();
  damage(file);
  const before = readFileSync(file);
  await expect(openEmbedded({ dataDir })).rejects.toMatchObject({
    code: 'DATABASE_DAMAGED',
    message: expect.stringContaining('Put a copy of its folder back'),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a folder that cannot be made: SETTINGS_INVALID names DATA_DIR', async () => {
  writeFileSync(join(folder, 'deep'), 'a file in the way');
  await expect(openEmbedded({ dataDir })).rejects.toMatchObject({
    code: 'SETTINGS_INVALID',
    message: expect.stringContaining('set DATA_DIR'),
  });
});

test('a platform without the native package is told to use Neo4j', () => {
  const elsewhere = join(folder, 'elsewhere.cjs');
  writeFileSync(elsewhere, "Object.defineProperty(process, 'platform', { value: 'sunos' });\n");
  const run = spawnSync(process.execPath, ['--require', elsewhere, ...opening('await db.close();')], {
    encoding: 'utf8',
  });
  expect(run.stdout).toMatch(/^UNSUPPORTED_PLATFORM .*sunos.* set NEO4J_URI/);
  expect(run.status).toBe(3);
});

test('everything is there after closing and opening, in a copy of the folder as well', async () => {
  const file = await makeGraph();
  const copy = join(folder, 'copy');
  spawnSync('cp', ['-r', dataDir, copy]);
  expect(file.startsWith(dataDir)).toBe(true);
  for (const dir of [dataDir, copy]) {
    const db = await openEmbedded({ dataDir: dir });
    await prepareGraph(db);
    expect(await db.read(readRevision)).toBe(0);
    const rows = await db.read((tx) => tx.run('MATCH (s:Statement) RETURN count(s) AS count'));
    expect(rows).toEqual([{ count: 2_000 }]);
    await db.close();
  }
});
