/** What only a terminal can: a line that is drawn over the one before, and an answer to a question. */
import { createInterface } from 'node:readline/promises';

const TO_THE_END = '\u001B[K';
let shown = false;

/** On a terminal's stderr; elsewhere nothing. Null takes the line away. */
export function showStatus(line: string | null): void {
  const { stderr } = process;
  if (!stderr.isTTY || (line === null && !shown)) return;
  const fitting = [...(line ?? '')].slice(0, (stderr.columns || 80) - 1).join('');
  stderr.write(`\r${fitting}${TO_THE_END}`);
  shown = line !== null;
}

/** Null where nobody sits in front who could answer; Ctrl-C and Ctrl-D are an empty answer. */
export async function askOnTerminal(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  showStatus(null);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  terminal.once('SIGINT', () => terminal.close());
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
}
