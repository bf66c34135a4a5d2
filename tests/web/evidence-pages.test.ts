/** Two actors that share many issues: evidence is paged through and filtered. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { newFolder, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const ISSUES = 25;
const OPPOSED = 12;

/** Ada and Bo both speak on every issue, and differ on the first ones. */
function bundle(): object {
  const numbers = Array.from({ length: ISSUES }, (_, at) => String(at + 1).padStart(2, '0'));
  const actor = (name: string) => ({
    id: `actor:${name.toLowerCase()}`,
    kind: 'PERSON',
    names: [{ text: name, lang: 'en', kind: 'CANONICAL' }],
  });
  const statement = (speaker: string, number: string, side: string) => ({
    id: `statement:${speaker}-${number}`,
    speaker: `actor:${speaker}`,
    position: `position:${side}-${number}`,
    summary: `${speaker} is ${side} it.`,
    citations: [{ document: 'doc:minutes' }],
  });
  return {
    documents: [{ id: 'doc:minutes', title: 'Minutes', published: '2024-05-06' }],
    actors: [actor('Ada'), actor('Bo')],
    issues: numbers.map((number) => ({
      id: `issue:matter-${number}`,
      title: `Matter ${number}`,
      kind: 'PROPOSAL',
      scale: 'BINARY',
      positions: [
        { id: `position:for-${number}`, label: `for ${number}`, value: 1 },
        { id: `position:against-${number}`, label: `against ${number}`, value: -1 },
      ],
    })),
    statements: numbers.flatMap((number) => [
      statement('ada', number, 'for'),
      statement('bo', number, Number(number) <= OPPOSED ? 'against' : 'for'),
    ]),
  };
}

inBrowser('evidence of many issues', (browser) => {
  let server: RunningServer;
  let page: Page;
  let panel: Locator;

  beforeAll(async () => {
    const seed = join(newFolder(), 'many.json');
    writeFileSync(seed, JSON.stringify(bundle()));
    server = await startServer({ env: { SEED: seed } });
    page = await browser().newPage();
    panel = page.getByRole('complementary', { name: 'Evidence' });
  });

  afterAll(async () => {
    await page?.close();
    await server?.stop();
  });

  const shown = () => panel.locator('.verdict').allInnerTexts();
  const choice = (name: string) => panel.getByRole('button', { name, exact: true });

  test('those that they are opposed on come first, and others are a click away', async () => {
    await page.goto(`${server.url}/explore?selection=actor:ada--actor:bo`);
    await panel.getByRole('heading', { name: `Issue by issue (${ISSUES} shared)` }).waitFor();
    expect(await choice(`Opposed ${OPPOSED}`).getAttribute('aria-pressed')).toBe('true');
    await panel.getByText(`10 of ${OPPOSED} issues`).waitFor();
    expect((await shown()).every((text) => text.includes('opposed'))).toBe(true);

    await choice(`Aligned ${ISSUES - OPPOSED}`).click();
    await panel.getByText(`10 of ${ISSUES - OPPOSED} issues`).waitFor();
    expect((await shown()).every((text) => text.includes('aligned'))).toBe(true);

    await choice(`All ${ISSUES}`).click();
    await panel.getByText(`10 of ${ISSUES} issues`).waitFor();
  });

  test('the next ones are asked for by keyboard, to the last, and the focus is not lost', async () => {
    for (const count of [20, ISSUES]) {
      await panel.getByRole('button', { name: 'More issues' }).press('Enter');
      await panel.getByText(`${count} of ${ISSUES} issues`).waitFor();
      expect(await shown()).toHaveLength(count);
    }
    expect(await page.locator(':focus').innerText()).toBe(`${ISSUES} of ${ISSUES} issues`);
  });

  test('the statements of both on one issue', async () => {
    const row = panel.locator('.evidence-row', { hasText: 'Matter 25' });
    await row.locator('summary').press('Enter');
    await row.getByText('ada is for it.').waitFor();
    await row.getByText('bo is for it.').waitFor();
    expect(await row.getByRole('article').count()).toBe(2);
    expect(await row.getByText('(not on the web)').count()).toBe(2);
  });
});
