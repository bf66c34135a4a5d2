/** The package as users get it from npm: what is in it, and that it runs where it was installed, on each Node it promises. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';
import { EMBEDDED_PLATFORMS, notLoaded } from '../../src/graph/embedded/platforms.ts';
import { installNode, npmInstall, packPackage } from '../support/installed-package.ts';
import { type ProgramOptions, ask, newFolder, runProgram, startServer } from '../support/program.ts';

const VERSIONS = [20, 22, 24];
const OWN_VERSION = Number(process.versions.node.split('.', 1)[0]);

/** Installing comes before the tests, so that what cannot be had is skipped by name. */
const place = newFolder();
const tarball = packPackage(place);
const installed = npmInstall(place, 'empty', ['--ignore-scripts', tarball]);
const others = VERSIONS.filter((major) => major !== OWN_VERSION).map(
  (major) => [major, 'missing' in installed ? installed : installNode(place, major)] as const,
);

/** Servers start on other versions of Node here, on machines that may be busy. */
jest.setTimeout(300_000);

describe('the tarball', () => {
  const listed = spawnSync('tar', ['tzf', tarball], { encoding: 'utf8' }).stdout.trim().split('\n');
  const files = listed.map((name) => name.replace(/^package\//, ''));

  test('holds the program, its pages, schema, tour and seed data, and nothing else', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'package.json',
        'bin/stance-graph.js',
        'dist/main/bin.js',
        'dist/web/playground/page.html',
        'dist/web/plain/plain.css',
        'dist/web/explore/explore.html',
        'schema/query.graphql',
        'schema/bundle.schema.json',
        'schema/tour/1-who-opposes-whom.graphql',
        'seed-data/actors.yaml',
        'docs/running.md',
      ]),
    );
    const folders = new Set(files.map((name) => name.split('/', 1)[0]));
    expect([...folders].sort()).toEqual(
      ['README.md', 'bin', 'dist', 'docs', 'package.json', 'schema', 'seed-data'].sort(),
    );
    const endings = files.filter((name) => name.startsWith('dist/')).map((name) => name.replace(/^.*\./, ''));
    // The explorer also has its files compressed, and the licences of what is in them.
    expect(new Set(endings)).toEqual(new Set(['js', 'html', 'css', 'br', 'gz', 'txt']));
  });

  test('points to no sources that are not in it', () => {
    const code = files.filter((name) => name.startsWith('dist/') && name.endsWith('.js'));
    for (const name of code) {
      expect({ name, text: readFileSync(packageFile(name), 'utf8') }).toEqual({
        name,
        text: expect.not.stringContaining('sourceMappingURL'),
      });
    }
  });
});

test('the platforms with an embedded database are those that it offers, and README names them', () => {
  const manifest = packageFile('node_modules', '@grafeo-db', 'js', 'package.json');
  const { optionalDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const offered = Object.keys(optionalDependencies).map((name) => name.replace('@grafeo-db/js-', ''));
  expect(offered.sort()).toEqual([...EMBEDDED_PLATFORMS]);
  const readme = readFileSync(packageFile('README.md'), 'utf8');
  for (const platform of EMBEDDED_PLATFORMS) expect(readme).toContain(`\`${platform}\``);
  expect(notLoaded('linux-x64-musl')).toMatch(
    /^There is no embedded database for linux-x64-musl .*NEO4J_URI/,
  );
});

/** Starts, asks everything, stops; `nodeFolder` holds the command `node` to use. Returns the tour's answers. */
async function useFrom(folder: string, nodeFolder: string | null): Promise<unknown[]> {
  const options = optionsIn(folder, nodeFolder);
  const server = await startServer(options);
  expect(server.output()).toMatch(/seed data +loaded .*seed-data into the empty graph/);
  const tour = join(folder, 'node_modules', 'stance-graph', 'schema', 'tour');
  const answers: unknown[] = [];
  for (const name of readdirSync(tour).sort()) {
    const answer = await ask(server.url, readFileSync(join(tour, name), 'utf8'));
    expect(answer).toEqual({ data: expect.any(Object) });
    answers.push(answer);
  }
  await lookAtPlayground(server.url);
  const stats = await runProgram(['stats', '--json'], options);
  expect(JSON.parse(stats.stdout)).toMatchObject({ revision: 1 });
  expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  return answers;
}

function optionsIn(folder: string, nodeFolder: string | null): ProgramOptions & { readonly cwd: string } {
  const PATH = [nodeFolder, process.env.PATH].filter(Boolean).join(delimiter);
  const env: Record<string, string> = nodeFolder === null ? {} : { PATH };
  return { command: [join(folder, 'node_modules', '.bin', 'stance-graph')], cwd: newFolder(), env };
}

async function lookAtPlayground(url: string): Promise<void> {
  const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  const text = await page.text();
  const assets = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
  expect(assets.length).toBeGreaterThanOrEqual(5);
  for (const asset of [...assets, '/assets/tour.json']) {
    const response = await fetch(url + asset);
    expect({ asset, status: response.status }).toEqual({ asset, status: 200 });
    expect((await response.text()).length).toBeGreaterThan(0);
  }
}

const reason = 'missing' in installed ? `: skipped, ${installed.missing}` : '';
const whereInstalled = 'missing' in installed ? describe.skip : describe;
whereInstalled(`the package in an empty folder${reason}`, () => {
  const folder = 'folder' in installed ? installed.folder : '';
  let answers: unknown[] = [];

  test(`runs on Node ${OWN_VERSION}`, async () => {
    answers = await useFrom(folder, null);
    expect(answers.length).toBeGreaterThanOrEqual(7);
  });

  for (const [major, node] of others) {
    if ('missing' in node) continue;
    test(`answers the same on Node ${major}`, async () => {
      expect(await useFrom(folder, node.folder)).toEqual(answers);
    });
  }

  test('without a build of the embedded database says what to do, and goes on without it', async () => {
    const scope = join(folder, 'node_modules', '@grafeo-db');
    for (const name of readdirSync(scope)) {
      if (name !== 'js') rmSync(join(scope, name), { recursive: true });
    }
    const options = optionsIn(folder, null);
    const ended = await runProgram(['serve'], { ...options, env: { PORT: '0' } });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(
      /^UNSUPPORTED_PLATFORM: The embedded database is not installed here.*NEO4J_URI/,
    );
    expect(existsSync(join(options.cwd, 'data'))).toBe(false);

    const seed = join(folder, 'node_modules', 'stance-graph', 'seed-data');
    expect(await runProgram(['check', seed], options)).toMatchObject({ code: 0 });
    const neo4j = await runProgram(['stats'], { ...options, env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
    expect(neo4j.stderr).toMatch(/^DATABASE_UNAVAILABLE: The Neo4j at/);
  });
});

for (const [major, node] of others) {
  if ('missing' in node) test.skip(`the package on Node ${major}: skipped, ${node.missing}`, () => {});
}
