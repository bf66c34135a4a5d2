/** Time that plays: window by window, without anybody changing places, and no faster than the server allows. */
import { packageFile } from '../../src/domain/package-root.ts';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { newFolder, runProgram, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

const FILES = packageFile('seed-data', 'un-arms-control');

inBrowser('playing', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;
  /** Names of the questions that were asked, in their order. */
  const asked: string[] = [];

  afterEach(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  async function start(env: Readonly<Record<string, string>>): Promise<void> {
    server = await startServer({ env });
    explorer = await openExplorer(browser(), server.url, { reducedMotion: 'no-preference' });
    asked.length = 0;
    explorer.page.on('request', (request) => {
      const question = request.postDataJSON() as { operationName?: string } | null;
      if (question?.operationName) asked.push(question.operationName);
    });
    await explorer.open('');
  }

  const bar = () => explorer.page.getByRole('region', { name: 'What to look at' });
  const button = (name: string) => bar().getByRole('button', { name, exact: true });
  const shows = (words: string) => bar().locator('.time-words').getByText(words, { exact: true }).waitFor();
  const said = (words: RegExp) => explorer.page.locator('.explorer-stage').getByText(words).waitFor();
  const address = async () => (await explorer.address()).search;

  test('193 states, year by year to the end; the camp of 120', async () => {
    const env = { DATA_DIR: newFolder(), SEED: 'none' };
    const files = ['--roll-calls', `${FILES}/roll_calls.csv.gz`, '--issues', `${FILES}/issues.csv.gz`];
    const words = ['import', `${FILES}/votes.csv.gz`, '--format', 'un-votes', ...files, '--name', 'un'];
    const { code, stderr } = await runProgram(words, { env });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    await start(env);

    await said(/^193 actors; 18,156 relations of support/);
    await shows('All time: 8 December 2010 to 12 December 2019');
    await button('Play').click();
    await shows('2010');
    await said(/ statements, 2010-12-08 to 2010-12-\d\d\.$/);
    // How far it gets before the pause depends on the machine.
    await button('Pause').click();
    const paused = await address();
    expect(paused).toMatch(/^\?from=(201[0-8])&to=\1$/);
    await explorer.page.waitForTimeout(2_500);
    expect(await address()).toBe(paused);
    await button('Play').click();
    await shows('2019');
    await button('Play').waitFor();
    await said(/ statements, 2019-\d\d-\d\d to 2019-12-12\.$/);
    expect(await address()).toBe('?from=2019&to=2019');
    // Where everybody is was asked for once; each year once.
    expect(asked.filter((name) => name === 'PicturePlaces')).toHaveLength(1);
    expect(asked.filter((name) => name === 'PictureNetwork')).toHaveLength(11);
    // What was played is one step back: to where it was paused, then to all time.
    await explorer.page.goBack();
    await explorer.page.waitForURL((url) => url.search === paused);
    await explorer.page.goBack();
    await shows('All time: 8 December 2010 to 12 December 2019');
    await explorer.screenshot('controls-played');

    await explorer.open('?issues=issue:un-5073');
    await bar()
      .getByRole('button', { name: /votes in favour · 120 actors/ })
      .click();
    await said(/^120 actors; 7,140 relations of support\. From 120 statements/);
    expect(await address()).toBe('?issues=issue:un-5073&camps=for');
    expect(explorer.complaints).toEqual([]);
  });

  test('where the server asks to wait, it waits and says so', async () => {
    await start({ MAX_COST: '10000', MAX_COST_PER_MINUTE: '20000' });
    await bar().getByLabel('Window').selectOption('a month');
    await button('Play').click();
    await bar()
      .getByText(/^The server asks to wait \d+ seconds?; then it goes on\.$/)
      .waitFor();
    const waited = await address();
    expect(await button('Pause').isVisible()).toBe(true);
    await explorer.page.waitForURL((url) => url.search !== waited);
    await button('Pause').click();
    // What was refused is all that the browser complains about.
    expect(explorer.complaints.filter((complaint) => !complaint.includes('429'))).toEqual([]);
  });
});
