/** `import <file>`: data of another form into the graph. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { RowFault } from '../app/import/formats.ts';
import { LOOKED_AT } from '../app/import/look.ts';
import type { ImportEvent, ImportReport, ImportRequest, UnclearActor } from '../app/import/import-job.ts';
import { isStanceGraphError } from '../domain/errors.ts';
import { withBackend } from './context.ts';
import type { CommandContext } from './context.ts';
import { writeFaults } from './fault-file.ts';
import { followJob } from './follow-job.ts';
import { addFormatOptions, formatFor, formatWords, wordsFor } from './import-formats.ts';
import { lookAt } from './import-look.ts';
import { printImport } from './import-report.ts';
import { bytesLine, paceLine } from './job-progress.ts';
import { choice } from './options.ts';
import { withStandardInput } from './standard-input.ts';

interface ImportOptions {
  readonly format?: string;
  readonly name?: string;
  readonly decisions?: string;
  readonly onError: 'stop' | 'skip';
  readonly report?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly look?: true;
}

export function addImport(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .description('read a file of another form into the graph: checked whole before the first write')
    .argument('<file>', 'the file, also packed as .gz; - is standard input')
    .option('--format <id>', 'what the file is; may be left out for .ndjson and .yaml')
    .option('--name <text>', 'what lists of imports call it; the name of the file if left out')
    .option('--decisions <file>', 'YAML that says who is who, where names do not tell')
    .addOption(
      choice('--on-error <do>', 'what a bad row means: nothing is imported, or it is left out', [
        'stop',
        'skip',
      ]).default('stop'),
    )
    .option('--report <file>', 'write all bad rows as CSV: file, line, column, value, reason')
    .option('--dry-run', 'check everything and count what would change, and write nothing')
    .option('--json', 'events and the report as lines of JSON, for programs')
    .option('--look', 'propose what the columns of a table of statements mean, and import nothing');
  addFormatOptions(command);
  command.addHelpText(
    'after',
    `
The same file again changes nothing. Ctrl-C stops between two batches; the same command then does the rest. An actor that could
be several is not guessed: the command ends, with lines for a decisions file (… > decisions.yaml keeps them).
npx stance-graph imports lists what was imported and takes it out again.`,
  );
  command.action((path: string, options: ImportOptions) => importFile(context, path, options));
}

async function importFile(context: CommandContext, path: string, options: ImportOptions): Promise<void> {
  const reader = formatFor(options.format ?? (options.look ? LOOKED_AT : undefined), path);
  const { files, options: given } = wordsFor(reader, formatWords({ ...options }));
  const paths = Object.fromEntries(
    Object.entries({ [reader.inputs[0]!.name]: path, ...files }).map(([role, file]) => [
      role,
      file === '-' ? file : resolve(file),
    ]),
  );
  const { name = null, onError, dryRun = false, decisions, look, json = false } = options;
  await withStandardInput(paths, context.interrupted(), (inputs) => {
    const [main] = Object.values(inputs);
    if (look) return lookAt(context, { path: main!, format: reader.id, json }, given);
    return runImport(context, options, {
      format: reader.id,
      inputs,
      options: given,
      name,
      decisions: decisions === undefined ? null : resolve(decisions),
      onError,
      dryRun,
    });
  });
}

async function runImport(
  context: CommandContext,
  options: ImportOptions,
  request: ImportRequest,
): Promise<void> {
  const faults: RowFault[] = [];
  const report = await withFaultFile(options.report, faults, () =>
    importWith(context, request, (event) => {
      if (options.json) context.print(JSON.stringify(event));
      else showEvent(context, event);
      if (event.type === 'faults' && options.report !== undefined) faults.push(...event.faults);
    }),
  ).catch((error: unknown) => {
    tellFailure(context, options, error);
    throw error;
  });
  if (options.json) context.print(JSON.stringify({ type: 'report', ...report }));
  else printImport(context, report, options.report ?? null);
}

async function importWith(
  context: CommandContext,
  request: ImportRequest,
  tell: (event: ImportEvent) => void,
): Promise<ImportReport> {
  let report: ImportReport | null = null;
  await withBackend(context, async (backend) => {
    report = await followJob(context, backend, 'import', request, (event) => {
      if (event.type !== 'waiting') tell(event);
    });
  });
  return report!;
}

/** The file of bad rows is written also where they stop the import. */
async function withFaultFile(
  path: string | undefined,
  faults: readonly RowFault[],
  work: () => Promise<ImportReport>,
): Promise<ImportReport> {
  if (path === undefined) return work();
  try {
    const report = await work();
    await writeFaults(path, faults);
    return report;
  } catch (error) {
    if (isStanceGraphError(error) && error.code === 'IMPORT_INVALID') {
      await writeFaults(path, error.details['faults'] as readonly RowFault[]);
    }
    throw error;
  }
}

function showEvent(context: CommandContext, event: ImportEvent): void {
  if (event.type === 'checking') context.status(bytesLine('Checking', event, event));
  else if (event.type === 'writing') context.status(paceLine('Writing', event.done, event.total, event));
}

/** For programs the failure as a line; into a file or pipe the lines of a decisions file, whole. */
function tellFailure(context: CommandContext, { json }: ImportOptions, error: unknown): void {
  if (!isStanceGraphError(error)) return;
  const { code, message, details } = error;
  if (json) return context.print(JSON.stringify({ type: 'error', code, message, details }));
  if (code === 'INTERRUPTED' && !message.includes('same command')) {
    return context.remark('The same command does the rest.');
  }
  if (code !== 'ACTORS_UNCLEAR' || context.width !== null) return;
  const actors = details['actors'] as readonly UnclearActor[];
  context.print(['actors:', ...actors.map(({ suggestion }) => `  ${suggestion}`)].join('\n'));
}
