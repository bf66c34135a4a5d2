/** The commands, put together. */
import { Command, CommanderError } from 'commander';
import { ERROR_CODES } from '../domain/errors.ts';
import { addBackup } from './backup.ts';
import { addCheck } from './check.ts';
import type { CommandContext } from './context.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { addImports } from './imports.ts';
import { addLoad } from './load.ts';
import { addNetwork } from './network.ts';
import { addOpposes } from './opposes.ts';
import { errorText, exitCodeOf } from './report-error.ts';
import { addRestore } from './restore.ts';
import { addSearch } from './search.ts';
import { addServe } from './serve.ts';
import { addStances } from './stances.ts';
import { addStats } from './stats.ts';

const COMMANDS = [
  addLoad,
  addCheck,
  addImport,
  addImports,
  addExport,
  addBackup,
  addRestore,
  addOpposes,
  addStances,
  addNetwork,
  addSearch,
  addStats,
];

const EXIT_CODES = `Exit codes: 0 done, 1 unexpected error, 2 bad input, 3 not found or ambiguous, 4 bad file, 5 bad setting, 6 database, 130 stopped on request.`;

/** Runs one command; `words` are its name and arguments. The exit code. Never throws. */
export async function runCommand(context: CommandContext, words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('stance-graph')
    .description('A graph of who opposes whom, on what, since when, according to whom.')
    .version(context.version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', `\n${context.settingsHelp}\n\n${EXIT_CODES}`);
  program.configureOutput({
    writeOut: (text) => context.print(text.replace(/\n$/, '')),
    writeErr: (text) => context.remark(text.replace(/\n$/, '')),
  });
  addServe(program, context, (code) => (exitCode = code));
  for (const add of COMMANDS) add(program, context);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERROR_CODES.BAD_INPUT.exit;
    context.remark(errorText(error));
    return exitCodeOf(error);
  }
}
