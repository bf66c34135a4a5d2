/** `imports`: what was put into the graph in one go, and how it is taken out again. */
import type { Command } from 'commander';
import { closest } from 'fastest-levenshtein';
import type { RemoveReport } from '../app/import/remove-import.ts';
import { StanceGraphError } from '../domain/errors.ts';
import type { CommandBackend } from './backend.ts';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { followJob } from './follow-job.ts';
import { paceLine } from './job-progress.ts';
import { printJson } from './pages.ts';
import { count } from './sizes.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

interface ListedImport {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly fileNames: readonly string[];
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly author: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>> & { readonly statements: number };
}

const IMPORTS = /* GraphQL */ `
  query Imports {
    imports {
      id
      name
      format
      fileNames
      contentHash
      startedAt
      finishedAt
      author
      state
      counts {
        documents
        actors
        topics
        issues
        positions
        statements
        ties
      }
    }
  }
`;

const COLUMNS: readonly Column<ListedImport>[] = [
  { title: 'Name', value: (row) => row.name },
  { title: 'Format', value: (row) => row.format },
  { title: 'Started', value: (row) => row.startedAt.slice(0, 16).replace('T', ' ') },
  { title: 'By', value: (row) => row.author },
  { title: 'Statements', value: (row) => count(row.counts.statements) },
  { title: 'State', value: (row) => row.state.toLowerCase() },
  { title: 'Id', value: (row) => row.id },
];

interface RemoveOptions {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

export function addImports(program: Command, context: CommandContext): void {
  const command = program
    .command('imports')
    .description('what was imported and loaded, and by whom; with remove: take an import out again')
    .option('--json', 'the list as JSON, for programs')
    .addHelpText(
      'after',
      `
An import that was stopped is "running" here until the same command has done the rest.

Examples:
  $ npx stance-graph imports
  $ npx stance-graph imports remove votes.csv --dry-run`,
    )
    .action((options: { readonly json?: true }) =>
      withBackend(context, async (backend) => {
        const imports = await listed(backend);
        if (options.json) return printJson(context, imports);
        if (imports.length === 0) return context.remark('Nothing has been imported or loaded.');
        context.print(renderTable(imports, COLUMNS, context.width));
      }),
    );
  addRemove(command, context);
}

function addRemove(command: Command, context: CommandContext): void {
  command
    .command('remove')
    .description('take an import out of the graph; what others say too, or use, stays')
    .argument('<id or name>', 'as `imports` lists it')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'count what would be removed, and remove nothing')
    .option('--json', 'the report as JSON, for programs')
    .addHelpText(
      'after',
      `
Ctrl-C stops between two batches; the same command then removes the rest.

Examples:
  $ npx stance-graph imports remove votes.csv --dry-run
  $ npx stance-graph imports remove import:votes-csv-1a2b3c4d --yes`,
    )
    // --json is an option of the list as well, which takes it for itself.
    .action((wanted: string, _: object, removing: Command) =>
      withBackend(context, (backend) =>
        remove(context, backend, wanted, removing.optsWithGlobals<RemoveOptions>()),
      ),
    );
}

async function listed(backend: CommandBackend): Promise<readonly ListedImport[]> {
  return (await backend.query<{ imports: readonly ListedImport[] }>(IMPORTS)).imports;
}

async function remove(
  context: CommandContext,
  backend: CommandBackend,
  wanted: string,
  options: RemoveOptions,
): Promise<void> {
  const { id, name } = importCalled(await listed(backend), wanted);
  const run = (dryRun: boolean): Promise<RemoveReport> =>
    followJob(context, backend, 'imports-remove', { id, dryRun }, (event) => {
      if (event.type === 'removing') context.status(paceLine('Removing', event.done, event.total));
    });
  const mayAsk = !options.dryRun && !options.yes;
  if (mayAsk && !(await confirmed(context, name, await run(true)))) {
    return context.remark('Nothing was removed.');
  }
  const report = await run(options.dryRun ?? false);
  if (options.json) return printJson(context, report);
  printCounts(context, report);
  context.remark(
    report.dryRun
      ? 'Nothing was removed: this was a dry run.'
      : `${name} is removed; the graph is now at revision ${report.revision}.`,
  );
}

/** By id, else by name. Throws NOT_FOUND, AMBIGUOUS. */
function importCalled(imports: readonly ListedImport[], wanted: string): ListedImport {
  const found = imports.filter(({ id, name }) => id === wanted || name === wanted);
  if (found.length === 1) return found[0]!;
  if (found.length > 1) {
    const ids = found.map(({ id, startedAt }) => `${id} (${startedAt.slice(0, 10)})`).join(', ');
    throw new StanceGraphError(
      'AMBIGUOUS',
      `${found.length} imports are called "${wanted}": give the id of one, ${ids}.`,
      {
        details: { candidates: found.map(({ id, name }) => ({ id, name })) },
      },
    );
  }
  const near =
    imports.length === 0
      ? 'there are none'
      : `nearest: ${closest(
          wanted,
          imports.flatMap(({ id, name }) => [name, id]),
        )}`;
  throw new StanceGraphError(
    'NOT_FOUND',
    `No import is called "${wanted}"; ${near}. npx stance-graph imports lists them.`,
  );
}

/** Throws BAD_INPUT where nobody can be asked. */
async function confirmed(context: CommandContext, name: string, report: RemoveReport): Promise<boolean> {
  const { statements } = report.removed;
  const answer = await context.ask(
    `${count(statements)} statements and what belongs to them will be removed (${name}). Go on? [y/N] `,
  );
  if (answer === null) {
    throw new StanceGraphError(
      'BAD_INPUT',
      `imports remove takes ${count(statements)} statements of ${name} out of the graph: add --yes to confirm that, ` +
        'or --dry-run to see what goes.',
    );
  }
  return /^y(?:es)?$/i.test(answer.trim());
}

interface CountRow {
  readonly type: string;
  readonly removed: number;
  readonly kept: number;
}

const COUNT_COLUMNS: readonly Column<CountRow>[] = [
  { title: 'What', value: (row) => row.type },
  { title: 'Removed', value: (row) => row.removed },
  { title: 'Kept', value: (row) => row.kept },
];

function printCounts(context: CommandContext, { removed, kept }: RemoveReport): void {
  const types = Object.keys(removed) as (keyof RemoveReport['removed'])[];
  const rows = types.map((type) => ({ type, removed: removed[type], kept: kept[type] }));
  context.print(renderTable(rows, COUNT_COLUMNS, context.width));
}
