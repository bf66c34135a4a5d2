/** The command `stance-graph`. */
import { runCommand } from '../cli/program.ts';
import { commandContext } from './command-context.ts';

/** `| head` ends reading: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(commandContext(), process.argv.slice(2));
