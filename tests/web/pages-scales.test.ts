/** Pages of issues that are more than for and against: nominal and ordinal scales, dates that are coarse or unknown. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { newFolder, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';
import { VALLEY } from '../support/valley-graph.ts';

inBrowser('pages of other scales', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;

  beforeAll(async () => {
    const seed = join(newFolder(), 'valley.yaml');
    writeFileSync(seed, VALLEY);
    server = await startServer({ env: { SEED: seed } });
    explorer = await openExplorer(browser(), server.url);
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  test('nominal: a camp for each position, and a timeline of what is neither for nor against', async () => {
    const { page } = explorer;
    await explorer.open('/issue/flag');
    await page.locator('.camp').first().waitFor();
    const headings = await page.locator('.camp h3').allInnerTexts();
    expect(headings.sort()).toEqual(['a blue flag (1)', 'a green flag (1)', 'a red flag (1)']);
    const chart = page.getByRole('img', { name: 'Statements on “Flag of the valley” by month' });
    expect(await chart.locator('desc').textContent()).toBe(
      'From 2024-07 to 2024-09: 0 for, 0 against, 3 neither. Most in 2024-07: 1.',
    );
    expect(await chart.locator('.bar-other').count()).toBe(3);
    expect(await explorer.faults()).toEqual([]);
    await explorer.screenshot('pages-issue-nominal');
  });

  test('dates that are too coarse or unknown are told, and shown where they fit', async () => {
    const { page } = explorer;
    await explorer.open('/issue/toll');
    expect(await page.locator('dl.facts').innerText()).toContain('from 0 to 10');
    await page.getByText('2 statements are not shown, since the month is not known: see by year.').waitFor();
    await page.getByRole('button', { name: 'by year' }).click();
    await page.getByText('not shown').waitFor({ state: 'detached' });
    await explorer.open('/issue/dam');
    await page.getByRole('button', { name: 'by year' }).click();
    await page.getByText('1 statement is not shown, since the year is not known.').waitFor();
  });

  test('an issue about an actor names it', async () => {
    const { page } = explorer;
    await explorer.open('/issue/south');
    const about = page.locator('dl.facts').getByRole('link', { name: 'Southland' });
    expect(await about.getAttribute('href')).toBe('/explore/actor/south');
  });

  test('an actor without a stance says so; ties to it are told from their first end', async () => {
    const { page } = explorer;
    await explorer.open('/actor/member');
    await page.getByText('Silence is not neutrality').waitFor();
    await page.getByText('Mia Member is a member of River League').waitFor();
    await page.getByText('None that count.').waitFor();
    expect(await explorer.faults()).toEqual([]);
  });

  test('a document without an address says so', async () => {
    const { page } = explorer;
    await explorer.open('/document/leaflet');
    const facts = await page.locator('dl.facts').innerText();
    expect(facts).toContain('not on the web, or nobody noted where');
    expect(facts).toContain('unknown');
    expect(explorer.complaints).toEqual([]);
  });
});
