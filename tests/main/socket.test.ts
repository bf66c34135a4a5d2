/** Commands beside a running server: through a socket that only its owner can reach. */
import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStanceGraphError } from '../../src/domain/errors.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { prepareSocketFolder } from '../../src/main/socket-folder.ts';
import { socketPlace } from '../../src/main/socket-path.ts';
import { ask, newFolder, runProgram, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const STATS = '{ stats { actors revision } }';

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

describe('beside a server', () => {
  const cwd = newFolder();
  const env = { SEED: 'none' };
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ cwd, env });
  });
  afterAll(async () => {
    await server.stop();
  });

  test('the socket and its folder are for their owner alone', () => {
    const { path, folder } = socketPlace(join(cwd, 'data'));
    expect(statSync(path).isSocket()).toBe(true);
    expect(modeOf(path)).toBe(0o600);
    expect(modeOf(folder!)).toBe(0o700);
  });

  test('what a command loads is what the server answers, at once', async () => {
    const load = ['load', packageFile('seed-data'), '--json'];
    const dry = await runProgram([...load, '--dry-run'], { cwd, env });
    expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, changed: true, revision: 0 });
    expect(await ask(server.url, STATS)).toEqual({ data: { stats: { actors: 0, revision: 0 } } });

    const loaded = await runProgram(load, { cwd, env });
    const report = JSON.parse(loaded.stdout) as { counts: { actors: { created: number } } };
    const actors = report.counts.actors.created;
    expect(actors).toBeGreaterThan(0);
    expect(await ask(server.url, STATS)).toEqual({ data: { stats: { actors, revision: 1 } } });

    const again = await runProgram(load, { cwd, env });
    expect(JSON.parse(again.stdout)).toMatchObject({ changed: false, revision: 1 });
    expect(JSON.parse((await runProgram(['stats', '--json'], { cwd, env })).stdout)).toMatchObject({
      actors,
    });
  });

  test('faults come back through the socket as they are without it', async () => {
    writeFileSync(join(cwd, 'bad.yaml'), 'actors:\n  - id: actor:x\n    knd: PERSON\n');
    const beside = await runProgram(['load', 'bad.yaml'], { cwd, env });
    const alone = await runProgram(['load', 'bad.yaml'], { cwd, env: { DATA_DIR: newFolder() } });
    expect(beside).toMatchObject({ code: 4, stdout: '' });
    expect(beside.stderr).toContain('bad.yaml:3:5');
    expect(beside).toEqual(alone);
  });

  test('several commands at once', async () => {
    const ends = await Promise.all([1, 2, 3].map(() => runProgram(['stats'], { cwd, env })));
    expect(ends.map((ended) => ended.code)).toEqual([0, 0, 0]);
  });

  test('HTTP does not offer what the socket offers', async () => {
    const response = await fetch(`${server.url}/jobs/load`, { method: 'POST' });
    expect(response.status).toBe(404);
  });
});

test('commands at the same time without a server wait for each other', async () => {
  const env = { DATA_DIR: newFolder() };
  const ends = await Promise.all([1, 2, 3].map(() => runProgram(['stats'], { env })));
  expect(ends.map((ended) => ended.code)).toEqual([0, 0, 0]);
});

test('a socket that is left of a crash hinders neither commands nor the next server', async () => {
  const cwd = newFolder();
  const crashed = await startServer({ cwd, env: { SEED: 'none' } });
  await crashed.stop('SIGKILL');
  const { path } = socketPlace(join(cwd, 'data'));
  expect(existsSync(path)).toBe(true);
  expect((await runProgram(['stats'], { cwd })).code).toBe(0);
  const next = await startServer({ cwd, env: { SEED: 'none' } });
  expect((await runProgram(['stats'], { cwd })).code).toBe(0);
  await next.stop();
});

test('a path that is too long for a socket gets a short one that server and commands both find', async () => {
  const dataDir = join(newFolder(), 'a'.repeat(60), 'b'.repeat(60));
  const { path, folder } = socketPlace(dataDir);
  expect(Buffer.byteLength(path)).toBeLessThan(104);
  expect(path.startsWith(dataDir)).toBe(false);
  expect(socketPlace(`${dataDir}x`).path).not.toBe(path);
  const env = { DATA_DIR: dataDir, SEED: 'none' };
  const server = await startServer({ env });
  expect(modeOf(folder!)).toBe(0o700);
  expect((await runProgram(['stats'], { env })).code).toBe(0);
  await server.stop();
  rmSync(folder!, { recursive: true });
});

test('a link that somebody else has put in place of the folder is refused', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'theirs'));
  symlinkSync(join(folder, 'theirs'), join(folder, 'short'));
  const place = { folder: join(folder, 'short'), path: join(folder, 'short', 'api.sock') };
  const failure: unknown = await prepareSocketFolder(place).catch((error: unknown) => error);
  expect(isStanceGraphError(failure) && failure.code).toBe('SETTINGS_INVALID');
});

test('Windows has a pipe instead', () => {
  expect(socketPlace('C:\\data', 'win32')).toEqual({
    path: expect.stringMatching(/^\\\\\.\\pipe\\stance-graph-[0-9a-f]{16}$/),
    folder: null,
  });
});
