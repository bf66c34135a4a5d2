/** Columns of all statements put in order, beside the event loop. */
import { arrangeColumns, type Surroundings } from '../../analysis/arrange-columns.ts';
import type { Draft } from '../../analysis/column-draft.ts';
import { type PackedColumns, packColumns } from '../../analysis/shared-columns.ts';

export interface ArrangeWanted extends Surroundings {
  /** In shared memory. */
  readonly draft: Draft;
}

export function arrangeTask(_columns: unknown, { draft, ...around }: ArrangeWanted): PackedColumns {
  return packColumns(arrangeColumns(draft, around));
}
