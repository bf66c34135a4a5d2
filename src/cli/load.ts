/** `load <bundle>` and what both it and `check` print. */
import type { Command } from 'commander';
import { bundleFiles, LOADED_TYPES } from '../app/load-bundle.ts';
import type { LoadCounts, LoadedType, LoadReport } from '../app/load-bundle.ts';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { printJson } from './pages.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

interface LoadOptions {
  readonly dryRun?: true;
  readonly json?: true;
}

export function addLoad(program: Command, context: CommandContext): void {
  program
    .command('load')
    .description('load a bundle into the graph: all of it or, if there is a fault, nothing')
    .argument('<bundle>', 'a .yaml or .json file, or a folder of them')
    .option('--dry-run', 'count what would change, and write nothing')
    .option('--json', 'the counts as JSON, for programs')
    .addHelpText(
      'after',
      `
What is in the graph but not in the bundle stays. Loading the same bundle again changes nothing.

Examples:
  $ npx stance-graph load seed-data
  $ npx stance-graph load my-bundle.yaml --dry-run`,
    )
    .action(async (path: string, options: LoadOptions) => {
      const files = await bundleFiles(path);
      await withBackend(context, async (backend) => {
        const report = await backend.run('load', { files, dryRun: options.dryRun ?? false });
        printReport(context, report, options.json ?? false);
      });
    });
}

/** A table of counts, and what it means for the graph. */
export function printReport(context: CommandContext, report: LoadReport, json: boolean): void {
  if (json) return printJson(context, report);
  printCounts(context, report.counts);
  context.remark(outcome(report));
}

interface CountRow {
  readonly type: LoadedType;
  readonly counts: LoadCounts;
}

const COUNT_COLUMNS: readonly Column<CountRow>[] = [
  { title: 'What', value: (row) => row.type },
  { title: 'Created', value: (row) => row.counts.created },
  { title: 'Changed', value: (row) => row.counts.changed },
  { title: 'Unchanged', value: (row) => row.counts.unchanged },
  { title: 'Removed', value: (row) => row.counts.removed },
];

export function printCounts(context: CommandContext, counts: LoadReport['counts']): void {
  const rows = LOADED_TYPES.map((type) => ({ type, counts: counts[type] }));
  context.print(renderTable(rows, COUNT_COLUMNS, context.width));
}

export function outcome({
  dryRun,
  changed,
  revision,
}: Pick<LoadReport, 'dryRun' | 'changed' | 'revision'>): string {
  if (!changed) return `The graph already says all of this; revision ${revision}.`;
  return dryRun ? 'Nothing was written: this was a dry run.' : `The graph is now at revision ${revision}.`;
}
