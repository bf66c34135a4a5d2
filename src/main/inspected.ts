/** Asks the program of inspect-file.ts. */
import { spawn } from 'node:child_process';
import type { GraphFileFacts } from '../app/jobs.ts';
import { ERROR_CODES, StanceGraphError } from '../domain/errors.ts';
import type { ErrorCode } from '../domain/errors.ts';
import { packageFile } from '../domain/package-root.ts';

export interface InspectOptions {
  /** What messages call the file. */
  readonly name: string;
  readonly signal: AbortSignal;
}

interface Answer {
  readonly facts?: GraphFileFacts;
  readonly error?: { readonly code: string | null; readonly message: string };
}

/**
 * `file` is a copy, of which nobody has anything open; what was in its log is in the file afterwards. Throws
 * FILE_UNREADABLE where it is no database or a damaged one, DATABASE_FOREIGN, GRAPH_TOO_NEW, UNSUPPORTED_PLATFORM, the signal's reason.
 */
export async function inspected(file: string, { name, signal }: InspectOptions): Promise<GraphFileFacts> {
  const { facts, error } = answerIn(await outputOf([file, name], signal));
  signal.throwIfAborted();
  if (facts) return facts;
  const code = error?.code ?? null;
  if (error && code !== null && code in ERROR_CODES && !UNREADABLE.has(code)) {
    throw new StanceGraphError(code as ErrorCode, error.message);
  }
  throw new StanceGraphError(
    'FILE_UNREADABLE',
    `${name} is no backup of a stance graph, or is damaged. Give a file that \`stance-graph backup\` has written.`,
    { cause: error?.message },
  );
}

const UNREADABLE = new Set(['DATABASE_DAMAGED', 'DATABASE_UNAVAILABLE', 'DATABASE_LOCKED']);

function outputOf(words: readonly string[], signal: AbortSignal): Promise<string> {
  const program = packageFile('dist', 'main', 'inspect-file.js');
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'ignore'], signal });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => (signal.aborted ? reject(signal.reason as Error) : reject(error)));
    child.on('close', () => resolve(output));
  });
}

/** Nothing where the program has died. */
function answerIn(output: string): Answer {
  try {
    return JSON.parse(output) as Answer;
  } catch {
    return {};
  }
}
