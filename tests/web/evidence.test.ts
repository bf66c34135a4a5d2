/** The evidence panel as a reader uses it: from an address to a statement's source, by keyboard, with the seed data. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { packageFile } from '../../src/domain/package-root.ts';
import { inBrowser } from '../support/browser.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const FACTION = 'actor:iraqi-resistance-coordination-committee';
const DISARMAMENT = 'issue:disarmament-of-armed-factions';
const ARTICLE = 'https://en.964media.com/44060';
const PATIENCE = { timeout: 60_000 };

inBrowser('evidence', (browser) => {
  let server: RunningServer;
  let context: BrowserContext;
  let page: Page;
  let panel: Locator;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer({});
    context = await browser().newContext({ viewport: { width: 1400, height: 900 } });
    context.setDefaultTimeout(PATIENCE.timeout);
    // Of other hosts, nothing is within reach; what is asked of them is seen all the same.
    await context.route(
      (url) => url.origin !== new URL(server.url).origin,
      (route) => route.fulfill({ contentType: 'text/plain', body: 'a page of somebody else' }),
    );
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    panel = page.getByRole('complementary', { name: 'Evidence' });
  });

  afterAll(async () => {
    await context?.close();
    await server?.stop();
  });

  const open = (search: string) => page.goto(`${server.url}/explore${search}`);
  const title = (text: string) => panel.getByRole('heading', { level: 2, name: text, exact: true });
  const section = (name: string | RegExp) =>
    panel.locator('section', { has: page.getByRole('heading', { level: 3, name }) });
  const isFocused = async (found: Locator) => (await found.and(page.locator(':focus')).count()) === 1;

  async function tabTo(found: Locator): Promise<void> {
    for (let pressed = 0; pressed < 200; pressed++) {
      await page.keyboard.press('Tab');
      if (await isFocused(found)) return;
    }
    throw new Error('200 times Tab, and still not there');
  }

  /** What breaks the rules of accessibility in the panel. */
  async function faults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).include('.evidence').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  async function screenshot(name: string): Promise<void> {
    await page.screenshot({ path: packageFile('tests', 'artefacts', `evidence-${name}.png`) });
  }

  test('an edge leads to the sources of both, by keyboard alone', async () => {
    await open('?selection=actor:iran--actor:united-states');
    await title('Iran and United States').waitFor();
    await panel.getByText('Iran and United States share one issue: opposed on').waitFor();
    const shared = section('Issue by issue (1 shared)');
    await shared.getByText('terrorist militias beholden to a foreign agenda').waitFor();
    expect(await shared.locator('.verdict').innerText()).toContain('opposed');
    await screenshot('edge');

    await tabTo(shared.locator(`a[href="${ARTICLE}"]`));
    const opened = context.waitForEvent('page', PATIENCE);
    await page.keyboard.press('Enter');
    const source = await opened;
    await source.waitForURL(ARTICLE);
    expect(await source.evaluate('[document.referrer, window.opener]')).toEqual(['', null]);
    await source.close();
  });

  test('who rejects disarmament, under which condition, on which evidence', async () => {
    await open(`?selection=${FACTION}`);
    await title('Iraqi Resistance Coordination Committee').waitFor();
    const stance = section(/^Stances and camps/).locator('li', { hasText: 'Disarmament of armed factions' });
    await stance.getByText('rejects (one statement)').waitFor();
    const text = await stance.innerText();
    expect(text).toContain(
      'Condition: until Iraq is fully sovereign and every form of foreign presence has ended',
    );
    expect(text).toContain('Camp: rejects disarmament, nobody else');
    expect(await stance.locator('blockquote').count()).toBe(0);

    await stance.locator('summary').focus();
    await page.keyboard.press('Enter');
    const statement = stance.getByRole('article');
    await statement.getByText('even with the government').waitFor();
    expect(await statement.locator('blockquote').getAttribute('lang')).toBe('en');
    const facts = await statement.innerText();
    expect(facts).toContain('2026-01-04, inferred: The text says "earlier this month"');
    expect(facts).toContain('in words');
    expect(facts).toContain('964media: US envoy warns Iraqi leaders');
    expect(facts).toContain('paragraphs 5 and 6');
    const source = statement.getByRole('link', { name: 'opens in a new tab' });
    expect(await source.getAttribute('href')).toBe(ARTICLE);
    expect(await source.getAttribute('rel')).toBe('noreferrer noopener');
    expect(await source.getAttribute('target')).toBe('_blank');
    const document = statement.getByRole('link', { name: 'all of this document' });
    expect(await document.getAttribute('href')).toMatch(/^\/explore\/document\//);
    await screenshot('actor');
  });

  test('a camp leads to who else is in it', async () => {
    await open('?selection=actor:israel');
    const camp = panel.getByRole('link', { name: 'supports disarmament', exact: true });
    expect(await camp.locator('..').innerText()).toBe('Camp: supports disarmament, 3 actors');
    await camp.click();
    await page.waitForURL((url) => url.searchParams.get('camps') === 'for');
    await page.getByText('3 actors; 3 relations of support').first().waitFor();
  });

  test('names in every language and script', async () => {
    await open('?selection=actor:ammar-al-hakim&lang=ar');
    await title('عمار الحكيم').waitFor();
    await panel.getByText('All 10 names').click();
    await panel.locator('.all-names li').nth(9).waitFor();
    expect(await panel.locator('.all-names [lang="ar"]:dir(rtl)').count()).toBe(3);
    await screenshot('arabic');
  });

  test('an opponent opens the relation; what one said about the other is there, and the focus goes along', async () => {
    await open('?selection=actor:united-states');
    const row = section(/^Opponents/).locator('li', { hasText: 'Islamic Resistance in Iraq' });
    await row.getByText('declares against United States').waitFor();
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const heading = title('United States and Islamic Resistance in Iraq');
    await heading.waitFor();
    expect(await isFocused(heading)).toBe(true);
    await panel.getByRole('status').getByText('Evidence: United States and Islamic Resistance').waitFor();
    const declared = section('What each said about the other');
    await declared.getByRole('heading', { name: 'Islamic Resistance in Iraq on United States' }).waitFor();
    await declared.getByRole('article').getByText('Support for the United States').waitFor();
    await page.goBack();
    await title('United States').waitFor();
  });

  test('an edge between an actor and an issue, and the issue itself', async () => {
    await open(`?mode=two_mode&selection=${DISARMAMENT}`);
    await title('Disarmament of armed factions in Iraq').waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringContaining('supports disarmament (3 actors)'),
      expect.stringContaining('rejects disarmament (1 actor)'),
    ]);
    await panel.getByRole('button', { name: 'of United States' }).click();
    await title('United States on Disarmament of armed factions in Iraq').waitFor();
    await section('Statements (6)').getByRole('article').nth(5).waitFor();
    await panel.getByText('Of these 6, 2 count').waitFor();
  });

  test('it opens from a table, and Escape and its button give the focus back', async () => {
    await open('?tab=actors');
    const opener = page.getByRole('button', { name: 'Evidence on Israel' });
    for (const close of ['Escape', 'button']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await title('Israel').waitFor();
      await panel.locator('.evidence-title:focus').waitFor();
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await panel.getByRole('button', { name: 'Close' }).press('Enter');
      await panel.waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);
      expect(page.url()).not.toContain('selection');
    }
  });

  test('limits are told, with what there is without them', async () => {
    await open(`?issues=${DISARMAMENT}&from=2025-11&selection=${FACTION}`);
    await panel
      .getByText('Only statements from 2025-11 on, on “Disarmament of armed factions in Iraq”.')
      .waitFor();
    await panel.getByRole('heading', { name: 'Stances and camps (1)' }).waitFor();
    await panel.getByRole('link', { name: 'without these limits' }).click();
    await panel.getByRole('heading', { name: 'Stances and camps (3)' }).waitFor();
    expect(await panel.getByText('Only statements').count()).toBe(0);
    expect(new URL(page.url()).search).toBe(`?selection=${FACTION}`);
  });

  test('the view can be centred on an actor: those stay that it relates to', async () => {
    await open(`?selection=${FACTION}`);
    await panel.getByRole('button', { name: 'Centre the view on it' }).click();
    await page.waitForURL(/actors=/);
    expect(new URL(page.url()).searchParams.getAll('actors')).toEqual(
      expect.arrayContaining([FACTION, 'actor:united-states']),
    );
    await section(/^Opponents/)
      .getByText('United States')
      .first()
      .waitFor();
  });

  test('nothing there, and nobody there, are explained', async () => {
    await open(`?from=2030&selection=actor:iran--actor:united-states`);
    await panel.getByText('There is no issue on which both took a position').waitFor();
    await panel.getByText('Only statements from 2030 on.').waitFor();
    await open('?selection=actor:unheard-of');
    await panel.getByRole('alert').getByText('Nothing has the id actor:unheard-of').waitFor();
    await panel.getByRole('button', { name: 'Try again' }).waitFor();
  });

  const QUESTIONS = [
    ['selection=actor:iran', 'ActorInFull', 'Support for the Iran-aligned armed groups in Iraq'],
    ['selection=actor:iran--actor:united-states&from=2025', 'PairInFull', 'terrorist militias'],
    [`selection=${FACTION}--${DISARMAMENT}`, 'StanceEvidence', 'even with the government'],
    [`mode=two_mode&selection=${DISARMAMENT}`, 'EvidenceIssue', 'rejects disarmament'],
  ] as const;

  test.each(QUESTIONS)('%s: the question behind it runs in the playground', async (search, name, text) => {
    await open(`?${search}`);
    await panel.getByRole('link', { name: 'Ask this in GraphQL' }).click();
    await page.waitForSelector('.graphiql-execute-button');
    expect(await page.locator('.graphiql-tab-active').innerText()).toContain(name);
    const answered = page.waitForResponse(
      (response) => !(response.request().postData() ?? 'IntrospectionQuery').includes('IntrospectionQuery'),
    );
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const answer = await (await answered).text();
    expect(JSON.parse(answer)).not.toHaveProperty('errors');
    expect(answer).toContain(text);
  });

  const PANELS = [
    'selection=actor:united-states',
    'selection=actor:iran--actor:united-states',
    `mode=two_mode&selection=${FACTION}--${DISARMAMENT}`,
    `mode=two_mode&selection=${DISARMAMENT}`,
    `from=2030&selection=${FACTION}`,
  ];

  test.each(PANELS)('%s: accessible, light and dark, and on a phone', async (search) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(`?${search}`);
      await panel.getByRole('link', { name: 'Ask this in GraphQL' }).waitFor();
      await panel.locator('.loading').first().waitFor({ state: 'detached' });
      const closed = panel.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      await panel.locator('.loading').first().waitFor({ state: 'detached' });
      expect(await faults()).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    const widths = '[document.body.scrollWidth, document.querySelector(".evidence").scrollWidth]';
    expect(await page.evaluate(widths)).toEqual([360, 360]);
    expect(await faults()).toEqual([]);
    await screenshot(`phone-${PANELS.indexOf(search)}`);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  test('the browser had nothing to complain about', () => {
    expect(complaints).toEqual([]);
  });
});
