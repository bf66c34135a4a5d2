/** The world that commands run in when they are started from a shell. */
import type { CommandContext } from '../cli/context.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { settingsAsHelp } from './settings-docs.ts';
import { loadSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { stopRequested } from './shutdown.ts';
import { askOnTerminal, showStatus } from './terminal.ts';
import { readVersion } from './version.ts';

function print(text: string): void {
  showStatus(null);
  console.log(text);
}

function remark(text: string): void {
  showStatus(null);
  console.error(text);
}

/** Of the terminal; COLUMNS asks for a table elsewhere too. Null: plain lines for programs. */
function tableWidth(): number | null {
  if (process.stdout.isTTY) return process.stdout.columns || 80;
  return Number.parseInt(process.env.COLUMNS ?? '', 10) || null;
}

/** Settings are read when a command needs them: --help works with wrong ones too. */
export function commandContext(): CommandContext {
  const settings = (): Settings => {
    const { settings, warnings } = loadSettings(process.env, process.cwd());
    for (const warning of warnings) remark(`Warning: ${warning}`);
    return settings;
  };
  // What takes time to load is loaded by the commands that need it.
  return {
    print,
    remark,
    status: showStatus,
    ask: askOnTerminal,
    interrupted,
    width: tableWidth(),
    async openBackend(needs) {
      const { openBackend } = await import('./open-backend.ts');
      return openBackend(settings(), needs);
    },
    async serve() {
      const { serve } = await import('./serve.ts');
      return serve(settings(), print);
    },
    settingsHelp: settingsAsHelp(),
    version: readVersion(),
  };
}

let stopping: AbortController | null = null;

function interrupted(): AbortSignal {
  if (stopping) return stopping.signal;
  const controller = new AbortController();
  void abortOnRequest(controller);
  stopping = controller;
  return controller.signal;
}

async function abortOnRequest(controller: AbortController): Promise<void> {
  await stopRequested();
  remark('Stopping; once more stops at once.');
  controller.abort(new StanceGraphError('INTERRUPTED', 'Stopped on request; what was written before stays.'));
}
