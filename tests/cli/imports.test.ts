/** The command imports: the list, and taking one out again, alone and through a server. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';
import { openEmbedded } from '../../src/graph/open.ts';
import { dump } from '../app/graph-dump.ts';
import { newFolder, runProgram, startServer } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const TABLE = 'actor,issue,value\nAli Hasan,Curfew,yes\nZaynab Saleh,Curfew,no\n';
const ENV = { SEED: 'none' };

async function placeWithTwo(): Promise<{ cwd: string; run: (...words: string[]) => Promise<Ended> }> {
  const cwd = newFolder();
  const run = (...words: string[]): Promise<Ended> => runProgram(words, { cwd, env: ENV });
  await run('load', VILLAGE);
  writeFileSync(join(cwd, 'curfew.csv'), TABLE);
  await run('import', 'curfew.csv', '--format', 'statements', '--values', 'yes=1,no=-1');
  return { cwd, run };
}

async function contentOf(cwd: string): Promise<object> {
  const db = await openEmbedded({ dataDir: join(cwd, 'data') });
  try {
    return await dump(db);
  } finally {
    await db.close();
  }
}

describe('the list', () => {
  test('of an empty graph says so', async () => {
    const cwd = newFolder();
    expect(await runProgram(['imports'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Nothing has been imported or loaded.\n',
    });
  });

  test('has what was imported and what was loaded', async () => {
    const { run } = await placeWithTwo();
    const { stdout } = await run('imports');
    const [titles, ...rows] = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(titles).toEqual(['Name', 'Format', 'Started', 'By', 'Statements', 'State', 'Id']);
    expect(rows.map(([name, format, , , statements, state]) => [name, format, statements, state])).toEqual([
      ['village.yaml', 'bundle', '3', 'complete'],
      ['curfew.csv', 'statements', '2', 'complete'],
    ]);
    expect(JSON.parse((await run('imports', '--json')).stdout)).toMatchObject([
      { name: 'village.yaml' },
      { name: 'curfew.csv', fileNames: ['curfew.csv'], counts: { statements: 2, issues: 1 } },
    ]);
  });
});

describe('remove', () => {
  test('leaves what was there before, node by node', async () => {
    const before = newFolder();
    await runProgram(['load', VILLAGE], { cwd: before });
    const { cwd, run } = await placeWithTwo();
    const dry = await run('imports', 'remove', 'curfew.csv', '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({
      dryRun: true,
      removed: { statements: 2, issues: 1, actors: 1 },
    });
    const removed = await run('imports', 'remove', 'curfew.csv', '--yes');
    expect(removed).toMatchObject({ code: 0 });
    expect(removed.stdout.split('\n')).toEqual(expect.arrayContaining(['statements\t2\t0', 'actors\t1\t0']));
    expect(withoutTimes(await contentOf(cwd))).toEqual(withoutTimes(await contentOf(before)));
    expect(await run('imports', 'remove', 'curfew.csv', '--yes')).toMatchObject({ code: 3, stdout: '' });
  });

  test('by id, through a server; and then the file goes in again', async () => {
    const { cwd, run } = await placeWithTwo();
    const server = await startServer({ cwd, env: ENV });
    const [, { id }] = JSON.parse((await run('imports', '--json')).stdout) as [unknown, { id: string }];
    expect(await run('imports', 'remove', id, '--yes')).toMatchObject({ code: 0 });
    expect(JSON.parse((await run('imports', '--json')).stdout)).toMatchObject([{ name: 'village.yaml' }]);
    const again = await run('import', 'curfew.csv', '--format', 'statements', '--values', 'yes=1,no=-1');
    expect(again.stdout.split('\n')).toContain('statements\t2\t0\t0\t0');
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('asks, or wants --yes; names that are wrong or not enough are refused', async () => {
    const { cwd, run } = await placeWithTwo();
    const unasked = await run('imports', 'remove', 'curfew.csv');
    expect(unasked).toMatchObject({ code: 2, stdout: '' });
    expect(unasked.stderr).toContain('2 statements of curfew.csv');
    const slip = await run('imports', 'remove', 'curfew.cvs', '--yes');
    expect(slip).toMatchObject({ code: 3, stdout: '' });
    expect(slip.stderr).toContain('nearest: curfew.csv');
    writeFileSync(join(cwd, 'curfew.csv'), `${TABLE}Omar Karim,Curfew,no\n`);
    await run('import', 'curfew.csv', '--format', 'statements', '--values', 'yes=1,no=-1');
    const ambiguous = await run('imports', 'remove', 'curfew.csv', '--yes');
    expect(ambiguous).toMatchObject({ code: 3, stdout: '' });
    expect(ambiguous.stderr).toMatch(
      /2 imports are called "curfew\.csv".*import:curfew-csv-\w+ .*import:curfew-csv-/,
    );
  });
});

/** Two loads of the same are recorded at two times. */
function withoutTimes(content: object): string[] {
  return JSON.stringify(content)
    .replaceAll(/\\"(recordedAt|startedAt|finishedAt)\\":\\"[^"]*\\"/g, String.raw`\"$1\"`)
    .split('",');
}
