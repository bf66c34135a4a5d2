/** The picture in a real browser: what is drawn, and what mouse and keys do. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { packageFile } from '../../src/domain/package-root.ts';
import { inBrowser } from '../support/browser.ts';
import { gapsAlong, middleOf, pixelsOf, type Rgb } from './pixels.ts';
import { startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

/** As styles/tokens.css has them. */
const LIGHT = {
  support: [0, 114, 178],
  opposition: [213, 94, 0],
  node: [84, 91, 100],
  focus: [0, 94, 162],
} as const;
const DARK = { support: [86, 180, 233], node: [169, 177, 186] } as const;
const IRAN_AND_US = 'actor:iran--actor:united-states';
const IRAQ_AND_US = 'actor:iraq--actor:united-states';

inBrowser('picture', (browser) => {
  let server: RunningServer;
  let page: Page;
  let canvas: Locator;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer({});
  });
  afterEach(() => page?.context().close());
  afterAll(() => server?.stop());

  async function open(search: string, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser().newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(60_000);
    page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${server.url}/explore${search}`);
    canvas = page.locator('.picture-canvas');
    await drawn();
  }

  async function drawn(): Promise<void> {
    await page.locator('.picture-canvas[data-ready="true"]').waitFor();
    // Two frames: what is emphasised is drawn in the next one.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** As a control or the back button does it: the page stays. */
  async function goTo(search: string): Promise<void> {
    await page.evaluate((search) => history.pushState(null, '', `/explore${search}`), search);
    await drawn();
  }

  const screenshot = (name: string) =>
    page.screenshot({ path: packageFile('tests', 'artefacts', `picture-${name}.png`) });
  const counts = () => canvas.evaluate(({ dataset }) => [Number(dataset['nodes']), Number(dataset['edges'])]);
  const said = () => page.locator('.picture-said').innerText();
  const selection = () => new URL(page.url()).searchParams.get('selection');
  const linesOf = (colour: Rgb) => pixelsOf(canvas, { colour, tolerance: 8 });

  test('nodes, and both sorts of lines, are there', async () => {
    await open('');
    expect(await counts()).toEqual([12, 17]);
    await page.getByText('12 actors; 9 relations of support, 8 of opposition.').waitFor();
    const softened = (colour: Rgb): Rgb =>
      colour.map((part) => Math.round(0.9 * part + 25.5)) as unknown as Rgb;
    expect((await linesOf(softened(LIGHT.support))).length).toBeGreaterThan(200);
    expect((await linesOf(softened(LIGHT.opposition))).length).toBeGreaterThan(200);
    expect((await pixelsOf(canvas, { colour: LIGHT.node, square: 5 })).length).toBeGreaterThan(100);
    await screenshot('light');
  });

  test('opposition has gaps, support has none', async () => {
    await open(`?selection=${IRAN_AND_US}`);
    const gaps = gapsAlong(await linesOf(LIGHT.opposition));
    expect(gaps.length).toBeGreaterThan(8);
    // The line may run below a node as well.
    expect(gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]).toBeLessThan(8);
    await goTo(`?selection=${IRAQ_AND_US}`);
    const line = await linesOf(LIGHT.support);
    expect(line.length).toBeGreaterThan(100);
    expect(gapsAlong(line)).toEqual([]);
  });

  test('a click on a node selects it, one on the ground clears', async () => {
    await open('');
    const [spot] = await pixelsOf(canvas, { colour: LIGHT.node, square: 9 });
    await canvas.click({ position: spot! });
    await page.waitForURL(/selection=actor:/);
    expect(selection()).toMatch(/^actor:[a-z-]+$/);
    // Beside the zoom buttons, where nothing is.
    await canvas.click({ position: { x: 5, y: 5 } });
    await page.waitForURL((url) => !url.searchParams.has('selection'));
  });

  test('a click on a line, or just beside it, selects it', async () => {
    await open(`?selection=${IRAN_AND_US}`);
    const line = await linesOf(LIGHT.opposition);
    const place = line.toSorted((a, b) => a.y - b.y)[Math.floor(line.length / 3)]!;
    // Something else: the evidence takes the same room.
    await goTo(`?selection=${IRAQ_AND_US}`);
    await canvas.click({ position: { x: place.x + 3, y: place.y } });
    await page.waitForURL((url) => !url.search.includes(IRAQ_AND_US));
    expect(selection()).toBe(IRAN_AND_US);
    expect(await said()).toContain('opposition');
  });

  test('pointing at a node says who it is', async () => {
    await open('');
    const [spot] = await pixelsOf(canvas, { colour: LIGHT.node, square: 9 });
    await canvas.hover({ position: spot! });
    await page
      .locator('.picture-said', { hasText: /\): \d+ opponents?, \d+ all(y|ies); \d+ statements?\./ })
      .waitFor();
    expect(selection()).toBeNull();
    await screenshot('pointed-at');
  });

  test('keys go from node to node, open and clear', async () => {
    await open('');
    await page.getByRole('application', { name: 'The network as a picture' }).focus();
    const seen = new Set<string>();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key);
      await page.locator('.picture-said', { hasText: 'opponent' }).waitFor();
      await drawn();
      seen.add(await said());
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(selection()).toBeNull();
    const name = (await said()).split(' (')[0]!;
    await page.keyboard.press('Enter');
    await page.waitForURL(/selection=/);
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    await canvas.focus();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.searchParams.has('selection'));
  });

  test('zoom by buttons and keys, at once where nothing may move; back to the whole', async () => {
    await open('', { reducedMotion: 'reduce' });
    const whole = await canvas.screenshot();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await drawn();
    const nearer = await canvas.screenshot();
    expect(nearer.equals(whole)).toBe(false);
    await page.waitForTimeout(300);
    expect((await canvas.screenshot()).equals(nearer)).toBe(true);
    await page.getByRole('button', { name: 'Show the whole picture' }).click();
    await drawn();
    expect((await canvas.screenshot()).equals(whole)).toBe(true);
    await canvas.focus();
    await page.keyboard.press('-');
    await drawn();
    expect((await pixelsOf(canvas, { colour: LIGHT.node, square: 5 })).length).toBeGreaterThan(0);
    expect((await canvas.screenshot()).equals(whole)).toBe(false);
  });

  test('who stays in the picture stays where it is, whatever the time', async () => {
    await open('?selection=actor:united-states');
    const all = await counts();
    const ring = async () => middleOf(await pixelsOf(canvas, { colour: LIGHT.focus, tolerance: 4 }));
    const before = await ring();
    // Some are there, nobody is there, some are there again.
    for (const time of ['from=2025-12', 'from=1900&to=1901', 'from=2025-12']) {
      const edges = await canvas.getAttribute('data-edges');
      await goTo(`?selection=actor:united-states&${time}`);
      await page.locator(`.picture-canvas:not([data-edges="${edges}"])`).waitFor();
    }
    await drawn();
    expect(await counts()).not.toEqual(all);
    const after = await ring();
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1);
  });

  test('dark, as soon as it is dark; names in Arabic', async () => {
    await open('?lang=ar');
    await screenshot('arabic');
    await page.emulateMedia({ colorScheme: 'dark' });
    await drawn();
    expect((await pixelsOf(canvas, { colour: DARK.node, square: 5 })).length).toBeGreaterThan(100);
    expect(await pixelsOf(canvas, { colour: LIGHT.node, square: 5 })).toEqual([]);
    await screenshot('arabic-dark');
  });

  test('actors and issues, on a phone', async () => {
    await open('?mode=two_mode', { viewport: { width: 360, height: 760 }, hasTouch: true });
    const [nodes] = await counts();
    expect(nodes).toBe(27);
    await page.getByText('9 actors and 18 issues; 15 stances for an issue, 10 against one.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [spot] = await pixelsOf(canvas, { colour: LIGHT.node, square: 5 });
    await canvas.tap({ position: spot! });
    await page.waitForURL(/selection=/);
    await screenshot('phone');
  });

  test('a browser that takes its canvas back gets another drawing', async () => {
    await open('');
    const before = await canvas.screenshot();
    const gone = await page.evaluateHandle(() =>
      document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes')!,
    );
    await gone.evaluate((canvas) =>
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
    );
    await page.waitForFunction((canvas) => !canvas.isConnected, gone);
    await drawn();
    expect((await canvas.screenshot()).equals(before)).toBe(true);
  });

  test('nothing is there: the picture says why', async () => {
    await open('?from=1900&to=1901');
    expect(await counts()).toEqual([0, 0]);
    expect(await page.locator('.picture-instead').innerText()).toMatch(/\w+.*\./);
  });

  test('a browser that cannot draw is led to the tables', async () => {
    const context = await browser().newContext();
    page = await context.newPage();
    await page.addInitScript(() => {
      const getContext = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        type: string,
        ...more: unknown[]
      ) {
        return type.includes('webgl') ? null : getContext.call(this, type, ...more);
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    await page.goto(`${server.url}/explore`);
    await page.getByText('it needs WebGL').waitFor();
    await page.getByRole('button', { name: 'Show the relations as a table' }).click();
    await page.waitForURL(/tab=relations/);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing when it is %s', async (colorScheme) => {
    await open('?selection=actor:united-states', { colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.picture').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  test('the page had nothing to complain about', () => expect(complaints).toEqual([]));
});
