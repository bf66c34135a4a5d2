/** From opening the page to the source of a statement, with nothing but a keyboard. */
import type { Locator } from 'playwright-core';
import { seededRandom } from '../../src/analysis/random.ts';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { type RunningServer, startServer } from '../support/program.ts';

const FACTION = 'Iraqi Resistance Coordination Committee';
const ARTICLE = 'https://en.964media.com/44060';
const MOST_KEYS = 200;

inBrowser('the whole way by keyboard', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;

  beforeAll(async () => {
    server = await startServer({});
    explorer = await openExplorer(browser(), server.url);
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  async function pressUntil(key: string, arrived: () => Promise<boolean>): Promise<void> {
    for (let pressed = 0; pressed < MOST_KEYS; pressed++) {
      await explorer.page.keyboard.press(key);
      if (await arrived()) return;
    }
    throw new Error(`${key} was pressed ${MOST_KEYS} times, in vain`);
  }

  const hasFocus = async (found: Locator): Promise<boolean> =>
    (await found.and(explorer.page.locator(':focus')).count()) === 1;

  test('the page is opened, an actor found in the picture, and its rejection traced to the article', async () => {
    const { page, complaints } = explorer;
    await explorer.open('');
    const picture = page.getByRole('application', { name: 'The network as a picture' });
    await page.locator('[data-ready="true"]').waitFor();
    await pressUntil('Tab', () => hasFocus(picture));
    const said = page.locator('.picture-said');
    const keys = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'];
    const random = seededRandom(1);
    for (let pressed = 0; pressed < MOST_KEYS && !(await said.innerText()).startsWith(FACTION); pressed++) {
      await page.keyboard.press(keys[Math.floor(random() * keys.length)]!);
      // What is said follows the key in the next moment.
      await page.waitForTimeout(50);
    }
    expect(await said.innerText()).toContain(FACTION);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { level: 2, name: FACTION }).waitFor();

    const stance = panel.locator('li', { hasText: 'Disarmament of armed factions in Iraq' }).first();
    await stance.getByText('rejects (one statement)').waitFor();
    await pressUntil('Tab', () => hasFocus(stance.locator('summary').first()));
    await page.keyboard.press('Enter');
    await stance.getByText('even with the government').waitFor();
    const source = stance.locator(`a[href="${ARTICLE}"]`);
    await pressUntil('Tab', () => hasFocus(source));
    expect(await source.getAttribute('rel')).toBe('noreferrer noopener');
    expect(complaints).toEqual([]);
  });
});
