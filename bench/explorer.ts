/** The explorer as somebody opens it for the first time: in a real browser with nothing in its cache, until the picture is drawn. */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../scripts/browser.ts';
import { outputOf } from '../scripts/processes.ts';
import { packageFile } from '../src/domain/package-root.ts';
import type { Aim } from './aims.ts';
import { median } from './measure/load.ts';
import type { Options } from './options.ts';
import { grouped, type Run } from './progress.ts';
import { type Section, shown, table } from './report.ts';
import { startOurs } from './rivals/our-server.ts';
import { builtGraph } from './stores/stores.ts';

interface Graph {
  readonly title: string;
  /** A data folder, or null for the seed data. */
  readonly dataDir: string | null;
  readonly withinMs: number;
  readonly withinKb: number | null;
}

interface FirstView {
  readonly ms: number;
  /** As it went over the wire, headers included. */
  readonly kb: number;
  readonly requests: number;
  readonly edges: number;
}

const DRAWN_WITHIN_MS = 60_000;

export async function measureExplorer(
  options: Options,
  run: Run,
): Promise<readonly [Section, readonly Aim[]]> {
  const title = 'The explorer';
  if (!options.databases.includes('embedded'))
    return [{ title, text: ['Not measured: it needs the embedded database.'] }, []];
  if (!existsSync(CHROMIUM))
    return [{ title, text: ['Not measured: there is no browser (CHROMIUM_PATH).'] }, []];
  run.say(title);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS] });
  run.atEnd(() => browser.close());
  const rows: string[][] = [];
  const aims: Aim[] = [];
  for (const graph of await graphsOf(options, run)) {
    run.say(`  ${graph.title}`);
    const [sinceStart, ...views] = await firstViews(graph, browser, options.rounds, run);
    const of = (what: keyof FirstView): number => median(views.map((view) => view[what]));
    const times = [shown(sinceStart!.ms), shown(of('ms'))];
    rows.push([graph.title, grouped(of('edges')), ...times, shown(of('kb')), String(of('requests'))]);
    aims.push(...aimsOf(graph, of('ms'), of('kb')));
  }
  const times = ['ms for the first one since the start', 'ms until the picture is drawn'];
  const heads = ['', 'lines drawn', ...times, 'kB over the wire', 'requests'];
  return [{ title, text: [INTRODUCTION, table([heads, ...rows])] }, aims];
}

const INTRODUCTION =
  'From opening /explore in Chromium with an empty cache, on the same machine, to the picture with all its lines; it draws without a ' +
  'graphics card. Bytes are counted as they came, compressed, with the headers. Aims are for a server that has ' +
  'shown the view before: it remembers the last places that it worked out.';

async function graphsOf(options: Options, run: Run): Promise<readonly Graph[]> {
  const large = await builtGraph('embedded', options, run);
  return [
    { title: 'the seed data', dataDir: null, withinMs: 1_000, withinKb: 200 },
    {
      title: 'UN, arms control: 193 states',
      dataDir: await armsControl(run),
      withinMs: 2_000,
      withinKb: null,
    },
    {
      title: `the large graph: ${grouped(large.statements)} statements`,
      dataDir: await copyOf(large.folder, run),
      withinMs: 2_000,
      withinKb: null,
    },
  ];
}

/** What `npm run seed:un` imports, into a folder of its own. */
async function armsControl(run: Run): Promise<string> {
  const dataDir = await run.newFolder();
  const [votes, rollCalls, issues] = ['votes', 'roll_calls', 'issues'].map((name) =>
    packageFile('seed-data', 'un-arms-control', `${name}.csv.gz`),
  );
  const words = [votes!, '--format', 'un-votes', '--roll-calls', rollCalls!, '--issues', issues!];
  const ended = await outputOf(
    process.execPath,
    [packageFile('dist', 'main', 'bin.js'), 'import', ...words, '--name', 'un-arms-control'],
    { env: { ...process.env, DATA_DIR: dataDir }, signal: run.signal },
  );
  run.signal.throwIfAborted();
  if (ended.status !== 0) throw new Error(`The votes could not be imported:\n${ended.output}`);
  return dataDir;
}

/** The kept one stays as it is. */
async function copyOf(folder: string, run: Run): Promise<string> {
  const copy = join(await run.newFolder(), 'data');
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function firstViews(
  { dataDir }: Graph,
  browser: Browser,
  rounds: number,
  run: Run,
): Promise<readonly FirstView[]> {
  const server = await startOurs({ ...(dataDir !== null && { dataDir }), seed: dataDir === null }, run);
  const views: FirstView[] = [];
  // The first one warms the server up and is told apart.
  for (let round = 0; round <= rounds; round++) {
    run.signal.throwIfAborted();
    views.push(await firstView(browser, `${server.url}/explore`));
  }
  await server.stop();
  return views;
}

/** In a context of its own: with an empty cache. */
async function firstView(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await network.send('Network.enable');
    const startedAt = performance.now();
    await page.goto(url);
    const drawn = page.locator('[data-ready="true"]');
    await drawn.waitFor({ timeout: DRAWN_WITHIN_MS });
    // The frame after the one in which it is drawn.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const ms = performance.now() - startedAt;
    const edges = Number(await drawn.getAttribute('data-edges'));
    return { ms, kb: bytes / 1000, requests, edges };
  } finally {
    await context.close();
  }
}

function aimsOf({ title, withinMs, withinKb }: Graph, ms: number, kb: number): Aim[] {
  const what = `The explorer’s first view of ${title}`;
  const time = { what, aim: `under ${withinMs} ms`, found: `${shown(ms)} ms`, met: ms < withinMs };
  if (withinKb === null) return [time];
  return [time, { what, aim: `under ${withinKb} kB`, found: `${shown(kb)} kB`, met: kb < withinKb }];
}
