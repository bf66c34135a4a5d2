/** The world that a command runs in; `main` gives it. */
import type { CommandBackend } from './backend.ts';

export interface CommandContext {
  /** One line or block of the answer. */
  print(text: string): void;
  /** A remark for people, kept apart from the answer. */
  remark(text: string): void;
  /** Columns of the terminal; null where the answer goes into a file or another program. */
  readonly width: number | null;
  /** Draws one line over the one before, on a terminal; null takes it away. Elsewhere nothing is shown. */
  status(line: string | null): void;
  /** Asks on a terminal; null where there is none to answer. */
  ask(question: string): Promise<string | null>;
  /** From then on the first Ctrl-C aborts the signal and the second one ends the process. */
  interrupted(): AbortSignal;
  /** Opens the graph, through a running server where there is one. */
  openBackend(needs?: BackendNeeds): Promise<CommandBackend>;
  /** Runs the server until it is told to stop; the exit code. */
  serve(): Promise<number>;
  /** The settings as text, for the end of --help. */
  readonly settingsHelp: string;
  readonly version: string;
}

export interface BackendNeeds {
  /** A database that cannot be read is good enough: something else takes its place. */
  readonly evenUnreadable?: boolean;
}

/** Opens the graph for `work` and closes it again, whatever happens. */
export async function withBackend(
  context: CommandContext,
  work: (backend: CommandBackend) => Promise<void>,
  needs: BackendNeeds = {},
): Promise<void> {
  const backend = await context.openBackend(needs);
  try {
    await work(backend);
  } finally {
    await backend.close();
  }
}

/** As `withBackend`, for questions: an empty graph has no answers, and says how it gets some. */
export function askGraph(
  context: CommandContext,
  work: (backend: CommandBackend) => Promise<void>,
): Promise<void> {
  return withBackend(context, async (backend) => {
    const { stats } = await backend.query<{ stats: { revision: number } }>('{ stats { revision } }');
    if (stats.revision === 0) {
      context.remark('The graph is empty. To fill it: npx stance-graph load <bundle>, or npm start.');
    }
    await work(backend);
  });
}
