/** `serve`: the API and its playground, until Ctrl-C. */
import type { Command } from 'commander';
import type { CommandContext } from './context.ts';

/** `exit` takes the code that the server ended with. */
export function addServe(program: Command, context: CommandContext, exit: (code: number) => void): void {
  program
    .command('serve')
    .description('run the API and its playground, until Ctrl-C')
    .addHelpText(
      'after',
      `
Examples:
  $ npx stance-graph serve
  $ PORT=5000 SEED=none npx stance-graph serve

${context.settingsHelp}`,
    )
    .action(async () => exit(await context.serve()));
}
