/** README's commands and queries, run as they stand there; its answers are the ones that come. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../src/domain/package-root.ts';
import { startReadmeSources } from '../../scripts/readme-sources.ts';
import type { RunningReadme } from '../../scripts/readme-sources.ts';
import { renderReadme } from '../../scripts/render-readme.ts';

const readme = readFileSync(packageFile('README.md'), 'utf8');
let sources: RunningReadme;

beforeAll(async () => {
  sources = await startReadmeSources();
});

afterAll(() => sources?.stop());

test('the first two commands are those of a fresh clone', () => {
  const commands = [...readme.matchAll(/```sh\n(.*)\n```/g)].map((match) => match[1]);
  expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
});

test('npm start says in a few lines what it did and where to look', () => {
  expect(sources.startOutput).toMatch(/seed data +loaded .*seed-data into the empty graph/);
  expect(sources.startOutput).toMatch(/playground +http:\/\/127\.0\.0\.1:\d+\/graphql/);
});

test('every answer in README is what the software answers', async () => {
  const blocks = [...readme.matchAll(/<!-- (tour|run|settings)/g)].map((match) => match[1]);
  expect(blocks.filter((kind) => kind === 'tour').length).toBeGreaterThanOrEqual(7);
  expect(blocks).toEqual(expect.arrayContaining(['run', 'settings']));
  expect(await renderReadme(readme, sources)).toBe(readme);
});

test('other commands in README exist', async () => {
  const help = await sources.run('npx stance-graph --help');
  const named = [...readme.matchAll(/^\| `(\w+)(?: [^`]*)?` +\|/gm)].map((match) => match[1]!);
  const commands = named.filter((name) => name === name.toLowerCase() && !['schema', 'tests'].includes(name));
  expect(commands.length).toBeGreaterThanOrEqual(7);
  for (const command of commands) expect(help).toContain(`  ${command}`);
  const { scripts } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const [, script] of readme.matchAll(/`npm run (\w+)`/g)) expect(scripts).toHaveProperty(script!);
});
