/** Records with all that can be worked out of them without the database. */
import { creationsOf } from '../../graph/queries/create-statements.ts';
import type { Creation, NewStatement } from '../../graph/queries/create-statements.ts';
import { digestOf } from './digest.ts';
import { firstRecording } from './recording.ts';
import type { LoadMoment, LoadRecords } from './records.ts';
import { statementRow } from './rows.ts';

export interface PreparedBatch extends LoadRecords {
  /** Of each statement, in their order. */
  readonly digests: readonly string[];
  /** The statements as they are written where all of them are new. Absent: they have not been prepared for that. */
  readonly asNew?: {
    readonly statements: readonly NewStatement[];
    readonly creations: readonly Creation[];
  };
}

/** Needs no database: may be done while that is busy with the batch before. */
export function prepareBatch(records: LoadRecords): PreparedBatch {
  return { ...records, digests: records.statements.map(digestOf) };
}

/** For statements that are likely to be new. What takes its date from a document has to wait for the database. */
export function prepareAsNew(batch: PreparedBatch, moment: LoadMoment): PreparedBatch {
  if (batch.statements.some(({ dateBasis }) => dateBasis === 'DOCUMENT')) return batch;
  const statements = batch.statements.map((statement, place) => ({
    row: statementRow(statement, firstRecording(statement, moment), statement),
    digest: batch.digests[place]!,
  }));
  return { ...batch, asNew: { statements, creations: creationsOf(statements) } };
}
