/** The tour as somebody takes it: every question is answered, shown in each way, and can be asked otherwise. */
import type { Locator, Page } from 'playwright-core';
import { readTour } from '../../src/api/http/tour.ts';
import { readQuestion } from '../../src/web/explore/tour/tour-question.ts';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer, WAYS_TO_LOOK } from '../support/explorer.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const QUESTIONS = readTour().queries.map(readQuestion);
const DISARMAMENT = 'Disarmament of armed factions in Iraq';

inBrowser('the tour', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;
  let page: Page;
  /** Operations that were asked for, in their order. */
  const asked: string[] = [];

  beforeAll(async () => {
    server = await startServer({});
    explorer = await openExplorer(browser(), server.url);
    page = explorer.page;
    page.on('request', (request) => {
      const name = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1];
      if (name) asked.push(name);
    });
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  const section = (anchor: string): Locator => page.locator(`section#${anchor}`);

  async function answered(anchor: string): Promise<Locator> {
    const found = section(anchor);
    await found.scrollIntoViewIfNeeded();
    await found.locator('.tour-words').first().waitFor();
    return found;
  }

  /** Waits until it is so; what it is at the end. */
  async function settled<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
    let value = await read();
    for (let attempt = 0; !wanted(value) && attempt < 200; attempt++) {
      await page.waitForTimeout(100);
      value = await read();
    }
    return value;
  }

  async function editorIn(found: Locator): Promise<Locator> {
    const field = found.getByRole('textbox');
    if (!(await field.isVisible())) await found.getByText('The GraphQL behind it').click();
    return field;
  }

  test('begins with all questions, and asks only those that are near', async () => {
    await explorer.open('/tour');
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles).toEqual(QUESTIONS.map(({ question }) => question));
    const contents = page.getByRole('navigation', { name: 'Questions' }).getByRole('link');
    expect(await contents.count()).toBe(QUESTIONS.length);
    await answered(QUESTIONS[0]!.anchor);
    expect(asked).toContain(QUESTIONS[0]!.operation);
    expect(asked).not.toContain(QUESTIONS.at(-1)!.operation);
    expect(await page.title()).toContain('Tour');
  });

  test.each(QUESTIONS)('$question', async ({ anchor, operation, query, remark }) => {
    const found = await answered(anchor);
    expect(asked.filter((name) => name === operation)).toHaveLength(1);
    expect(await found.getByRole('alert').count()).toBe(0);
    if (remark) await found.getByText(remark).waitFor();
    const sentences = await found.locator('.tour-words li').allInnerTexts();
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);

    await found.getByText('The answer as a table').click();
    const tables = found.getByRole('table');
    await tables.last().waitFor();
    expect(await found.getByRole('cell').count()).toBeGreaterThan(0);
    expect(await found.locator('.tour-table').allInnerTexts()).not.toContain('[object');

    expect(await (await editorIn(found)).inputValue()).toBe(query);
    const playground = await found.getByRole('link', { name: 'Open in the playground' }).getAttribute('href');
    const parameters = new URL(playground!, server.url).searchParams;
    expect(parameters.get('query')).toBe(query);
  });

  test('the answers are those of the graph', async () => {
    const opposition = await answered('who-opposes-whom');
    await opposition.getByText('5 relations of opposition').waitFor();
    const camps = (await answered('the-camps')).locator('.tour-camp');
    expect(await camps.count()).toBe(2);
    expect(await camps.nth(0).innerText()).toContain('United States');
    expect(await camps.nth(1).innerText()).toContain('Iraqi Resistance Coordination Committee');
    expect(await (await answered('two-states-side-by-side')).locator('.tour-words').innerText()).toContain(
      'Iran',
    );
  });

  test('the network is a picture, which has words for those who do not see it', async () => {
    const image = (await answered('the-network')).getByRole('img', { name: /^Network: 4 actors/ });
    await image.scrollIntoViewIfNeeded();
    const width = () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth);
    expect(await settled(width, (pixels) => pixels > 500)).toBeGreaterThan(500);
  });

  test('a query that was changed runs on the spot', async () => {
    const found = await answered('who-rejects-it');
    const field = await editorIn(found);
    const text = await field.inputValue();
    await field.fill(text.replace('side: AGAINST', 'side: FOR'));
    await found.getByRole('button', { name: 'Run', exact: true }).click();
    const json = found.getByRole('group', { name: 'The answer as JSON' });
    await json.waitFor();
    const answer = JSON.parse(await json.innerText()) as {
      data: { stances: { nodes: { actor: { name: string } }[] } };
    };
    expect(answer.data.stances.nodes.map(({ actor }) => actor.name)).toContain('United States');
    await found.getByText('This answer as a table').click();
    await found.getByRole('cell', { name: 'United States' }).first().waitFor();

    await found.getByRole('button', { name: 'As it was' }).click();
    expect(await field.inputValue()).toBe(text);
  });

  test('a query of one’s own, of any shape, runs by the keyboard', async () => {
    const found = section('search');
    const field = await editorIn(found);
    await field.fill(
      '{ stats { actors database } issues(first: 2) { totalCount nodes { title positions { label } } } }',
    );
    await field.press('Control+Enter');
    const json = found.getByRole('group', { name: 'The answer as JSON' });
    await json.getByText('"totalCount": 18').waitFor();
    await found.getByText('This answer as a table').click();
    await found.getByText('Issues: 2 of 18').waitFor();
  });

  test('what the server refuses is told in its words', async () => {
    const found = section('search');
    const field = await editorIn(found);
    await field.fill('{ nothing }');
    await field.press('Control+Enter');
    await found.getByText('Cannot query field "nothing"').first().waitFor();
    await field.fill('{ camps(issue: "Disarmement") { label } }');
    await field.press('Control+Enter');
    await found.locator('.tour-error').getByText('Disarmement').waitFor();
  });

  test('a question has an address, which opens it', async () => {
    await explorer.open('/tour#the-network');
    const found = section('the-network');
    await found.locator('.tour-words').waitFor();
    const isInSight = () =>
      found.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight);
    expect(await settled(isInSight, Boolean)).toBe(true);
    await page.getByRole('link', { name: QUESTIONS[1]!.question }).first().click();
    expect(page.url()).toBe(`${server.url}/explore/tour#${QUESTIONS[1]!.anchor}`);
  });

  test('leads to the view of the same scope, by ids, and back', async () => {
    const { data } = (await (
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ issue(id: "${DISARMAMENT}") { id } }` }),
      })
    ).json()) as { data: { issue: { id: string } } };
    await explorer.open('/tour');
    const found = await answered('who-opposes-whom');
    const link = found.getByRole('link', { name: 'Look at it in the explorer' });
    const view = `/explore/?show=opposition&issues=${data.issue.id}`;
    const address = () => link.getAttribute('href');
    expect(await settled(address, (found) => found === view)).toBe(view);
    await link.click();
    await page.getByRole('button', { name: 'Take it along' }).waitFor();
    expect(new URL(page.url()).searchParams.get('issues')).toBe(data.issue.id);
    await page.goBack();
    await found.locator('.tour-words').waitFor();
  });

  test('leads to pages of what it is about', async () => {
    const found = await answered('one-actor');
    const address = () => found.getByRole('link', { name: 'The page of this actor' }).getAttribute('href');
    const page = '/explore/actor/ammar-al-hakim';
    expect(await settled(address, (found) => found === page)).toBe(page);
  });

  test('nothing was asked for elsewhere, and the browser had nothing to complain about', () => {
    expect(explorer.complaints).toEqual([]);
  });

  describe.each(Object.entries(WAYS_TO_LOOK))('%s', (name, options) => {
    test('breaks no rule of accessibility, and fits', async () => {
      const looked = await openExplorer(browser(), server.url, options);
      await looked.open('/tour');
      for (const { anchor } of QUESTIONS) {
        const found = looked.page.locator(`section#${anchor}`);
        await found.scrollIntoViewIfNeeded();
        await found.locator('.tour-words').first().waitFor();
      }
      await looked.screenshot(`tour-${name}`);
      for (const summary of await looked.page.locator('summary').all()) await summary.click();
      expect(await looked.faults()).toEqual([]);
      const [page, screen] = await looked.page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(page).toBe(screen);
      await looked.context.close();
    });
  });
});

inBrowser('the tour of another graph', (browser) => {
  test('says that the questions are about the one that comes along', async () => {
    const server = await startServer({ env: { SEED: 'none' } });
    const explorer = await openExplorer(browser(), server.url);
    await explorer.open('/tour');
    const problem = explorer.page.locator('#who-opposes-whom').getByRole('alert');
    await problem.getByText('The tour asks about the graph that comes with this software').waitFor();
    expect(await problem.innerText()).toContain(DISARMAMENT);
    await explorer.context.close();
    await server.stop();
  });
});
