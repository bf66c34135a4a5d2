/** Puts a batch of records into the graph, inside a transaction that the caller opens (graph/revision.ts, commitChange). */
import type { GraphReader, GraphWriter } from '../../graph/port.ts';
import { applyPlan } from './apply.ts';
import { planLoad } from './make-plan.ts';
import type { LoadMoment, LoadRecords } from './records.ts';
import { planCounts, touchedIds } from './report.ts';
import type { LoadCounts, LoadedType } from './report.ts';

/** Records with all that can be worked out without the database. */
export interface PreparedBatch extends LoadRecords {}

export interface BatchOutcome {
  readonly counts: Readonly<Record<LoadedType, LoadCounts>>;
  /** Ids of what was (a dry run: would be) created or changed. */
  readonly touched: readonly string[];
  /** True: marks or digests were written, which are no facts. Hand it on to commitChange as `kept`. */
  readonly kept: boolean;
}

/** Needs no database: may be done while that is busy with the batch before. */
export function prepareBatch(records: LoadRecords): PreparedBatch {
  return records;
}

/** Upserts: what is new, changed or the same is found out here. Throws `moment.refusal`'s error. A fixed number of database statements. */
export async function loadBatch(
  tx: GraphWriter,
  batch: PreparedBatch,
  moment: LoadMoment,
): Promise<BatchOutcome> {
  const plan = await planLoad(tx, batch, moment);
  await applyPlan(tx, plan);
  return { counts: planCounts(plan), touched: touchedIds(plan), kept: false };
}

/** The same without writing, for a dry run. */
export async function planBatch(
  tx: GraphReader,
  batch: PreparedBatch,
  moment: LoadMoment,
): Promise<BatchOutcome> {
  const plan = await planLoad(tx, batch, moment);
  return { counts: planCounts(plan), touched: touchedIds(plan), kept: false };
}
