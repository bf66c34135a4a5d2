/** What commands do on a terminal only: a line of progress, and questions. `script` of util-linux is the terminal. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { packageFile } from '../../src/domain/package-root.ts';
import { endOf, newFolder, runProgram, startProgram } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const BIN = packageFile('bin', 'stance-graph.js');
const hasTerminal =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

/** Types `keys` when the program has shown `question`. */
async function onTerminal(cwd: string, line: string, question?: string, keys?: string): Promise<Ended> {
  const child: ChildProcessWithoutNullStreams = startProgram(
    ['-qec', `'${process.execPath}' '${BIN}' ${line}`, '/dev/null'],
    { command: ['script'], cwd },
  );
  let shown = '';
  child.stdout.on('data', (text: string) => {
    const before = shown;
    shown += text;
    if (question !== undefined && shown.includes(question) && !before.includes(question))
      child.stdin.write(keys!);
  });
  return endOf(child);
}

(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  let cwd: string;
  const revision = async (): Promise<number> => {
    const { stdout } = await runProgram(['stats', '--json'], { cwd });
    return (JSON.parse(stdout) as { revision: number }).revision;
  };
  beforeAll(async () => {
    cwd = newFolder();
    await runProgram(['load', VILLAGE], { cwd });
    await runProgram(['backup', 'village.grafeo'], { cwd });
    writeFileSync(
      join(cwd, 'curfew.csv'),
      'actor,issue,value\nAli Hasan,Curfew,yes\nZaynab Saleh,Curfew,no\n',
    );
  });

  test('an import shows how far it is, over and over in one line, and takes that away at the end', async () => {
    const { code, stdout } = await onTerminal(
      cwd,
      'import curfew.csv --format statements --values yes=1,no=-1',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/\rChecking: 2 rows, \d+ bytes of \d+ bytes/);
    expect(stdout).toContain('\rWriting: 2 of 2 (100 %), ');
    expect(stdout).toContain('\r\u001B[K┌');
  });

  test.each([
    ['n\r', 'no'],
    ['\r', 'nothing'],
    ['\u0003', 'Ctrl-C'],
    ['\u0004', 'Ctrl-D'],
  ])('restore asks, and %j (%s) is no yes', async (keys) => {
    const before = await revision();
    expect(before).toBeGreaterThan(1);
    const { stdout } = await onTerminal(cwd, 'restore village.grafeo', 'Go on? [y/N]', keys);
    expect(stdout).toContain('Nothing was restored.');
    expect(await revision()).toBe(before);
  });

  test('imports remove asks too; yes is yes', async () => {
    const { code, stdout } = await onTerminal(cwd, 'imports remove curfew.csv', 'Go on? [y/N]', 'y\r');
    expect(code).toBe(0);
    expect(stdout).toContain('2 statements and what belongs to them will be removed (curfew.csv)');
    expect(stdout).toContain('curfew.csv is removed');
    const restored = await onTerminal(cwd, 'restore village.grafeo', 'Go on? [y/N]', 'yes\r');
    expect(restored.code).toBe(0);
    expect(await revision()).toBe(1);
  });
});
