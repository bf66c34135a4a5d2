/** Long work: in the command's own process and through a running server, stopped in the middle, and one beside the other. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { jobTurns } from '../../src/main/job-turns.ts';
import { postToSocket } from '../../src/main/socket-client.ts';
import { socketPlace } from '../../src/main/socket-path.ts';
import { ask, endOf, newFolder, runProgram, startProgram, startServer } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

/** Several batches. */
const ROWS = 22_000;
const ENV = { SEED: 'none' };

jest.setTimeout(300_000);

function tableIn(cwd: string): string[] {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `Person ${i % 50},Issue ${i % 40},${i % 2 ? 'yes' : 'no'},${i}`,
  );
  writeFileSync(join(cwd, 'table.csv'), ['actor,issue,value,id', ...rows].join('\n'));
  const map = ['--map', 'actor=actor,issue=issue,value=value,id=id', '--values', 'yes=1,no=-1'];
  return ['import', 'table.csv', '--format', 'statements', ...map];
}

async function statementsIn(cwd: string): Promise<number> {
  const { stdout } = await runProgram(['stats', '--json'], { cwd, env: ENV });
  return (JSON.parse(stdout) as { statements: number }).statements;
}

/** Resolves when the import has written a batch but not yet the last one. */
function inTheMiddle(child: ChildProcessWithoutNullStreams): Promise<void> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (piece: string) => {
      text += piece;
      const done = [...text.matchAll(/"type":"writing","done":(\d+)/g)].map(([, number]) => Number(number));
      if (done.some((number) => number > 0 && number < ROWS)) resolve();
    });
    child.once('close', () => reject(new Error(`it ended before: ${text}`)));
  });
}

interface Begun {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
}

async function beginImport(words: readonly string[], cwd: string): Promise<Begun> {
  const child = startProgram([...words, '--json'], { cwd, env: ENV });
  const ended = endOf(child);
  await inTheMiddle(child);
  return { child, ended };
}

async function finishes(words: readonly string[], cwd: string, written: number): Promise<void> {
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(ROWS);
  const { code, stdout } = await runProgram(words, { cwd, env: ENV });
  expect({ code, lines: stdout.split('\n') }).toEqual({
    code: 0,
    lines: expect.arrayContaining([`statements\t${ROWS - written}\t0\t${written}\t0`]),
  });
  expect(await statementsIn(cwd)).toBe(ROWS);
}

/** A backup comes between two batches: after the one that was being written when the import was told to stop. */
async function lastBatchIsIn(cwd: string): Promise<void> {
  expect(await runProgram(['backup', 'x.grafeo'], { cwd, env: ENV })).toMatchObject({ code: 0 });
}

describe('an import that is stopped in the middle', () => {
  test('by Ctrl-C: exit code 130, what was written stays, and the same command does the rest', async () => {
    const cwd = newFolder();
    const words = tableIn(cwd);
    const { child, ended } = await beginImport(words, cwd);
    child.kill('SIGINT');
    const { code, stderr, stdout } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(/^Stopping; once more stops at once\.\nINTERRUPTED: Stopped: \d+ of 22000 rows/);
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({
      type: 'error',
      code: 'INTERRUPTED',
    });
    await finishes(words, cwd, await statementsIn(cwd));
  });

  test('by Ctrl-C, through a server: that one goes on', async () => {
    const cwd = newFolder();
    const words = tableIn(cwd);
    const server = await startServer({ cwd, env: ENV });
    const { child, ended } = await beginImport(words, cwd);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130 });
    expect(await ask(server.url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
    await lastBatchIsIn(cwd);
    await finishes(words, cwd, await statementsIn(cwd));
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('by the kill of the command: the server stops the work, and goes on', async () => {
    const cwd = newFolder();
    const words = tableIn(cwd);
    const server = await startServer({ cwd, env: ENV });
    const { child, ended } = await beginImport(words, cwd);
    child.kill('SIGKILL');
    await ended;
    await lastBatchIsIn(cwd);
    await finishes(words, cwd, await statementsIn(cwd));
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('by the end of the server: the command is told, and goes on without it', async () => {
    const cwd = newFolder();
    const words = tableIn(cwd);
    const server = await startServer({ cwd, env: ENV });
    const { ended } = await beginImport(words, cwd);
    const stopped = await server.stop();
    expect(stopped).toMatchObject({ code: 0, stderr: '' });
    expect(stopped.stdout).toContain('Stopped; the database is closed.');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(/^INTERRUPTED: Stopped: \d+ of 22000 rows .* Give the same command again/);
    await finishes(words, cwd, await statementsIn(cwd));
  });

  test('by the kill of the server: the command is told, and goes on without it', async () => {
    const cwd = newFolder();
    const words = tableIn(cwd);
    const server = await startServer({ cwd, env: ENV });
    const { ended } = await beginImport(words, cwd);
    await server.stop('SIGKILL');
    const { code, stderr } = await ended;
    expect(code).toBe(6);
    expect(stderr).toMatch(/^DATABASE_UNAVAILABLE: The running server/);
    await finishes(words, cwd, await statementsIn(cwd));
  });
});

describe('beside each other', () => {
  test('a restore waits for the import that runs, and is what remains', async () => {
    const cwd = newFolder();
    const words = tableIn(cwd);
    const server = await startServer({ cwd, env: ENV });
    await runProgram(['backup', 'empty.grafeo'], { cwd, env: ENV });
    const { ended } = await beginImport(words, cwd);
    const restored = await runProgram(['restore', 'empty.grafeo', '--yes'], { cwd, env: ENV });
    expect(restored).toMatchObject({ code: 0 });
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({
      counts: { statements: { created: ROWS } },
    });
    expect(await statementsIn(cwd)).toBe(0);
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('turns: one that is alone waits for all before it, and all after it wait for it', async () => {
    const turns = jobTurns();
    const events: string[] = [];
    const ends: Record<string, () => void> = {};
    const begin = (key: string, alone: boolean, signal = new AbortController().signal): Promise<void> =>
      turns.run(
        {
          name: 'load',
          alone,
          signal,
          onWait: (names) => void events.push(`${key} waits for ${names.length}`),
        },
        async () => {
          events.push(`${key} begins`);
          await new Promise<void>((resolve) => (ends[key] = resolve));
        },
      );
    const impatient = new AbortController();
    const jobs = [begin('a', false), begin('b', false), begin('c', true), begin('d', false)];
    const given = expect(begin('e', true, impatient.signal)).rejects.toThrow('no more');
    expect(events).toEqual(['a begins', 'b begins', 'c waits for 2', 'd waits for 1', 'e waits for 4']);
    impatient.abort(new Error('no more'));
    await given;
    for (const key of ['a', 'b', 'c', 'd']) {
      ends[key]!();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(jobs);
    expect(events.slice(5)).toEqual(['c begins', 'd begins']);
  });
});

test('a job that the server does not know is told as one of another version', async () => {
  const cwd = newFolder();
  const server = await startServer({ cwd, env: ENV });
  const answer = await postToSocket(socketPlace(join(cwd, 'data')).path, '/jobs/mend', {});
  expect(answer).toMatchObject({
    error: { message: expect.stringContaining('different versions'), extensions: { code: 'NOT_FOUND' } },
  });
  await server.stop();
});
