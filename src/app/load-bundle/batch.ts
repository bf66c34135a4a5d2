/** Records with all that can be worked out of them without the database. */
import { digestOf } from './digest.ts';
import type { LoadRecords } from './records.ts';

export interface PreparedBatch extends LoadRecords {
  /** Of each statement, in their order. */
  readonly digests: readonly string[];
}

/** Needs no database: may be done while that is busy with the batch before. */
export function prepareBatch(records: LoadRecords): PreparedBatch {
  return { ...records, digests: records.statements.map(digestOf) };
}
