/** Tables taken along: the file holds what the table shows, all pages of it, whatever is written in the cells. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { newFolder, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const STATEMENTS = 230;
const NAMES = ['عمار الحكيم', 'Smith, "the" elder', '=SUM(1,2)', '-1 Group', '@home', 'Zoë'];

/** Actors whose names are hard on a file, one statement each in turn, one a day. */
function bundle(): object {
  const actors = NAMES.map((text, place) => ({
    id: `actor:${place}`,
    kind: 'ORGANISATION',
    names: [{ text, kind: 'CANONICAL' }],
  }));
  const day = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
  return {
    documents: [
      { id: 'doc:minutes', title: 'Minutes, "final"', publisher: '+Press', url: 'https://example.org/' },
    ],
    actors,
    issues: [
      {
        id: 'issue:bridge',
        title: 'A bridge',
        kind: 'PROPOSAL',
        scale: 'BINARY',
        positions: [
          { id: 'position:for', label: 'for it', value: 1 },
          { id: 'position:against', label: 'against it', value: -1 },
        ],
      },
    ],
    statements: Array.from({ length: STATEMENTS }, (_, number) => ({
      id: `statement:${number}`,
      speaker: `actor:${number % NAMES.length}`,
      position: number % 2 ? 'position:for' : 'position:against',
      date: day(number),
      summary: `Number ${number}`,
      quote: number % 3 ? `=${number} in\ntwo lines` : 'نزع السلاح',
      citations: [{ document: 'doc:minutes' }],
    })),
  };
}

inBrowser('tables as files', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;

  beforeAll(async () => {
    const seed = join(newFolder(), 'hard.json');
    writeFileSync(seed, JSON.stringify(bundle()));
    server = await startServer({ env: { SEED: seed } });
    explorer = await openExplorer(browser(), server.url);
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  async function download(): Promise<{ readonly name: string; readonly rows: Record<string, string>[] }> {
    const { page } = explorer;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).focus();
    await page.keyboard.press('Enter');
    const file = await coming;
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    return {
      name: file.suggestedFilename(),
      rows: parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }),
    };
  }

  /** The shown table, cell by cell, without what is for the page only. */
  async function shown(columns: readonly string[]): Promise<Record<string, string>[]> {
    const { page } = explorer;
    const headings = (await page.locator('thead th').allTextContents()).map((text) =>
      text.replace(/[↕↑↓]$/, ''),
    );
    const cells = await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    return cells.map((row) =>
      Object.fromEntries(columns.map((column) => [column, row[headings.indexOf(column)] ?? 'not shown'])),
    );
  }

  const defused = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);
  const pick = (row: Record<string, string>, columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? 'not there']));

  test('actors: the file reads back as the table', async () => {
    await explorer.open('/?tab=actors');
    const columns = ['Name', 'Kind', 'Statements', 'Opponents', 'Allies'];
    const { name, rows } = await download();
    expect(name).toMatch(/^stance-graph-actors-everything-\d{4}-\d\d-\d\d\.csv$/);
    const expected = await shown(columns);
    expect(expected.map((row) => row['Name']).sort()).toEqual([...NAMES].sort());
    expect(rows.map((row) => pick(row, columns))).toEqual(
      expected.map((row) => ({ ...row, Name: defused(row['Name']!) })),
    );
    expect(rows.map((row) => row['Id']).sort()).toEqual(NAMES.map((_, place) => `actor:${place}`));
  });

  test('as filtered and put in order', async () => {
    const { page } = explorer;
    await explorer.open('/?tab=actors');
    await page.getByRole('searchbox').fill('m');
    await page.getByText('found among').waitFor();
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    const { rows } = await download();
    const names = (await shown(['Name'])).map((row) => defused(row['Name']!));
    expect(names.length).toBe(3);
    expect(rows.map((row) => row['Name'])).toEqual(names);
  });

  test('relations: numbers below zero are numbers', async () => {
    await explorer.open('/?tab=relations&issues=issue:bridge');
    const { name, rows } = await download();
    expect(name).toContain('-relations-bridge-');
    const columns = ['Who', 'Relation', 'Whom', 'Weight', 'Statements'];
    const digits = (text: string): string => text.replaceAll(',', '');
    const expected = (await shown(columns)).map((row) => ({
      ...row,
      Who: defused(row['Who']!),
      Whom: defused(row['Whom']!),
      Weight: digits(row['Weight']!),
    }));
    expect(rows.map((row) => pick(row, columns))).toEqual(expected);
    expect(rows.some((row) => Number(row['Weight']) < 0)).toBe(true);
  });

  test('statements: one page is loaded, more on request', async () => {
    const { page } = explorer;
    await explorer.open('/?tab=statements');
    await page.getByText(`100 of ${STATEMENTS} statements are loaded`).waitFor();
    await page.getByText('Rows 1 to 50 of 100').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByText('Rows 51 to 100 of 100').waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.getByText(`200 of ${STATEMENTS} statements are loaded`).waitFor();
    // Whoever reads on stays where they are.
    await page.getByText('Rows 51 to 100 of 200').waitFor();
    await page.getByLabel('Rows on a page').selectOption('all');
    expect(await page.locator('tbody tr').count()).toBe(200);
  });

  test('statements: the file gets all pages', async () => {
    const { page } = explorer;
    await explorer.open('/?tab=statements');
    await page.getByText(`100 of ${STATEMENTS} statements are loaded`).waitFor();
    const { rows } = await download();
    expect(rows.map((row) => row['Id'])).toEqual(
      Array.from({ length: STATEMENTS }, (_, place) => `statement:${STATEMENTS - 1 - place}`),
    );
    await page.getByText(`Rows 1 to 50 of ${STATEMENTS}`).waitFor();
    for (const [place, row] of rows.entries()) {
      const number = STATEMENTS - 1 - place;
      expect(row).toMatchObject({
        Holder: defused(NAMES[number % NAMES.length]!),
        Quote: number % 3 ? `'=${number} in\ntwo lines` : 'نزع السلاح',
        Summary: `Number ${number}`,
        Sources: '\'+Press: Minutes, "final"',
        'Addresses of the sources': 'https://example.org/',
      });
    }
  });

  test('loading all can be stopped; what came stays', async () => {
    const { page, context } = explorer;
    let asked = 0;
    await context.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { after?: string | null } };
      // The third page never comes.
      if (variables.after && ++asked === 2) return;
      await route.continue();
    });
    await explorer.open('/?tab=statements');
    await page.getByRole('button', { name: 'Load all' }).click();
    await page.getByText(`Loading: 200 of ${STATEMENTS} statements …`).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(`200 of ${STATEMENTS} statements are loaded`).waitFor();
    await page.getByRole('button', { name: 'Load all' }).click();
    await page.getByText(`Rows 1 to 50 of ${STATEMENTS}`).waitFor();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('the browser had nothing to complain about', () => expect(explorer.complaints).toEqual([]));
});
