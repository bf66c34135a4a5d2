/** Issues whose answers have no order: nobody is for or against them, and it is said what helps. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { newFolder, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';
import { VALLEY } from '../support/valley-graph.ts';

inBrowser('controls of nominal issues', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;

  beforeAll(async () => {
    const seed = join(newFolder(), 'valley.yaml');
    writeFileSync(seed, VALLEY);
    server = await startServer({ env: { SEED: seed } });
    explorer = await openExplorer(browser(), server.url);
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  const bar = () => explorer.page.getByRole('region', { name: 'What to look at' });
  const stage = () => explorer.page.locator('.explorer-stage');
  const address = async () => (await explorer.address()).search.replaceAll('%3A', ':');

  test('actors with issues: the issue can be left out, and be taken in again', async () => {
    await explorer.open('');
    await bar().getByLabel('Picture of').selectOption('TWO_MODE');
    const problem = stage().getByRole('alert');
    await problem.getByText(/issue:flag is nominal and has none/).waitFor();
    expect(await explorer.faults()).toEqual([]);
    await problem.getByRole('button', { name: 'Leave this issue out' }).click();
    await stage()
      .getByText(/^\d+ actors and 3 issues;/)
      .waitFor();
    expect(await address()).toBe('?mode=two_mode&withoutIssues=issue:flag');
    const chip = bar().locator('.chip', { hasText: 'Flag of the valley' });
    expect(await chip.innerText()).toContain('not');
    await chip.getByRole('button').click();
    await problem.getByRole('button', { name: 'Show actors with actors' }).click();
    await stage()
      .getByText(/^\d+ actors; /)
      .waitFor();
    expect(await address()).toBe('');
  });

  test('where it is the only issue, leaving it out would leave nothing', async () => {
    await explorer.open('?mode=two_mode&issues=issue:flag');
    const problem = stage().getByRole('alert');
    await problem.getByRole('button', { name: 'Show actors with actors' }).waitFor();
    expect(await problem.getByRole('button', { name: 'Leave this issue out' }).count()).toBe(0);
  });

  test('its camps are its answers', async () => {
    await explorer.open('?issues=issue:flag');
    const camps = bar().getByRole('group', { name: 'Camps' });
    await camps.getByRole('button', { name: /a red flag · 1 actor/ }).click();
    await camps.getByRole('button', { name: /a blue flag · 1 actor/ }).click();
    await stage()
      .getByText(/^2 actors; 1 relation of opposition\./)
      .waitFor();
    expect(await address()).toBe('?issues=issue:flag&positions=position:red&positions=position:blue');
    await bar().locator('.chip', { hasText: 'Flag of the valley' }).getByRole('button').click();
    await camps.getByText('Choose an issue').waitFor();
    expect(await address()).toBe('');
  });

  test('the browser complained about nothing', () => {
    expect(explorer.complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });
});
