/** `backup <file>`: the embedded database as one file, also while a server has it open. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { followJob } from './follow-job.ts';
import { printJson } from './pages.ts';
import { bytes, countOf, duration } from './sizes.ts';

export function addBackup(program: Command, context: CommandContext): void {
  program
    .command('backup')
    .description('copy the embedded database into one file, also while a server runs')
    .argument('<file>', 'the file to write; one that is there is replaced once the new one has been tried')
    .option('--json', 'the report as JSON, for programs')
    .addHelpText(
      'after',
      `
Readers and the server go on meanwhile, writers wait while the files are copied. The copy is opened and counted before it gets
its name. To put it back: npx stance-graph restore <file>.
A Neo4j has ways of its own (neo4j-admin database dump, snapshots of AuraDB); npx stance-graph export works with both.

Examples:
  $ npx stance-graph backup graph-2026-01-31.grafeo`,
    )
    .action((path: string, options: { readonly json?: true }) =>
      withBackend(context, async (backend) => {
        const report = await followJob(context, backend, 'backup', { file: resolve(path) }, (event) =>
          context.status(event.type === 'copying' ? 'Copying the database …' : 'Trying the copy …'),
        );
        if (options.json) return printJson(context, report);
        context.print(
          `${path}: revision ${report.revision}, ${countOf(report.statements, 'statement')}, ${bytes(report.bytes)}`,
        );
        context.remark(`Written and tried in ${duration(report.seconds)}.`);
      }),
    );
}
