/** What the main thread and a worker say to each other. */
import type { PackedColumns } from '../../analysis/shared-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { ErrorCode } from '../../domain/errors.ts';

export type ToWorker =
  /** Columns that tasks will name; those that were there before are forgotten. */
  | { readonly type: 'columns'; readonly id: number; readonly columns: PackedColumns }
  | {
      readonly type: 'run';
      readonly id: number;
      readonly task: string;
      /** Id of the columns that it looks at; null: none. */
      readonly columns: number | null;
      readonly args: unknown;
      /** One number in shared memory: 1 when nobody waits any more. */
      readonly cancelled: Int32Array;
    };

export type FromWorker =
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  | { readonly type: 'cancelled'; readonly id: number }
  | {
      readonly type: 'refused';
      readonly id: number;
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'failed'; readonly id: number; readonly error: Error };

/** What a task is, for the list of tasks: plain numbers and texts in and out, so that they can be sent. */
export type Task<Args, Result> = (
  /** Those that were named; a task that needs none is given none. */
  columns: StatementColumns,
  args: Args,
  /** To be called every few milliseconds: throws when nobody waits for the result any more. */
  check: () => void,
) => Result;
