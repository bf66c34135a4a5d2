/** Pages as people come upon them: by a wrong address, from another page, at night, on a phone. */
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer, WAYS_TO_LOOK } from '../support/explorer.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const PAGES = {
  actor: '/actor/united-states',
  issue: '/issue/disarmament-of-armed-factions',
  document: '/document/iran-us-talks-and-iraqi-factions',
};

inBrowser('looks of pages', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    server = await startServer({});
    explorer = await openExplorer(browser(), server.url);
    ({ page } = explorer);
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  test('an address that leads nowhere suggests what is near; another page is read from its top', async () => {
    await explorer.open('/actor/unitd-states');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no such actor');
    expect(await page.title()).toBe('There is no such actor · stance-graph');
    expect(await explorer.faults()).toEqual([]);
    await page.getByRole('alert').getByRole('link', { name: 'United States', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'United States' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/explore/actor/united-states');

    await page
      .locator('.statement')
      .last()
      .getByRole('link', { name: /^(Disarm|Restrict)/ })
      .first()
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: /^(Disarm|Restrict)/ }).waitFor();
    expect(await page.evaluate('[scrollY, document.activeElement.id]')).toEqual([0, 'main']);
  });

  test.each(Object.keys(WAYS_TO_LOOK))('nothing to object to: %s', async (way) => {
    const other = await openExplorer(browser(), server.url, WAYS_TO_LOOK[way]);
    for (const [name, path] of Object.entries(PAGES)) {
      await other.open(path);
      await other.page.getByRole('article').nth(1).waitFor();
      expect([name, await other.faults()]).toEqual([name, []]);
      const beyond = '[document.documentElement.scrollWidth, innerWidth]';
      const [width, window] = (await other.page.evaluate(beyond)) as [number, number];
      expect(width).toBeLessThanOrEqual(window);
      await other.screenshot(`pages-${name}-${way}`);
    }
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });
});
