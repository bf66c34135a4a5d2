/** `npm run bench` */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Aim } from './aims.ts';
import { measureExplorer } from './explorer.ts';
import { measureImport } from './import.ts';
import { measureLargeGraph } from './large-graph.ts';
import { machineTable } from './machine.ts';
import { measureNetworks } from './networks.ts';
import { HELP, type Options, optionsOf } from './options.ts';
import type { Part } from './parts.ts';
import { type Run, withRun } from './progress.ts';
import { render, type Section, table } from './report.ts';
import { buildProgram } from './rivals/our-server.ts';
import { measureStartUp } from './start-up.ts';
import { measureTour } from './tour.ts';

const INTERRUPTED = 130;
const FAILED = 1;

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const options = optionsOf(args);
  if (!options) {
    console.log(HELP);
    return 0;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  try {
    const results = await withRun(console.error, stopping.signal, (run) => measure(options, args, run));
    console.log(results);
    if (options.output === null) return 0;
    await writeFile(resolve(options.output), `# Measurements\n\n${results}`);
    console.error(`Written to ${options.output}.`);
    return 0;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    console.error('Stopped; what was started has ended.');
    return INTERRUPTED;
  }
}

type Measure = (options: Options, run: Run) => Promise<Section | readonly [Section, readonly Aim[]]>;

const MEASURES: Readonly<Record<Part, Measure>> = {
  'start-up': measureStartUp,
  tour: measureTour,
  'large-graph': measureLargeGraph,
  import: measureImport,
  networks: measureNetworks,
  explorer: measureExplorer,
};

async function measure(options: Options, args: readonly string[], run: Run): Promise<string> {
  buildProgram();
  const sections: Section[] = [];
  const aims: Aim[] = [];
  for (const part of options.parts) {
    const found = await MEASURES[part](options, run);
    const [section, itsAims] = 'title' in found ? [found, []] : found;
    sections.push(section);
    aims.push(...itsAims);
  }
  const first = { title: 'What was measured', text: [INTRODUCTION, await machineTable(commandOf(args))] };
  return render([first, ...aimsSection(aims), ...sections]);
}

const INTRODUCTION =
  'Compare ratios, not milliseconds: they depend on the machine, on what else it does, and on the load generator, the servers and the ' +
  'database sharing its cores. Each figure is the middle one of several rounds in which all take turns. p50 and p99 are of one ' +
  'request at a time. stance-graph runs with its default settings, but for the limit on what one address may cost in a minute.';

function aimsSection(aims: readonly Aim[]): Section[] {
  if (aims.length === 0) return [];
  const rows = aims.map(({ what, aim, found, met }) => [what, aim, found, met ? 'yes' : 'no']);
  return [{ title: 'Aims', text: [table([['', 'aim', 'found', 'met'], ...rows])] }];
}

/** Folders are nobody's business. */
function commandOf(args: readonly string[]): string {
  const shown = args.map((arg, place) =>
    ['--data', '--output'].includes(args[place - 1] ?? '')
      ? '<folder>'
      : arg.replace(/^(--data|--output)=.*/, '$1=<folder>'),
  );
  return ['npm run bench', ...(shown.length > 0 ? ['--', ...shown] : [])].join(' ');
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = FAILED;
}
