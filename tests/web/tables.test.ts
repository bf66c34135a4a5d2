/** The picture as tables, in a browser, with the seed data: they hold what the picture holds, and the keyboard is enough. */
import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer, WAYS_TO_LOOK } from '../support/explorer.ts';
import { ask, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

interface Edge {
  readonly source: string;
  readonly target: string;
  readonly sign: number;
}

interface Held {
  readonly nodes: readonly { id: string; label: string; statementCount: number }[];
  readonly edges: readonly Edge[];
  readonly declared: readonly Edge[];
}

const DISARMAMENT = 'issue:disarmament-of-armed-factions';

inBrowser('tables', (browser) => {
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

  /** What the API says of the first view, or of its two-mode form. */
  async function held(type: 'ONE_MODE' | 'TWO_MODE'): Promise<Held> {
    const { data } = (await ask(
      server.url,
      `query ($type: NetworkType!) {
        network(input: { type: $type, topEdges: 20000 }) {
          nodes { id label statementCount } edges { source target sign }
        }
        opposition(scope: { level: PRINCIPAL }, bases: [DECLARED], first: 100) { nodes { ...Ends } }
        alignment(scope: { level: PRINCIPAL }, bases: [DECLARED], first: 100) { nodes { ...Ends } }
      }
      fragment Ends on Relation { from { id } to { id } }`,
      { type },
    )) as { data: Answer };
    const declared = (nodes: readonly Ends[], sign: number) =>
      nodes.map(({ from, to }) => ({ source: from.id, target: to.id, sign }));
    return {
      ...data.network,
      declared: [...declared(data.opposition.nodes, -1), ...declared(data.alignment.nodes, 1)],
    };
  }

  const table = () => page.getByRole('table');
  const rows = () => table().locator('tbody tr');
  const said = () => page.locator('.data-table-pages p').innerText();
  const heading = (name: string) => table().getByRole('columnheader', { name });
  const link = (id: string) => page.locator(`th a[href$="/${id.slice(id.indexOf(':') + 1)}"]`);

  async function texts(name: string): Promise<string[]> {
    const headings = await table().locator('thead th').allInnerTexts();
    const place = headings.findIndex((text) => text.startsWith(name));
    return rows()
      .locator(`:scope > :nth-child(${place + 1})`)
      .allInnerTexts();
  }

  async function press(found: Locator, key = 'Enter'): Promise<void> {
    await found.focus();
    await page.keyboard.press(key);
  }

  test('tabs are links: each has its address, and the back button goes back', async () => {
    await explorer.open('/');
    const tabs = page.getByRole('navigation', { name: 'Shown as' });
    expect(await tabs.getByRole('link').allInnerTexts()).toEqual([
      'Picture',
      'Actors',
      'Relations',
      'Statements',
    ]);
    expect(await tabs.locator('[aria-current=page]').innerText()).toBe('Picture');
    await press(tabs.getByRole('link', { name: 'Relations' }));
    await page.getByRole('table', { name: 'Relations in the picture' }).waitFor();
    expect(new URL(page.url()).search).toBe('?tab=relations');
    expect(await tabs.locator('[aria-current=page]').innerText()).toBe('Relations');
    await page.goBack();
    await table().waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('actors: all of the picture, with their statements, opponents and allies', async () => {
    const { nodes, edges, declared } = await held('ONE_MODE');
    const all = [...edges, ...declared];
    const ids = new Set([
      ...nodes.map(({ id }) => id),
      ...declared.flatMap((edge) => [edge.source, edge.target]),
    ]);
    await explorer.open('/?tab=actors');
    await table().waitFor();
    expect(await rows().count()).toBe(ids.size);
    expect(await said()).toBe(`Rows 1 to ${ids.size} of ${ids.size}`);
    for (const id of ids) {
      const others = (sign: number) =>
        new Set(
          all
            .filter((edge) => Math.sign(edge.sign) === sign && (edge.source === id || edge.target === id))
            .map(({ source, target }) => (source === id ? target : source)),
        ).size;
      const cells = await rows()
        .filter({ has: link(id) })
        .locator('.is-number')
        .allInnerTexts();
      const statements = nodes.find((node) => node.id === id)?.statementCount ?? 0;
      expect([id, ...cells]).toEqual([id, String(statements), String(others(-1)), String(others(1))]);
    }
  });

  test('relations: every edge, computed or declared', async () => {
    const { edges, declared } = await held('ONE_MODE');
    await explorer.open('/?tab=relations');
    await table().waitFor();
    const words = { '-1': 'opposition', '0': 'neither', '1': 'support' } as Readonly<Record<string, string>>;
    const expected = [...edges, ...declared].map(({ sign }) => words[String(sign)]);
    expect((await texts('Relation')).sort()).toEqual(expected.sort());
    expect((await texts('Basis')).filter((basis) => basis === 'declared').length).toBe(declared.length);
  });

  test('two modes: issues are there beside actors, and who is for or against them', async () => {
    const { nodes, edges } = await held('TWO_MODE');
    await explorer.open('/?tab=actors&mode=two_mode');
    await page.getByRole('table', { name: 'Actors and issues in the picture' }).waitFor();
    expect(await rows().count()).toBe(nodes.length);
    expect((await texts('Name')).sort()).toEqual(nodes.map(({ label }) => label).sort());
    await page.getByRole('link', { name: 'Relations', exact: true }).click();
    await page.getByRole('table', { name: 'Relations in the picture' }).waitFor();
    expect(await rows().count()).toBe(edges.length);
    const against = edges.filter(({ sign }) => sign < 0).length;
    expect((await texts('Relation')).filter((relation) => relation === 'against').length).toBe(against);
    expect(against).toBeGreaterThan(0);
  });

  test('statements: those of the scope', async () => {
    const { data } = (await ask(
      server.url,
      `query ($issue: ID!) { statements(scope: { issues: [$issue] }, first: 100) { nodes { summary } } }`,
      { issue: DISARMAMENT },
    )) as { data: { statements: { nodes: { summary: string }[] } } };
    await explorer.open(`/?tab=statements&issues=${DISARMAMENT}`);
    await table().waitFor();
    expect(await texts('Summary')).toEqual(data.statements.nodes.map(({ summary }) => summary));
    expect(await table().locator('tbody a[href^="https://"]').count()).toBe(data.statements.nodes.length);
  });

  test('order by keyboard, and what the headings say of it', async () => {
    await explorer.open('/?tab=actors');
    await table().waitFor();
    expect(await heading('Statements').getAttribute('aria-sort')).toBe('descending');
    const numbers = (await texts('Statements')).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));

    await press(heading('Name').getByRole('button'));
    expect(await heading('Name').getAttribute('aria-sort')).toBe('ascending');
    expect(await heading('Statements').getAttribute('aria-sort')).toBeNull();
    const names = await texts('Name');
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    await press(heading('Name').getByRole('button'), 'Space');
    expect(await heading('Name').getAttribute('aria-sort')).toBe('descending');
    expect(await texts('Name')).toEqual(names.toReversed());
  });

  test('words are found by keyboard; where there are none, the way back is told', async () => {
    await explorer.open('/?tab=actors');
    await table().waitFor();
    const all = await rows().count();
    await page.getByRole('searchbox', { name: 'Find in this table' }).focus();
    await page.keyboard.type('AXIS resistance');
    await page.getByText(`Rows 1 to 1 of 1, found among ${all}`).waitFor();
    expect(await texts('Name')).toEqual(['Axis of Resistance']);
    await page.keyboard.type(' nowhere');
    await page.getByText('No row has “AXIS resistance nowhere”.').waitFor();
    await press(page.getByRole('button', { name: 'Show all rows again' }));
    await page.getByText(`Rows 1 to ${all} of ${all}`).waitFor();
  });

  test('a row opens its evidence, and closes it', async () => {
    await explorer.open('/?tab=relations');
    const button = page.getByRole('button', { name: 'Evidence on Iran and United States' });
    await press(button);
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('opposed').first().waitFor();
    expect(new URL(page.url()).searchParams.get('selection')).toBe('actor:iran--actor:united-states');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await press(button);
    await page.getByRole('complementary', { name: 'Evidence' }).waitFor({ state: 'detached' });
    await explorer.open('/?tab=actors');
    await press(page.getByRole('button', { name: 'Evidence on Israel' }));
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('Israel').first().waitFor();
  });

  test.each(Object.keys(WAYS_TO_LOOK))('nothing to object to: %s', async (way) => {
    const other = await openExplorer(browser(), server.url, WAYS_TO_LOOK[way]);
    for (const tab of ['actors', 'relations', 'statements']) {
      await other.open(`/?tab=${tab}`);
      await other.page.getByRole('table').waitFor();
      expect([tab, await other.faults()]).toEqual([tab, []]);
      const beyond = '[document.documentElement.scrollWidth, innerWidth]';
      const [width, window] = (await other.page.evaluate(beyond)) as [number, number];
      expect(width).toBeLessThanOrEqual(window);
      await other.screenshot(`tables-${tab}-${way}`);
    }
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  test('the browser had nothing to complain about', () => expect(explorer.complaints).toEqual([]));
});

interface Ends {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

interface Answer {
  readonly network: Pick<Held, 'nodes' | 'edges'>;
  readonly opposition: { readonly nodes: readonly Ends[] };
  readonly alignment: { readonly nodes: readonly Ends[] };
}
