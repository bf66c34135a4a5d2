/** Writes a plan: what others refer to comes first. */
import type { GraphWriter } from '../../graph/port.ts';
import { createStatements, creationsOf } from '../../graph/queries/create-statements.ts';
import { addMarks, addTieMarks } from '../../graph/queries/marks.ts';
import { deleteNames, writeActorRows, writeNameRows } from '../../graph/queries/upsert-actors.ts';
import { writeDocumentRows, writeTopicRows } from '../../graph/queries/upsert-documents.ts';
import {
  deletePairs,
  detachIssues,
  writeIssueRows,
  writePairs,
  writePositionRows,
} from '../../graph/queries/upsert-issues.ts';
import { detachStatements, writeDigests, writeStatementRows } from '../../graph/queries/upsert-statements.ts';
import { createTies, deleteTies } from '../../graph/queries/upsert-ties.ts';
import type { Diff } from './diff.ts';
import type { Plan } from './plan.ts';

/** At most a fixed number of database statements for each type and batch of 5,000. */
export async function applyPlan(tx: GraphWriter, plan: Plan, importNumber: number): Promise<void> {
  await writeDocumentRows(tx, toWrite(plan.documents));
  await writeActorRows(tx, toWrite(plan.actors));
  await deleteNames(tx, plan.names.removed);
  await writeNameRows(tx, toWrite(plan.names));
  await writeTopicRows(tx, toWrite(plan.topics));
  await detachIssues(
    tx,
    plan.issues.changed.map(({ row }) => row.properties.id),
  );
  await writeIssueRows(tx, toWrite(plan.issues));
  await writePositionRows(tx, toWrite(plan.positions));
  await deletePairs(tx, plan.pairs.removed);
  await writePairs(tx, plan.pairs.created);
  await detachStatements(
    tx,
    plan.statements.changed.map(({ row }) => row.properties.id),
  );
  await writeStatementRows(tx, plan.statements.changed);
  const { created, creations } = plan.statements;
  await createStatements(tx, creations ?? creationsOf(created), [importNumber]);
  await writeDigests(tx, plan.statements.redigested);
  await deleteTies(
    tx,
    plan.ties.changed.map(({ row }) => row.properties.id),
  );
  await createTies(tx, toWrite(plan.ties));
  await markUnchanged(tx, plan, importNumber);
}

async function markUnchanged(tx: GraphWriter, plan: Plan, importNumber: number): Promise<void> {
  await addMarks(tx, 'Document', plan.documents.marked, importNumber);
  await addMarks(tx, 'Actor', plan.actors.marked, importNumber);
  await addMarks(tx, 'Topic', plan.topics.marked, importNumber);
  await addMarks(tx, 'Issue', plan.issues.marked, importNumber);
  await addMarks(tx, 'Position', plan.positions.marked, importNumber);
  await addMarks(tx, 'Statement', plan.statements.marked, importNumber);
  await addTieMarks(tx, plan.ties.marked, importNumber);
}

function toWrite<Row>(diff: Diff<Row>): Row[] {
  return [...diff.created, ...diff.changed];
}
