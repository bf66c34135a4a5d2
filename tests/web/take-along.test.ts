/** What is on the screen, taken along: as picture files, as a link, as files of the network. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { inBrowser } from '../support/browser.ts';
import { type Explorer, openExplorer } from '../support/explorer.ts';
import { ask, newFolder, startServer } from '../support/program.ts';
import type { RunningServer } from '../support/program.ts';

async function menu(page: Page) {
  await page.getByRole('button', { name: 'Take it along' }).click();
  const opened = page.getByRole('region', { name: 'Take it along' });
  await opened.getByRole('link').first().waitFor();
  return opened;
}

async function saved(page: Page, button: RegExp): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

interface Svg {
  /** Elements of a class, by their titles. */
  readonly titles: (name: 'node' | 'edge') => string[];
  readonly texts: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  readonly names: ReadonlySet<string>;
}

/** Throws where it is no well-formed XML. */
function readSvg(content: Buffer): Svg {
  const open: { name: string; of: string | undefined }[] = [];
  const found = { node: [] as string[], edge: [] as string[] };
  const texts: string[] = [];
  const names = new Set<string>();
  let size = { width: 0, height: 0 };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const { class: of, width, height } = attributes as Record<string, string>;
    if (name === 'svg') size = { width: Number(width), height: Number(height) };
    names.add(name);
    open.push({ name, of });
  });
  parser.on('text', (text) => {
    const [above, here] = open.slice(-2);
    if (here?.name === 'text') texts.push(text);
    if (here?.name === 'title' && (above?.of === 'node' || above?.of === 'edge')) found[above.of].push(text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(content.toString('utf8')).close();
  return { titles: (name) => found[name], texts, size, names };
}

const TODAY = /-20\d\d-\d\d-\d\d\.\w+$/;

inBrowser('what is taken along', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;
  let page: Page;

  beforeAll(async () => {
    server = await startServer({});
    explorer = await openExplorer(browser(), server.url, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = explorer.page;
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  /** Of the network and of the declared relations that the first view shows. */
  async function counted(): Promise<{ nodes: number; edges: number }> {
    const scope = '(scope: { level: PRINCIPAL }, bases: [DECLARED], first: 100)';
    const ends = '{ nodes { from { id } to { id } } }';
    const { data } = (await ask(
      server.url,
      `{ network { nodes { id } edges { id } } opposition${scope} ${ends} alignment${scope} ${ends} }`,
    )) as {
      data: {
        network: { nodes: { id: string }[]; edges: unknown[] };
        opposition: { nodes: { from: { id: string }; to: { id: string } }[] };
        alignment: { nodes: { from: { id: string }; to: { id: string } }[] };
      };
    };
    const declared = [...data.opposition.nodes, ...data.alignment.nodes];
    const nodes = new Set(data.network.nodes.map(({ id }) => id));
    for (const { from, to } of declared) nodes.add(from.id).add(to.id);
    return { nodes: nodes.size, edges: data.network.edges.length + declared.length };
  }

  let svg: Svg;

  test('the SVG has as many nodes and edges as the picture, with scope, date and address', async () => {
    await explorer.open('');
    await menu(page);
    const { name, content } = await saved(page, /^SVG/);
    expect(name).toMatch(/^stance-graph-network-everything-/);
    expect(name).toMatch(TODAY);
    svg = readSvg(content);
    const { nodes, edges } = await counted();
    expect(edges).toBeGreaterThan(8);
    expect({ nodes: svg.titles('node').length, edges: svg.titles('edge').length }).toEqual({ nodes, edges });
    const all = svg.texts.join(' ');
    expect(all).toContain('Who agrees and who disagrees with whom');
    expect(all).toContain(`${nodes} actors`);
    expect(all).toContain(`${server.url}/explore`);
    expect(all).toContain('opposition: the two disagree more than they agree');
  });

  test('the PNG is twice as large, and somebody has drawn on it', async () => {
    const { name, content } = await saved(page, /^PNG/);
    expect(name).toMatch(TODAY);
    const { width, height, colours } = await page.evaluate(async (image) => {
      const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`;
        counts[colour] = (counts[colour] ?? 0) + 1;
      }
      return { width: bitmap.width, height: bitmap.height, colours: counts };
    }, content.toString('base64'));
    expect({ width, height }).toEqual({ width: 2 * svg.size.width, height: 2 * svg.size.height });
    // White paper, the legend's blue and vermilion, the nodes' grey.
    expect(colours['255,255,255,255']).toBeGreaterThan((width * height) / 2);
    for (const colour of ['0,114,178,255', '213,94,0,255', '84,91,100,255'])
      expect(colours[colour] ?? 0).toBeGreaterThan(200);
  });

  test('what is limited says so in the file and in its name', async () => {
    const { data } = (await ask(
      server.url,
      '{ issue(id: "Disarmament of armed factions in Iraq") { id } }',
    )) as {
      data: { issue: { id: string } };
    };
    await explorer.open(`?issues=${data.issue.id}&show=opposition&from=2025`);
    await menu(page);
    const { name, content } = await saved(page, /^SVG/);
    expect(name).toContain(`stance-graph-opposition-${data.issue.id.replace('issue:', '')}-from-2025-`);
    const all = readSvg(content).texts.join(' ');
    expect(all).toContain('Who disagrees with whom');
    expect(all).toContain('“Disarmament of armed factions in Iraq”');
    expect(all).toContain('from 2025 on');
    expect(readSvg(content).titles('edge').length).toBe(3);
  });

  test('every format of the network is a link that gives this format, in this scope', async () => {
    const links = page.locator('.take-along-formats a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    const formats = (await (
      await fetch(`${server.url}/network`, { headers: { accept: 'application/json' } })
    ).json()) as { formats: { extension: string; mediaType: string }[] };
    expect(addresses.map((address) => /^\/network\.([\w.]+)\?/.exec(address)?.[1])).toEqual(
      formats.formats.map(({ extension }) => extension),
    );
    for (const [place, address] of addresses.entries()) {
      expect(new URL(address, server.url).searchParams.get('from')).toBe('2025');
      const response = await fetch(server.url + address);
      expect({ address, status: response.status }).toEqual({ address, status: 200 });
      expect(response.headers.get('content-type')).toContain(formats.formats[place]!.mediaType);
      expect((await response.text()).length).toBeGreaterThan(100);
    }
  });

  test('the link is copied, and opens the same view', async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('who may not copy is told what to do', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('copy it from there').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
  });

  test('opens and closes by the keyboard', async () => {
    await explorer.open('');
    const button = page.getByRole('button', { name: 'Take it along' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /GEXF/ }).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^SVG/);
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Take it along');
  });

  test('closes when somebody goes elsewhere', async () => {
    const opened = await menu(page);
    await page.getByRole('heading', { level: 1 }).dispatchEvent('pointerdown');
    await opened.waitFor({ state: 'hidden' });
  });

  test('breaks no rule of accessibility, and fits on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await menu(page);
    expect(await explorer.faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await explorer.screenshot('take-along-phone');
    await page.setViewportSize({ width: 1280, height: 900 });
    await explorer.screenshot('take-along');
  });

  test('nothing was asked for elsewhere, and the browser had nothing to complain about', () => {
    expect(explorer.complaints).toEqual([]);
  });
});

const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"/><image href="https://example.org/x.png"/>',
  ']]> & <!-- -->',
  'اللجنة <b>التنسيقية</b>',
  '\u202ereversed',
];

/** Actors with names that would do harm in a picture, who all speak on one issue. */
function hostileBundle(): object {
  return {
    documents: [{ id: 'doc:d', title: 'D' }],
    actors: HOSTILE_NAMES.map((text, at) => ({
      id: `actor:a${at}`,
      kind: 'PERSON',
      names: [{ text, kind: 'CANONICAL' }],
    })),
    issues: [
      {
        id: 'issue:i',
        title: '<i>I</i> & "J"',
        kind: 'PROPOSAL',
        scale: 'BINARY',
        positions: [
          { id: 'position:for', label: 'for', value: 1 },
          { id: 'position:against', label: 'against', value: -1 },
        ],
      },
    ],
    statements: HOSTILE_NAMES.map((_, at) => ({
      id: `statement:s${at}`,
      speaker: `actor:a${at}`,
      position: at % 2 ? 'position:for' : 'position:against',
      summary: 'S',
      citations: [{ document: 'doc:d' }],
    })),
  };
}

inBrowser('hostile names taken along', (browser) => {
  let server: RunningServer;
  let explorer: Explorer;

  beforeAll(async () => {
    const seed = join(newFolder(), 'hostile.json');
    writeFileSync(seed, JSON.stringify(hostileBundle()));
    server = await startServer({ env: { SEED: seed } });
    explorer = await openExplorer(browser(), server.url);
  });

  afterAll(async () => {
    await explorer?.context.close();
    await server?.stop();
  });

  test('are texts in the SVG, and a PNG can be made of it', async () => {
    await explorer.open('?issues=issue:i');
    await menu(explorer.page);
    const { titles, texts, names } = readSvg((await saved(explorer.page, /^SVG/)).content);
    expect(titles('node').toSorted()).toEqual(
      HOSTILE_NAMES.map((name) => `${name} (person), 1 statement`).toSorted(),
    );
    expect(texts.join(' ')).toContain('“<i>I</i> & "J"”');
    expect([...names].toSorted()).toEqual(
      ['circle', 'desc', 'g', 'line', 'rect', 'svg', 'text', 'title'].toSorted(),
    );
    expect((await saved(explorer.page, /^PNG/)).content.length).toBeGreaterThan(10_000);
    expect(explorer.complaints).toEqual([]);
  });
});
