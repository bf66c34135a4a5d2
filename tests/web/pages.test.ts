/** The pages of an actor, an issue and a document, in a browser, with the seed data: they say what the API says. */
import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { ask, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const DISARMAMENT = 'disarmament-of-armed-factions';
const PAGES = {
  actor: '/actor/united-states',
  issue: `/issue/${DISARMAMENT}`,
  document: '/document/iran-us-talks-and-iraqi-factions',
};

inBrowser('pages', (browser) => {
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

  async function answer<Data>(query: string): Promise<Data> {
    const { data } = (await ask(server.url, query)) as { data: Data };
    return data;
  }

  const section = (name: string | RegExp): Locator =>
    page.locator('section', { has: page.locator(':scope > h2, :scope > h3').getByText(name) }).last();
  const goOn = (name: string) =>
    page.getByRole('navigation', { name: 'Go on from here' }).getByRole('link', { name });

  describe('an actor', () => {
    interface Shown {
      readonly actor: {
        readonly stances: { readonly nodes: readonly { summary: string; issue: { title: string } }[] };
        readonly opponents: Relations;
        readonly allies: Relations;
        readonly ties: { readonly totalCount: number };
        readonly statements: { readonly nodes: readonly { summary: string }[] };
      };
    }
    interface Relations {
      readonly nodes: readonly { summary: string; from: { name: string }; to: { name: string } }[];
    }
    let shown: Shown['actor'];

    beforeAll(async () => {
      ({ actor: shown } = await answer<Shown>(`{
        actor(by: { id: "actor:united-states" }) {
          stances(first: 100) { nodes { summary issue { title } } }
          opponents { nodes { summary from { name } to { name } } }
          allies { nodes { summary from { name } to { name } } }
          ties { totalCount }
          statements { nodes { summary } }
        }
      }`));
      await explorer.open(PAGES.actor);
    });

    test('who it is', async () => {
      expect(await page.title()).toBe('United States · stance-graph');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('United States');
      const wikidata = page.getByRole('link', { name: /^Wikidata Q30/ });
      expect(await wikidata.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q30');
      expect(await page.locator('[lang=ar]').first().innerText()).toMatch(/\p{Script=Arabic}/u);
    });

    test('its stances in words, as a table', async () => {
      const table = page.getByRole('table', { name: 'What United States holds' });
      const cells = await table
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
        );
      expect(cells.map(([issue, stance]) => [issue, stance!.replace(/^[+−○]/, '')])).toEqual(
        shown.stances.nodes.map(({ issue, summary }) => [issue.title, summary]),
      );
    });

    test('opponents and allies, each with a sentence', async () => {
      for (const [title, { nodes }] of [
        ['Opponents', shown.opponents],
        ['Allies', shown.allies],
      ] as const) {
        const list = section(title);
        expect(nodes.length).toBeGreaterThan(0);
        expect(await list.locator('li p:last-child').allInnerTexts()).toEqual(
          nodes.map(({ summary }) => summary),
        );
        expect(await list.locator('li strong').allInnerTexts()).toEqual(
          nodes.map(({ from, to }) => (from.name === 'United States' ? to : from).name),
        );
      }
    });

    test('ties with their documents', async () => {
      const ties = section(/^Ties/).locator('li');
      expect(await ties.count()).toBe(shown.ties.totalCount);
      const donald = ties.filter({ hasText: 'Donald Trump leads United States as' });
      expect(await donald.getByRole('link', { name: /^Iran–US talks/ }).getAttribute('href')).toContain(
        '/explore/document/',
      );
    });

    test('its statements, the newest first', async () => {
      const cards = section(/^Statements/).getByRole('article');
      expect(await cards.count()).toBe(shown.statements.nodes.length);
      for (const [place, { summary }] of shown.statements.nodes.entries())
        expect(await cards.nth(place).innerText()).toContain(summary);
    });

    test('leads to where it is in the picture, and to GraphQL', async () => {
      const picture = new URL((await goOn('See it in the picture').getAttribute('href'))!, server.url);
      expect(picture.pathname + picture.search).toBe('/explore/?selection=actor:united-states');
      const playground = new URL((await goOn('Ask this in GraphQL').getAttribute('href'))!, server.url);
      const { data } = (await ask(
        server.url,
        playground.searchParams.get('query')!,
        JSON.parse(playground.searchParams.get('variables')!) as object,
      )) as { data: { actor: { name: string } } };
      expect(data.actor.name).toBe('United States');
    });

    test('who only speaks for others is looked for among those who speak', async () => {
      await explorer.open('/actor/joshua-harris');
      const href = await goOn('See it in the picture').getAttribute('href');
      expect(new URL(href!, server.url).searchParams.get('holder')).toBe('speaker');
    });
  });

  describe('an issue', () => {
    beforeEach(() => explorer.open(PAGES.issue));

    test('what it asks, and how it can be answered', async () => {
      expect(await page.title()).toBe('Disarmament of armed factions in Iraq · stance-graph');
      await page.getByText('Should the armed factions in Iraq outside the state').waitFor();
      const facts = await page.locator('dl.facts').innerText();
      for (const part of [
        'Arms control and disarmament',
        'supports disarmament (+1)',
        'rejects disarmament (−1)',
      ])
        expect(facts).toContain(part);
    });

    test('the camps side by side, with what each member holds and on which condition', async () => {
      interface Camps {
        readonly camps: readonly {
          readonly label: string;
          readonly memberCount: number;
          readonly members: {
            readonly nodes: readonly { summary: string; conditions: string[]; actor: { name: string } }[];
          };
        }[];
      }
      const { camps } = await answer<Camps>(`{
        camps(issue: "issue:${DISARMAMENT}") {
          label memberCount members { nodes { summary conditions actor { name } } }
        }
      }`);
      const shown = page.locator('.camp');
      await shown.first().waitFor();
      expect(await shown.count()).toBe(camps.length);
      for (const [place, { label, memberCount, members }] of camps.entries()) {
        const camp = shown.nth(place);
        expect(await camp.getByRole('heading').innerText()).toContain(`${label} (${memberCount})`);
        const rows = camp.getByRole('listitem');
        expect(await rows.getByRole('link').allInnerTexts()).toEqual(
          members.nodes.map(({ actor }) => actor.name),
        );
        for (const [row, { summary, conditions }] of members.nodes.entries()) {
          const text = await rows.nth(row).innerText();
          for (const part of [summary, ...conditions]) expect(text).toContain(part);
        }
      }
      const boxes = await Promise.all([0, 1].map((place) => shown.nth(place).boundingBox()));
      expect(boxes[0]!.y).toBe(boxes[1]!.y);
    });

    test('the timeline: the same numbers as the API, as bars and as a table', async () => {
      interface Timeline {
        readonly issue: {
          readonly timeline: readonly {
            from: string;
            forCount: number;
            againstCount: number;
            otherCount: number;
          }[];
        };
      }
      for (const unit of ['MONTH', 'YEAR']) {
        const { issue } = await answer<Timeline>(`{
          issue(id: "issue:${DISARMAMENT}") {
            timeline(unit: ${unit}) { from forCount againstCount otherCount }
          }
        }`);
        const expected = issue.timeline.map(({ from, forCount, againstCount, otherCount }) => [
          from.slice(0, unit === 'MONTH' ? 7 : 4),
          ...[forCount, againstCount, otherCount].map(String),
        ]);
        await page.getByRole('button', { name: `by ${unit.toLowerCase()}` }).click();
        const chart = page.getByRole('img', { name: /^Statements on “Disarmament/ });
        expect(await chart.locator('g > title').allTextContents()).toEqual(
          expected.map(
            ([period, ...counts]) =>
              `${period}: ${counts[0]} for, ${counts[1]} against, ${counts[2]} neither`,
          ),
        );
        const disclosure = page.locator('details', { hasText: 'The same numbers as a table' });
        if ((await disclosure.getAttribute('open')) === null)
          await disclosure.locator('summary').press('Enter');
        const table = disclosure.getByRole('table');
        await table.waitFor();
        const cells = await table
          .locator('tbody tr')
          .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
        expect(cells).toEqual(expected);
      }
    });

    test('its statements, and where to go on', async () => {
      expect(
        await section(/^Statements/)
          .getByRole('article')
          .count(),
      ).toBe(9);
      expect(await goOn('Who is for and against it, as a picture').getAttribute('href')).toBe(
        `/explore/?mode=two_mode&issues=issue:${DISARMAMENT}`,
      );
      await page.getByText('Its network as a file').press('Enter');
      const graphml = goOn('.graphml');
      const response = await fetch(new URL((await graphml.getAttribute('href'))!, server.url));
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('actor:united-states');
    });
  });

  test('a document: where it can be read, and what was taken from it', async () => {
    await explorer.open(PAGES.document);
    const title = 'Iran–US talks and future of Iraqi armed factions: Sovereignty vs. Resistance';
    expect(await page.title()).toBe(`${title} · stance-graph`);
    const facts = await page.locator('dl.facts').innerText();
    for (const part of ['Shafaq News', '2025-04 (2025-04-19 to 2025-04-25), inferred', 'C: fairly reliable'])
      expect(facts).toContain(part);
    const source = page.locator('dl.facts').getByRole('link');
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/api\.shafaq\.com\//);
    const { document } = await answer<{ document: { statementCount: number } }>(
      '{ document(id: "doc:iran-us-talks-and-iraqi-factions") { statementCount } }',
    );
    const statements = section(/^Statements/);
    expect(await statements.getByRole('article').count()).toBe(20);
    await statements.getByRole('button', { name: 'More statements' }).press('Enter');
    await statements
      .getByText(`${document.statementCount} of ${document.statementCount} statements`)
      .waitFor();
    expect(await statements.getByRole('article').count()).toBe(document.statementCount);
  });

  test('the browser had nothing to complain about', () => expect(explorer.complaints).toEqual([]));
});
