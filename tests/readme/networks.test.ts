/** The page on networks: its commands and queries run as they stand there; its measures are those that there are. */
import { readFileSync } from 'node:fs';
import { README_PAGES } from '../../scripts/readme-pages.ts';
import { type RunningReadme, startReadmeSources } from '../../scripts/readme-sources.ts';
import { renderReadme } from '../../scripts/render-readme.ts';
import { MEASURES } from '../../src/app/networks/descriptors.ts';
import { packageFile } from '../../src/domain/package-root.ts';

const { file, commands } = README_PAGES.find((page) => page.file === 'docs/networks.md')!;
const page = readFileSync(packageFile(file), 'utf8');
let sources: RunningReadme;

beforeAll(async () => {
  sources = await startReadmeSources(commands);
}, 240_000);

afterAll(() => sources?.stop());

test('the page names the command that its graph is made with', () => {
  for (const command of commands) expect(page).toContain(`\`\`\`sh\n${command}\n\`\`\``);
});

test('every measure stands there with its formula', () => {
  for (const { id, title, formula } of MEASURES) {
    expect(page).toContain(`**${title}**, \`${id}\``);
    for (const part of formula.split('; ')) expect(page).toContain(`- \`${part}\``);
  }
});

test('every answer is what the software answers', async () => {
  expect([...page.matchAll(/<!-- (?:ask|run: .*) -->/g)].length).toBeGreaterThanOrEqual(6);
  expect(await renderReadme(page, sources)).toBe(page);
  expect(page).toContain('"congruence": 72,\n      "conflict": 153,');
}, 240_000);

test('the addresses on the page give files', async () => {
  const addresses = [...page.matchAll(/^\/network\.\S+$/gm)].map(([address]) => address);
  expect(addresses.length).toBeGreaterThanOrEqual(3);
  const url = /playground +(http:\S+)\/graphql/.exec(sources.startOutput)![1]!;
  for (const address of addresses) {
    const { status } = await fetch(url + address);

    expect({ address, status }).toEqual({ address, status: 200 });
  }
}, 240_000);
