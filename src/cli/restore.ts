/** `restore <file>`: a backup takes the place of the embedded database, also while a server has it open. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { RestoreReport } from '../app/jobs.ts';
import { StanceGraphError } from '../domain/errors.ts';
import type { CommandBackend } from './backend.ts';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { followJob } from './follow-job.ts';
import { printJson } from './pages.ts';
import { countOf } from './sizes.ts';

interface RestoreOptions {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

export function addRestore(program: Command, context: CommandContext): void {
  program
    .command('restore')
    .description('put a backup in the place of the embedded database, also while a server runs')
    .argument('<file>', 'what `backup` has written; it stays as it is')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'check the file and say what it holds, and restore nothing')
    .option('--json', 'the report as JSON, for programs')
    .addHelpText(
      'after',
      `
The file is checked first. The graph that was there is kept in the data folder, as a file that can be restored in turn;
delete it when you no longer need it. Requests to a running server get status 503 for the moment that the change takes.

Examples:
  $ npx stance-graph restore graph-2026-01-31.grafeo --dry-run
  $ npx stance-graph restore graph-2026-01-31.grafeo --yes`,
    )
    .action((path: string, options: RestoreOptions) =>
      withBackend(context, (backend) => restore(context, backend, path, options), { evenUnreadable: true }),
    );
}

async function restore(
  context: CommandContext,
  backend: CommandBackend,
  path: string,
  options: RestoreOptions,
): Promise<void> {
  const run = (dryRun: boolean): Promise<RestoreReport> =>
    followJob(context, backend, 'restore', { file: resolve(path), dryRun }, (event) =>
      context.status(event.type === 'checking' ? 'Checking the backup …' : 'Putting it in place …'),
    );
  if (!options.dryRun && !options.yes && !(await confirmed(context, path, await run(true)))) {
    return context.remark('Nothing was restored.');
  }
  const report = await run(options.dryRun ?? false);
  if (options.json) return printJson(context, report);
  context.print(`${path}: ${contentOf(report)}`);
  if (report.dryRun) return context.remark('Nothing was restored: this was a dry run.');
  context.remark(`The graph is now at revision ${report.graphRevision}.`);
  context.remark(`The one that was there is kept as ${report.keptAt}: delete it when you no longer need it.`);
}

/** Throws BAD_INPUT where nobody can be asked. */
async function confirmed(context: CommandContext, path: string, report: RestoreReport): Promise<boolean> {
  const { replaced } = report;
  const present = replaced ? contentOf(replaced) : 'cannot be read';
  const answer = await context.ask(
    `The graph (${present}) will be replaced by ${path} (${contentOf(report)}). Go on? [y/N] `,
  );
  if (answer === null) {
    throw new StanceGraphError(
      'BAD_INPUT',
      `restore replaces the graph (${present}) by ${path} (${contentOf(report)}): add --yes to confirm that.`,
    );
  }
  return /^y(?:es)?$/i.test(answer.trim());
}

function contentOf({
  revision,
  statements,
}: {
  readonly revision: number;
  readonly statements: number;
}): string {
  return `revision ${revision}, ${countOf(statements, 'statement')}`;
}
