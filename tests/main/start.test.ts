/** `npm start` as a user meets it: first start, later starts, wrong settings, taken ports. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';
import { ask, newFolder, runProgram, startServer } from '../support/program.ts';

const STATS = '{ stats { actors statements revision } }';
const SEEDED = {
  data: { stats: { actors: expect.any(Number), statements: expect.any(Number), revision: 1 } },
};
const EMPTY = { data: { stats: { actors: 0, statements: 0, revision: 0 } } };

test('the first start fills an empty folder and says so, the second one keeps it', async () => {
  const cwd = newFolder();
  const first = await startServer({ cwd });
  expect(first.output()).toContain(join(cwd, 'data'));
  expect(first.output()).toMatch(/seed data +loaded \S*seed-data into the empty graph/);
  expect(first.output()).toContain(`${first.url}/graphql`);
  const answer = await ask(first.url, STATS);
  expect(answer).toEqual(SEEDED);
  expect(await first.stop('SIGINT')).toMatchObject({ code: 0, stderr: '' });

  const second = await startServer({ cwd });
  expect(second.output()).toMatch(/seed data +\S*seed-data, loaded before/);
  expect(await ask(second.url, STATS)).toEqual(answer);
  expect((await second.stop()).code).toBe(0);
});

test('SEED=none leaves the graph empty and says how to fill it', async () => {
  const server = await startServer({ env: { SEED: 'none' } });
  expect(server.output()).toContain('npx stance-graph load <bundle>');
  expect(await ask(server.url, STATS)).toEqual(EMPTY);
  await server.stop();
});

test('seed data that has changed is not loaded, but told; loading it by hand settles it', async () => {
  const cwd = newFolder();
  cpSync(packageFile('seed-data'), join(cwd, 'seed'), { recursive: true });
  const env = { SEED: 'seed' };
  await (await startServer({ cwd, env })).stop();
  const actors = join(cwd, 'seed', 'actors.yaml');
  writeFileSync(actors, `${readFileSync(actors, 'utf8')}\n# looked through again\n`);

  const changed = await startServer({ cwd, env });
  expect(changed.output()).toContain(
    'seed has changed since it was loaded; to load it: npx stance-graph load seed',
  );
  expect(await ask(changed.url, STATS)).toEqual(SEEDED);
  expect(await runProgram(['load', 'seed'], { cwd, env })).toMatchObject({ code: 0 });
  await changed.stop();

  const settled = await startServer({ cwd, env });
  expect(settled.output()).toMatch(/seed data +seed, loaded before/);
  await settled.stop();
});

test('a seed that is not there, and one with a fault, stop the start', async () => {
  const missing = await runProgram(['serve'], { env: { SEED: 'nowhere', PORT: '0' } });
  expect(missing).toMatchObject({ code: 4, stdout: '' });
  expect(missing.stderr).toMatch(/^FILE_UNREADABLE: .*nowhere/);

  const cwd = newFolder();
  writeFileSync(join(cwd, 'bad.yaml'), 'actors:\n  - id: actor:x\n    knd: PERSON\n');
  const faulty = await runProgram(['serve'], { cwd, env: { SEED: 'bad.yaml', PORT: '0' } });
  expect(faulty.code).toBe(4);
  expect(faulty.stderr).toMatch(/^BUNDLE_INVALID: /);
  expect(faulty.stderr).toMatch(/bad\.yaml:3:5 .*did you mean "kind"/);
});

test('wrong settings are told all at once, before anything is opened', async () => {
  const cwd = newFolder();
  const ended = await runProgram(['serve'], {
    cwd,
    env: { PORT: 'ten', LOG_LEVEL: 'loud', NEO4J_PASSWORD: 'x1y2' },
  });
  expect(ended).toMatchObject({ code: 5, stdout: '' });
  expect(ended.stderr).toMatch(/^SETTINGS_INVALID: /);
  for (const name of ['PORT is "ten"', 'LOG_LEVEL is "loud"', 'NEO4J_URI'])
    expect(ended.stderr).toContain(name);
  expect(ended.stderr).not.toContain('x1y2');
  expect(existsSync(join(cwd, 'data'))).toBe(false);
});

test('a name that is nearly a setting is warned about', async () => {
  const ended = await runProgram(['stats'], { env: { DATADIR: '/nowhere' } });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain('did you mean DATA_DIR?');
});

test('a port that is taken is told with the way out', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const ended = await runProgram(['serve'], { env: { PORT: String(port), SEED: 'none' } });
  await new Promise((resolve) => other.close(resolve));
  expect(ended).toMatchObject({ code: 5, stdout: '' });
  expect(ended.stderr).toMatch(new RegExp(`^ADDRESS_IN_USE: .*port ${port}.*PORT=${port + 1} npm start`));
});

test('a host that is none of ours is told', async () => {
  const ended = await runProgram(['serve'], { env: { HOST: '192.0.2.1', PORT: '0', SEED: 'none' } });
  expect(ended.code).toBe(5);
  expect(ended.stderr).toContain('HOST is "192.0.2.1"');
});

test('a second server on the same folder says where the first one is', async () => {
  const cwd = newFolder();
  const first = await startServer({ cwd, env: { SEED: 'none' } });
  const second = await runProgram(['serve'], { cwd, env: { PORT: '0', SEED: 'none' } });
  expect(second.code).toBe(5);
  expect(second.stderr).toContain(first.url);
  expect(await ask(first.url, STATS)).toEqual(EMPTY);
  await first.stop();
});
