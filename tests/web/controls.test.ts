/** What to look at, as somebody chooses it: by typing, by keyboard, by links, on a phone. With the seed data. */
import type { Locator } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer, WAYS_TO_LOOK } from '../support/explorer.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const FACTIONS = 'issue:disarmament-of-armed-factions';
const FACTIONS_TITLE = 'Disarmament of armed factions in Iraq';

inBrowser('controls', (browser) => {
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

  const bar = () => explorer.page.getByRole('region', { name: 'What to look at' });
  const box = (name: string) => bar().getByRole('combobox', { name, exact: true });
  const option = (name: string | RegExp) => bar().getByRole('option', { name });
  const chip = (title: string) => bar().locator('.chip', { hasText: title });
  const address = async () => (await explorer.address()).search.replaceAll('%3A', ':');
  const said = (words: string | RegExp) =>
    explorer.page.locator('.explorer-stage').getByText(words).waitFor();
  const isFocused = async (found: Locator) =>
    (await found.and(explorer.page.locator(':focus')).count()) === 1;

  async function tabTo(found: Locator): Promise<void> {
    for (let pressed = 0; pressed < 60; pressed++) {
      await explorer.page.keyboard.press('Tab');
      if (await isFocused(found)) return;
    }
    throw new Error('60 times Tab, and still not there');
  }

  test('an issue is found by typing, chosen and taken away again by keyboard alone', async () => {
    const { page } = explorer;
    await explorer.open('');
    await said(/^12 actors; 9 relations of support, 8 of opposition/);
    await tabTo(box('Issues and topics'));
    await page.keyboard.type('disarmament armed', { delay: 15 });
    await option(new RegExp(FACTIONS_TITLE)).waitFor();
    const highlighted = bar().getByRole('option', { selected: true }).filter({ hasText: FACTIONS_TITLE });
    const active = () => box('Issues and topics').getAttribute('aria-activedescendant');
    for (let press = 0; press < 30 && (await highlighted.count()) === 0; press++) {
      const before = await active();
      await page.keyboard.press('ArrowDown');
      // What is highlighted is to be seen before the next press.
      while ((await active()) === before);
    }
    await page.keyboard.press('Enter');
    await chip(FACTIONS_TITLE).waitFor();
    expect(await address()).toBe(`?issues=${FACTIONS}`);
    await said(/^4 actors; 3 relations of support, 3 of opposition/);
    expect(await box('Issues and topics').inputValue()).toBe('');
    expect(await isFocused(box('Issues and topics'))).toBe(true);

    await tabTo(chip(FACTIONS_TITLE).getByRole('button'));
    await page.keyboard.press('Enter');
    await chip(FACTIONS_TITLE).waitFor({ state: 'detached' });
    expect(await address()).toBe('');
    expect(await isFocused(box('Issues and topics'))).toBe(true);
    await said(/^12 actors; 9 relations/);
  });

  test('before anything is typed, what most was said about is offered, and topics', async () => {
    await explorer.open('');
    await box('Issues and topics').click();
    await option(new RegExp(FACTIONS_TITLE)).waitFor();
    await option(/^Armed factions and the Iraqi state/).click();
    await chip('topicArmed factions and the Iraqi state').waitFor();
    expect(await address()).toBe('?topics=topic:armed-factions-and-the-iraqi-state');
    // What is chosen is not offered again.
    await box('Issues and topics').click();
    await option(new RegExp(FACTIONS_TITLE)).waitFor();
    expect(await option(/^Armed factions and the Iraqi state/).count()).toBe(0);
  });

  test('actors are found by their names in any script', async () => {
    await explorer.open('');
    await box('Actors').fill('العراق');
    await option(/^Iraq\s*state/).click();
    await chip('Iraq').waitFor();
    expect(await address()).toBe('?actors=actor:iraq');
    await box('Actors').fill('iran');
    await option(/^Iran\s*state/).click();
    expect(await address()).toBe('?actors=actor:iraq&actors=actor:iran');
  });

  test('where nothing is found, it says what to try; nothing is chosen by leaving', async () => {
    const { page } = explorer;
    await explorer.open('');
    await box('Actors').fill('qwxyz');
    await bar().getByText('Nothing found for “qwxyz”. Try fewer letters').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await address()).toBe('');
    await bar().getByText('Nothing found for “qwxyz”').waitFor({ state: 'hidden' });
  });

  test('camps of one issue limit the view to who is in them', async () => {
    const { page } = explorer;
    await explorer.open('');
    const camps = bar().getByRole('group', { name: 'Camps' });
    await camps.getByText('Choose an issue to see who is for and who is against.').waitFor();
    await explorer.open(`?issues=${FACTIONS}`);
    const supports = camps.getByRole('button', { name: /supports disarmament · 3 actors/ });
    await supports.click();
    await said(/^3 actors; 3 relations of support\./);
    expect(await address()).toBe(`?issues=${FACTIONS}&camps=for`);
    expect(await supports.getAttribute('aria-pressed')).toBe('true');
    await camps.getByRole('button', { name: /rejects disarmament · 1 actor/ }).click();
    await said(/^4 actors; 3 relations of support, 3 of opposition/);
    expect(await address()).toBe(`?issues=${FACTIONS}&camps=for&camps=against`);
    await page.goBack();
    await said(/^3 actors; 3 relations of support\./);
    // Another issue has other camps.
    await box('Issues and topics').fill('lebanon');
    await option(/Disarmament of armed groups in Lebanon/).click();
    await camps.getByText('Camps are those of one issue: take the others away to see them.').waitFor();
    expect(await address()).toBe(`?issues=${FACTIONS}&issues=issue:disarmament-in-lebanon`);
  });

  test('a link shows the same, with titles', async () => {
    await explorer.open(
      `?mode=two_mode&show=opposition&issues=${FACTIONS}&actors=actor:united-states&kinds=state&camps=for` +
        '&from=2025-04&to=2025-12&minWeight=0.5&attribution=direct_only&holder=speaker&lang=ar',
    );
    await chip(FACTIONS_TITLE).waitFor();
    await chip('الولايات المتحدة').waitFor();
    await bar().getByRole('button', { name: 'More controls (3 set)' }).click();
    expect(await bar().getByLabel('Picture of').inputValue()).toBe('TWO_MODE');
    expect(await bar().getByLabel('Relations').inputValue()).toBe('OPPOSITION');
    expect(await bar().getByLabel('state', { exact: true }).isChecked()).toBe(true);
    expect(await bar().getByLabel('A statement counts for').inputValue()).toBe('SPEAKER');
    expect(await bar().getByLabel('Attributed statements').inputValue()).toBe('DIRECT_ONLY');
    expect(await bar().getByLabel('Least weight').inputValue()).toBe('0.5');
    expect(await bar().getByLabel('Names in').inputValue()).toBe('ar');
    expect(await bar().getByLabel('From', { exact: true }).inputValue()).toBe('2025-04');
    await bar().getByText('April 2025 to December 2025').waitFor();
    await bar().getByText('8 limits', { exact: true }).waitFor();
    expect(await explorer.faults()).toEqual([]);
  });

  test('both ends of time by keyboard, with values in words; back goes back', async () => {
    const { page } = explorer;
    await explorer.open('');
    const first = bar().getByRole('slider', { name: 'First shown' });
    const last = bar().getByRole('slider', { name: 'Last shown' });
    expect(await first.getAttribute('aria-valuetext')).toBe('April 2025, the beginning');
    await tabTo(first);
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
    await bar().getByText('From July 2025 on').waitFor();
    expect(await address()).toBe('?from=2025-07');
    expect(await first.getAttribute('aria-valuetext')).toBe('July 2025');
    await tabTo(last);
    await page.keyboard.press('ArrowLeft');
    await bar().getByText('July 2025 to December 2025').waitFor();
    expect(await address()).toBe('?from=2025-07&to=2025-12');
    // An end stops at the other.
    await page.keyboard.press('Home');
    await bar().getByText('July 2025', { exact: true }).waitFor();
    await page.goBack();
    await page.goBack();
    await bar().getByText('All time: April 2025 to 9 January 2026').waitFor();
    expect(await address()).toBe('');
  });

  test('exact dates are typed; what is wrong is said in words', async () => {
    const { page } = explorer;
    await explorer.open('');
    const from = bar().getByLabel('From', { exact: true });
    const to = bar().getByLabel('To', { exact: true });
    await from.fill('2025-13');
    await page.keyboard.press('Enter');
    await bar().getByText('Months have the numbers 01 to 12.').waitFor();
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect(await address()).toBe('');
    await from.fill('2025-11-30');
    await page.keyboard.press('Enter');
    await bar().getByText('From 30 November 2025 on').waitFor();
    expect(await address()).toBe('?from=2025-11-30');
    await to.fill('2025');
    await page.keyboard.press('Tab');
    await bar().getByText('30 November 2025 to 2025').waitFor();
    await to.fill('2024');
    await page.keyboard.press('Tab');
    await bar().getByText('Nothing is between: 2025-11-30 is after 2024.').waitFor();
    expect(await address()).toBe('?from=2025-11-30&to=2025');
    await to.fill('');
    await page.keyboard.press('Tab');
    await bar().getByText('From 30 November 2025 on').waitFor();
  });

  test('with less motion nothing plays by itself, but steps do', async () => {
    await explorer.open('');
    await bar().getByText('Nothing plays by itself').waitFor();
    expect(await bar().getByRole('button', { name: 'Play' }).isDisabled()).toBe(true);
    await bar().getByLabel('Window').selectOption('3 months');
    await bar().getByLabel('Step').selectOption('3 months');
    const forth = bar().getByRole('button', { name: 'One step on in time' });
    await forth.click();
    await bar().getByText('April 2025 to June 2025').waitFor();
    await forth.click();
    await bar().getByText('July 2025 to September 2025').waitFor();
    expect(await address()).toBe('?from=2025-07&to=2025-09');
    await bar().getByRole('button', { name: 'One step back in time' }).click();
    await bar().getByText('April 2025 to June 2025').waitFor();
    await bar().getByLabel('Window').selectOption('all until then');
    await forth.click();
    await bar().getByText('Until June 2025').waitFor();
  });

  test('the rest: kinds, for whom a statement counts, weights, names', async () => {
    const { page } = explorer;
    await explorer.open('');
    await bar().getByRole('button', { name: 'More controls' }).click();
    await bar().getByLabel('state', { exact: true }).check();
    await said(/^4 actors;/);
    await bar().getByLabel('person', { exact: true }).check();
    expect(await address()).toBe('?kinds=person&kinds=state');
    await bar().getByLabel('A statement counts for').selectOption('SPEAKER');
    await bar().getByLabel('Attributed statements').selectOption('DIRECT_ONLY');
    await bar().getByLabel('Weights are divided by').selectOption('JACCARD');
    await bar().getByText('What the two share, in the manner of Jaccard.').waitFor();
    await bar().getByLabel('Least weight').fill('much');
    await bar().getByText('Write a number of 0 or more').waitFor();
    await bar().getByLabel('Least weight').fill('0,25');
    await page.waitForURL(/minWeight=0\.25/);
    await bar().getByLabel('Names in').selectOption({ label: 'Arabic (العربية)' });
    expect(await address()).toBe(
      '?holder=speaker&normalisation=jaccard&kinds=person&kinds=state&attribution=direct_only&minWeight=0.25&lang=ar',
    );
    await bar().getByText('3 limits', { exact: true }).waitFor();
    expect(await explorer.faults()).toEqual([]);

    await bar().getByRole('button', { name: 'Everything again' }).click();
    await bar().getByText('no limits', { exact: true }).waitFor();
    expect(await address()).toBe('?holder=speaker&lang=ar');
    await page.goBack();
    await page.waitForURL(/minWeight=0\.25/);
    expect(await bar().getByLabel('Least weight').inputValue()).toBe('0.25');
  });

  test.each(Object.keys(WAYS_TO_LOOK))('looks: %s', async (way) => {
    const looked = await openExplorer(browser(), server.url, WAYS_TO_LOOK[way]!);
    const { page } = looked;
    await looked.open(`?issues=${FACTIONS}&camps=for&from=2025-04`);
    const region = page.getByRole('region', { name: 'What to look at' });
    if (way === 'phone') {
      await page.getByRole('combobox', { name: 'Actors' }).waitFor({ state: 'hidden' });
      await region.getByRole('button', { name: 'What to look at: 3 limits' }).click();
    }
    await region.getByRole('button', { name: 'More controls' }).click();
    await region.getByText('Nothing.', { exact: true }).waitFor();
    expect(await looked.faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await looked.screenshot(`controls-${way}`);
    await page.getByRole('combobox', { name: 'Issues and topics' }).fill('united');
    await page.getByRole('option').first().waitFor();
    expect(await looked.faults()).toEqual([]);
    await looked.screenshot(`controls-${way}-search`);
    expect(looked.complaints).toEqual([]);
    await looked.context.close();
  });

  test('the browser had nothing to complain about', () => {
    expect(explorer.complaints).toEqual([]);
  });
});
