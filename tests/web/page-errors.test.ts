/** A page that cannot be drawn says so, and does not take the others with it. */
import { inBrowser } from '../support/browser.ts';
import { openExplorer } from '../support/explorer.ts';
import { newFolder, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

inBrowser('a page of which a part does not come', (browser) => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer({ env: { DATA_DIR: newFolder() } });
  });

  afterAll(() => server?.stop());

  test('says so, and the next page is drawn', async () => {
    const { context, page, open } = await openExplorer(browser(), server.url);
    try {
      await page.route(/\/assets\/actor-page-/, (route) => route.abort());
      await open('/actor/iran');
      await page.getByText('This is a fault of the page. Loading it again may help.').waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Tour' }).click();
      await page.locator('main h1').waitFor();
      expect(await page.getByText('This is a fault of the page.').count()).toBe(0);
    } finally {
      await context.close();
    }
  });
});
