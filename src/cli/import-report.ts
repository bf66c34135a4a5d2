/** What an import has done, for people. */
import type { RowFault } from '../app/import/formats.ts';
import type { ImportReport } from '../app/import/import-job.ts';
import type { CommandContext } from './context.ts';
import { outcome, printCounts } from './load.ts';
import { count, countOf, duration } from './sizes.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

/** Rows of a list that are shown here; --json and --report give all. */
const SHOWN = 20;

type Recognised = ImportReport['recognised'][number];
const RECOGNISED_COLUMNS: readonly Column<Recognised>[] = [
  { title: 'In the file', value: (row) => row.name },
  { title: 'Recognised as', value: (row) => row.actor },
  { title: 'By', value: (row) => row.by },
];

export function printImport(context: CommandContext, report: ImportReport, reportFile: string | null): void {
  printCounts(context, report.counts);
  printRecognised(context, report);
  printFaults(context, report, reportFile);
  const { id, name, counts, dryRun, seconds } = report;
  if (!dryRun) {
    const { created, changed, unchanged } = counts.statements;
    const statements = countOf(created + changed + unchanged, 'statement');
    context.remark(`${name}: ${statements} in ${duration(seconds)}, as ${id}.`);
  }
  context.remark(outcome(report));
}

function printRecognised(context: CommandContext, report: ImportReport): void {
  const { recognised, recognisedCount, unusedDecisions } = report;
  if (recognisedCount > 0) {
    context.print('');
    context.print(renderTable(recognised.slice(0, SHOWN), RECOGNISED_COLUMNS, context.width));
  }
  const rest = recognisedCount - Math.min(SHOWN, recognised.length);
  if (rest > 0)
    context.remark(`… and ${countOf(rest, 'actor')} more that the graph knew; --json lists 1,000.`);
  for (const { file, line, text } of unusedDecisions) {
    context.remark(`${file}:${line}: nobody in the files fits this decision (${text}).`);
  }
}

function printFaults(
  context: CommandContext,
  { faults, faultCount }: ImportReport,
  reportFile: string | null,
): void {
  if (faultCount === 0) return;
  context.remark(`${countOf(faultCount, 'row')} left out:`);
  for (const fault of faults.slice(0, SHOWN)) context.remark(`  ${faultLine(fault)}`);
  if (reportFile !== null) context.remark(`All of them are in ${reportFile}.`);
  else if (faultCount > SHOWN) {
    context.remark(`  … and ${count(faultCount - SHOWN)} more; --report <file> lists them all.`);
  }
}

/** In the form that editors and terminals make a link of. */
function faultLine({ file, line, column, value, message }: RowFault): string {
  const where = column === null ? '' : ` ${column}`;
  const what = value === null ? '' : ` ${JSON.stringify(value)}`;
  return `${file}:${line}${where}${what}: ${message}`;
}
