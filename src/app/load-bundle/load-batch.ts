/** Puts a batch of records into the graph, inside a transaction that the caller opens (graph/revision.ts, commitChange). */
import type { GraphReader, GraphWriter } from '../../graph/port.ts';
import { applyPlan } from './apply.ts';
import type { PreparedBatch } from './batch.ts';
import { planLoad } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { LoadMoment } from './records.ts';
import { marksAnything, planCounts, touchedIds } from './report.ts';
import type { BatchOutcome } from './report.ts';

export { prepareAsNew, prepareBatch } from './batch.ts';
export type { PreparedBatch } from './batch.ts';
export type { BatchOutcome } from './report.ts';

/** Upserts: what is new, changed or the same is found out here. Throws `moment.refusal`'s error. A fixed number of database statements. */
export async function loadBatch(
  tx: GraphWriter,
  batch: PreparedBatch,
  moment: LoadMoment,
): Promise<BatchOutcome> {
  const plan = await planLoad(tx, batch, moment);
  await applyPlan(tx, plan, moment.importNumber);
  return outcomeOf(plan);
}

/** The same without writing, for a dry run. */
export async function planBatch(
  tx: GraphReader,
  batch: PreparedBatch,
  moment: LoadMoment,
): Promise<BatchOutcome> {
  return outcomeOf(await planLoad(tx, batch, moment));
}

function outcomeOf(plan: Plan): BatchOutcome {
  return { counts: planCounts(plan), touched: touchedIds(plan), kept: marksAnything(plan) };
}
