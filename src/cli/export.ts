/** `export [file]`: the graph, or a scope of it, as a file that other programs and other graphs take. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CSV_TABLES, EXPORT_FORMATS } from '../app/export/export-job.ts';
import type { CsvTable, ExportFormat, ExportReport, ExportRequest } from '../app/export/export-job.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { followJob } from './follow-job.ts';
import { paceLine } from './job-progress.ts';
import { addScopeOptions, choice, toScope } from './options.ts';
import type { ScopeOptions } from './options.ts';
import { writeWhole } from './output-file.ts';
import { countOf, duration } from './sizes.ts';

interface ExportOptions extends ScopeOptions {
  readonly format?: ExportFormat;
  readonly table?: CsvTable;
  readonly uncounted?: true;
  readonly formulaSafe?: true;
  readonly json?: true;
}

export function addExport(program: Command, context: CommandContext): void {
  const command = program
    .command('export')
    .description('write the graph, or a part of it, to a file or to standard output')
    .argument('[file]', 'packed if it ends in .gz; - is standard output', '-')
    .addOption(
      choice('--format <id>', 'told by .ndjson and .csv; else ndjson, which loses nothing', EXPORT_FORMATS),
    )
    .addOption(choice('--table <name>', 'of csv: which table; statements if left out', CSV_TABLES))
    .option('--uncounted', 'deprecated and retracted statements too, where a scope or csv leaves them out')
    .option('--formula-safe', "csv: what a spreadsheet could take for a formula gets a ' in front")
    .option('--json', 'the report as JSON on stderr, for programs')
    .addHelpText(
      'after',
      `
With a scope: the statements in it, and everything that they need. A file that is there is replaced once all has been written;
standard output gets nothing before that either.
ndjson goes into another graph, of either database: npx stance-graph import <file>.

Examples:
  $ npx stance-graph export graph.ndjson.gz
  $ npx stance-graph export --topic "Iraq" --from 2025 iraq-2025.ndjson
  $ npx stance-graph export statements.csv --formula-safe
  $ npx stance-graph export --format csv --table actors | head`,
    );
  addScopeOptions(command).action((path: string, options: ExportOptions) => exportTo(context, path, options));
}

async function exportTo(context: CommandContext, path: string, options: ExportOptions): Promise<void> {
  const request = toRequest(path, options);
  const target = path === '-' ? path : resolve(path);
  let report: ExportReport | null = null;
  await withBackend(context, async (backend) => {
    report = await writeWhole(target, (take) =>
      followJob(context, backend, 'export', request, (event) => {
        if (event.type === 'text') return take(event.text);
        if (event.type === 'exporting') context.status(paceLine('Writing', event.done, event.total, event));
      }),
    );
  });
  tell(context, path, report!, options);
}

/** Throws BAD_INPUT for options that contradict each other. */
function toRequest(path: string, options: ExportOptions): ExportRequest {
  const byEnding = /\.csv(?:\.gz)?$/i.test(path) ? 'csv' : 'ndjson';
  const format = options.format ?? byEnding;
  if (format !== 'csv' && (options.table !== undefined || options.formulaSafe)) {
    const flag = options.table === undefined ? '--formula-safe' : '--table';
    throw new StanceGraphError(
      'BAD_INPUT',
      `${flag} is for --format csv only; ndjson always holds everything.`,
    );
  }
  const scope = toScope(options);
  return {
    format,
    table: format === 'csv' ? (options.table ?? 'statements') : null,
    scope: Object.keys(scope).length === 0 ? null : scope,
    uncounted: options.uncounted ?? null,
    formulaSafe: options.formulaSafe ?? false,
  };
}

function tell(context: CommandContext, path: string, report: ExportReport, { json }: ExportOptions): void {
  if (json) return context.remark(JSON.stringify(report));
  const counts = Object.entries(report.counts)
    .filter(([, number]) => number > 0)
    .map(([what, number]) => countOf(number, what.replace(/s$/, ''), what));
  const where = path === '-' ? '' : `${path}: `;
  context.remark(
    `${where}${counts.join(', ') || 'nothing'} of revision ${report.revision}, in ${duration(report.seconds)}.`,
  );
}
