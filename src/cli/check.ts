/** `check <bundle>`: is it valid, by itself or together with the graph. */
import type { Command } from 'commander';
import { bundleFiles, readBundle } from '../app/load-bundle.ts';
import type { Bundle } from '../app/load-bundle.ts';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { printReport } from './load.ts';
import { printJson } from './pages.ts';
import { renderTable } from './table.ts';

interface CheckOptions {
  readonly graph?: true;
  readonly json?: true;
}

const LISTS = ['documents', 'actors', 'topics', 'issues', 'statements', 'ties'] as const;

export function addCheck(program: Command, context: CommandContext): void {
  program
    .command('check')
    .description('check a bundle without loading it; every fault is told with file, line and column')
    .argument('<bundle>', 'a .yaml or .json file, or a folder of them')
    .option('--graph', 'together with the graph: ids that are there may be used, and changes are counted')
    .option('--json', 'the counts as JSON, for programs')
    .addHelpText(
      'after',
      `
Examples:
  $ npx stance-graph check my-bundle.yaml
  $ npx stance-graph check my-bundle.yaml --graph`,
    )
    .action(async (path: string, options: CheckOptions) => {
      const files = await bundleFiles(path);
      if (!options.graph) return printCounts(context, readBundle(files), options.json ?? false);
      await withBackend(context, async (backend) =>
        printReport(context, await backend.run('load', { files, dryRun: true }), options.json ?? false),
      );
    });
}

function printCounts(context: CommandContext, bundle: Bundle, json: boolean): void {
  const counts = LISTS.map((list): readonly [string, number] => [list, bundle[list].length]);
  if (json) return printJson(context, Object.fromEntries(counts));
  const columns = [
    { title: 'What', value: (row: readonly [string, number]) => row[0] },
    { title: 'Count', value: (row: readonly [string, number]) => row[1] },
  ];
  context.print(renderTable(counts, columns, context.width));
  context.remark('The bundle is valid.');
}
