/** A worker thread: does one task after another on the columns that it was shown. */
import { parentPort } from 'node:worker_threads';
import { unpackColumns } from '../../analysis/shared-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { isStanceGraphError } from '../../domain/errors.ts';
import type { FromWorker, Task, ToWorker } from './protocol.ts';
import { TASKS } from './tasks.ts';

class Cancelled extends Error {}

let shown: { readonly id: number; readonly columns: StatementColumns } | null = null;

parentPort!.on('message', (message: ToWorker) => {
  if (message.type === 'columns') {
    shown = { id: message.id, columns: unpackColumns(message.columns) };
    return;
  }
  const said = answer(message);
  parentPort!.postMessage(said, said.type === 'done' ? buffersOf(said.result) : []);
});

function answer({ id, task, columns, args, cancelled }: Extract<ToWorker, { type: 'run' }>): FromWorker {
  const check = (): void => {
    if (Atomics.load(cancelled, 0) === 1) throw new Cancelled();
  };
  try {
    check();
    if (columns !== null && shown?.id !== columns)
      throw new Error(`the worker was not shown the columns ${columns}`);
    const work = (TASKS as Readonly<Record<string, Task<never, unknown>>>)[task];
    if (work === undefined) throw new Error(`there is no task "${task}"`);
    return { type: 'done', id, result: work(shown?.columns as StatementColumns, args as never, check) };
  } catch (error) {
    if (error instanceof Cancelled) return { type: 'cancelled', id };
    if (isStanceGraphError(error)) {
      const { code, message, details } = error;
      return { type: 'refused', id, code, message, details };
    }
    return { type: 'failed', id, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The memory of all arrays in a result: it is handed over, not copied. What is shared stays where it is. */
function buffersOf(result: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    } else if (typeof part === 'object' && part !== null) {
      for (const inner of Object.values(part)) if (typeof inner === 'object') look(inner);
    }
  };
  look(result);
  return [...found];
}
