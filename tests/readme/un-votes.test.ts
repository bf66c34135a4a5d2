/** The page of questions on UN votes: its commands run as they stand there, its answers are the ones that come. */
import { readFileSync } from 'node:fs';
import { README_PAGES } from '../../scripts/readme-pages.ts';
import { type RunningReadme, startReadmeSources } from '../../scripts/readme-sources.ts';
import { renderReadme } from '../../scripts/render-readme.ts';
import { packageFile } from '../../src/domain/package-root.ts';

const { file, commands } = README_PAGES.find((page) => page.file === 'docs/un-votes.md')!;
const page = readFileSync(packageFile(file), 'utf8');
let sources: RunningReadme;

beforeAll(async () => {
  sources = await startReadmeSources(commands);
}, 240_000);

afterAll(() => sources?.stop());

test('the page names the command that its graph is made with', () => {
  expect(commands).toEqual(['npm run seed:un']);
  for (const command of commands) expect(page).toContain(`\`\`\`sh\n${command}\n\`\`\``);
  expect(readFileSync(packageFile('README.md'), 'utf8')).toContain(`(${file})`);
});

test('every answer is what the software answers', async () => {
  expect([...page.matchAll(/<!-- ask -->/g)].length).toBeGreaterThanOrEqual(7);
  expect(await renderReadme(page, sources)).toBe(page);
  expect(page).toContain('"sharedIssues": 225,\n    "opposedOn": 124,\n    "alignedOn": 31,');
});

test('again, the command changes nothing', async () => {
  expect(await sources.run('npm run seed:un 2>&1')).toContain('already says all of this');
});
