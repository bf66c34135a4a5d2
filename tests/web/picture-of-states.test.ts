/** A picture of 193 states and all pairs of them, as they voted in the General Assembly on arms control. */
import type { Locator, Page } from 'playwright-core';
import { packageFile } from '../../src/domain/package-root.ts';
import { inBrowser } from '../support/browser.ts';
import { newFolder, runProgram, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';
import { pixelsOf } from './pixels.ts';

const FILES = packageFile('seed-data', 'un-arms-control');
const OPPOSITION = [213, 94, 0] as const;
const SUPPORT = [0, 114, 178] as const;

inBrowser('picture of states', (browser) => {
  let server: RunningServer;
  let page: Page;
  let canvas: Locator;
  const complaints: string[] = [];

  beforeAll(async () => {
    const env = { DATA_DIR: newFolder(), SEED: 'none' };
    const files = ['--roll-calls', `${FILES}/roll_calls.csv.gz`, '--issues', `${FILES}/issues.csv.gz`];
    const words = ['import', `${FILES}/votes.csv.gz`, '--format', 'un-votes', ...files, '--name', 'un'];
    const { code, stderr } = await runProgram(words, { env });
    if (code !== 0) throw new Error(stderr);
    server = await startServer({ env });
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(60_000);
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server.url}/explore`);
    canvas = page.locator('.picture-canvas');
  });

  afterAll(async () => {
    await page?.context().close();
    await server?.stop();
  });

  const edges = (count: number | string) =>
    page.locator(`.picture-canvas[data-ready="true"][data-edges="${count}"]`);
  const screenshot = (name: string) =>
    page.screenshot({ path: packageFile('tests', 'artefacts', `picture-states-${name}.png`) });

  test('all pairs are there; what there is little of can be seen among them', async () => {
    await edges(18_528).waitFor();
    expect(await canvas.getAttribute('data-nodes')).toBe('193');
    await page.getByText('193 actors; 18,156 relations of support, 360 of opposition, 12 neither.').waitFor();
    expect((await pixelsOf(canvas, { colour: OPPOSITION, tolerance: 60 })).length).toBeGreaterThan(1_000);
    expect((await pixelsOf(canvas, { colour: SUPPORT, tolerance: 60 })).length).toBeGreaterThan(1_000);
    await screenshot('all');
  });

  test('one of them, with all its relations', async () => {
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.picture-said', { hasText: /\(state\): \d+ opponents?, \d+ all/ }).waitFor();
    await screenshot('one');
    await page.keyboard.press('Escape');
  });

  test('only the strongest; it says how many are hidden, and shows all again', async () => {
    const strongest = page.getByRole('group', { name: 'How many of the strongest relations are shown' });
    expect(await strongest.getByRole('button', { pressed: true }).innerText()).toBe('all');
    await strongest.getByRole('button', { name: '300', exact: true }).click();
    await edges(300).waitFor();
    await page.getByText('18,228 weaker relations are hidden.').waitFor();
    expect(new URL(page.url()).search).toBe('?topEdges=300');
    await screenshot('strongest');
    await strongest.getByRole('button', { name: 'all' }).click();
    await edges(18_528).waitFor();
    expect(await page.getByText('are hidden').count()).toBe(0);
  });

  test('the page had nothing to complain about', () => expect(complaints).toEqual([]));
});
