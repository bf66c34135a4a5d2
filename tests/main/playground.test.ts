/** The playground as somebody opens it, with nothing but this server within reach. */
import type { Page } from 'playwright-core';
import { readTour } from '../../src/api/http/tour.ts';
import { inBrowser } from '../support/browser.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

/** What the tab of a query is called: its operation. */
const TITLES = readTour().queries.map((query) => /^query (\w+)/m.exec(query)![1]!);

inBrowser('playground', (browser) => {
  let server: RunningServer;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer({ env: { EXPLAIN: 'true' } });
    page = await browser().newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${server.url}/graphql`);
    await page.waitForSelector('.graphiql-execute-button');
  });

  afterAll(async () => {
    await page?.close();
    await server?.stop();
  });

  /** Runs what the open tab holds; the response's text. */
  async function execute(): Promise<string> {
    // The page asks for the schema by itself, at a time of its own.
    const answered = page.waitForResponse((response) => {
      const question = response.request().postData();
      return question !== null && !question.includes('IntrospectionQuery');
    });
    // While an answer is being taken in, the same button stops it.
    await page.getByRole('button', { name: /^Execute query/ }).click();
    return (await answered).text();
  }

  test('every query of the tour has its tab', async () => {
    expect(TITLES.length).toBeGreaterThan(1);
    const tabs = await page.locator('.graphiql-tab').allInnerTexts();
    expect(tabs.map((tab) => tab.trim())).toEqual(TITLES);
  });

  test('the first query is ready to run, and its answer shows', async () => {
    const response = JSON.parse(await execute()) as { data: Record<string, unknown>; errors?: unknown };
    expect(response.errors).toBeUndefined();
    const shown = page.locator('.result-window');
    await shown.getByText(`"${Object.keys(response.data)[0]}"`).waitFor();
    expect(await shown.innerText()).toContain('"data"');
  });

  test('every other query runs without an error', async () => {
    for (const title of TITLES.slice(1)) {
      await page.locator('.graphiql-tab', { hasText: title }).click();
      const response = JSON.parse(await execute()) as { data: unknown; errors?: unknown };
      expect({ title, errors: response.errors }).toEqual({ title, errors: undefined });
    }
  });

  test('headers that are typed are sent: x-explain shows the database statements', async () => {
    // Its answer is short: the editor draws only the lines that can be seen.
    await page.locator('.graphiql-tab', { hasText: 'Search' }).click();
    await page.locator('.graphiql-editor-tools button[data-name="headers"]').click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror').click();
    await page.keyboard.insertText('{ "x-explain": "1" }');
    const { extensions } = JSON.parse(await execute()) as {
      extensions: { explain: { database: { cypher: string }[] } };
    };
    expect(extensions.explain.database.length).toBeGreaterThan(0);
    expect(extensions.explain.database[0]!.cypher).toContain('MATCH');
    await page.locator('.result-window').getByText('"explain"').waitFor();
  });

  test('documentation and dialogs open', async () => {
    await page.getByLabel('Show Documentation Explorer').click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();
    await page.getByLabel('Open settings dialog').click();
    await page.getByText('Clear storage').first().waitFor();
  });

  test('what was typed is still there when the page is opened again', async () => {
    await page.reload();
    await page.waitForSelector('.graphiql-execute-button');
    expect(await page.locator('.graphiql-tab').count()).toBe(TITLES.length);
  });

  describe('with a query in its address', () => {
    const address = (query: string, variables?: object) =>
      `${server.url}/graphql?${new URLSearchParams({
        query,
        ...(variables && { variables: JSON.stringify(variables) }),
      })}`;
    const ONE = 'query OneActor($id: ID!) {\n  actor(by: { id: $id }) { kind }\n}';
    const activeTab = () => page.locator('.graphiql-tab-active').innerText();
    const tabs = () => page.locator('.graphiql-tab').count();

    async function open(url: string): Promise<void> {
      await page.goto(url);
      await page.waitForSelector('.graphiql-execute-button');
    }

    test('it gets a tab of its own beside those that were open, with its variables', async () => {
      await open(address(ONE, { id: 'actor:iran' }));
      expect(await tabs()).toBe(TITLES.length + 1);
      expect((await activeTab()).trim()).toBe('OneActor');
      expect(JSON.parse(await execute())).toEqual({ data: { actor: { kind: 'STATE' } } });
    });

    test('opened again, it is in the same tab; with other variables, in another', async () => {
      await open(address(ONE, { id: 'actor:iran' }));
      expect(await tabs()).toBe(TITLES.length + 1);
      await open(address(ONE, { id: 'actor:mark-savaya' }));
      expect(await tabs()).toBe(TITLES.length + 2);
      expect(JSON.parse(await execute())).toEqual({ data: { actor: { kind: 'PERSON' } } });
    });

    test('without variables it takes none of another tab', async () => {
      await open(address('query Count { stats { actors } }'));
      expect((await activeTab()).trim()).toBe('Count');
      expect(JSON.parse(await execute())).toEqual({ data: { stats: { actors: expect.any(Number) } } });
      await page.locator('.graphiql-tab', { hasText: TITLES[0]! }).click();
      expect(JSON.parse(await execute())).not.toHaveProperty('errors');
    });

    test('who was never here has it as the first tab, and the tour beside it', async () => {
      const before = page;
      const context = await browser().newContext({ viewport: { width: 1400, height: 900 } });
      page = await context.newPage();
      try {
        await open(address(ONE, { id: 'actor:iran' }));
        const titles = await page.locator('.graphiql-tab').allInnerTexts();
        expect(titles.map((title) => title.trim())).toEqual(['OneActor', ...TITLES]);
        expect((await activeTab()).trim()).toBe('OneActor');
        expect(JSON.parse(await execute())).toEqual({ data: { actor: { kind: 'STATE' } } });
      } finally {
        await context.close();
        page = before;
      }
    });
  });

  test('no request went anywhere else, and the browser had nothing to complain about', () => {
    expect(requests.length).toBeGreaterThan(10);
    const elsewhere = requests.filter((url) => !url.startsWith(`${server.url}/`) && !url.startsWith('data:'));
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
