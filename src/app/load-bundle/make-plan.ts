/** Reads what the graph has of the records' things and says what has to be written. Reads only. */
import type { GraphReader } from '../../graph/port.ts';
import { readActorRows, readNameRows } from '../../graph/queries/upsert-actors.ts';
import type { NameRow } from '../../graph/queries/upsert-actors.ts';
import { readDocumentRows, readTopicRows } from '../../graph/queries/upsert-documents.ts';
import { readTieRows } from '../../graph/queries/upsert-ties.ts';
import type { TieRow } from '../../graph/queries/upsert-ties.ts';
import type { PreparedBatch } from './batch.ts';
import { diffAll, diffMarked, mapBy, mapMarked } from './diff.ts';
import type { Plan } from './plan.ts';
import { planIssues } from './plan-issues.ts';
import { planStatements } from './plan-statements.ts';
import type { LoadMoment } from './records.ts';
import { actorRow, documentRow, nameRows, tieRow, topicRow } from './rows.ts';

const idOf = (row: { readonly id: string }): string => row.id;
const nameKey = (row: NameRow): string => row.properties.key;
const tieId = (row: TieRow): string => row.properties.id;

/** A fixed number of database statements for each type. Throws a refusal for what does not fit the graph. */
export async function planLoad(tx: GraphReader, batch: PreparedBatch, moment: LoadMoment): Promise<Plan> {
  const { documents, topics, ties } = batch;
  const existingDocuments = mapMarked(await readDocumentRows(tx, documents.map(idOf)), idOf);
  const existingTopics = mapMarked(await readTopicRows(tx, topics.map(idOf)), idOf);
  return {
    documents: diffMarked(documents.map(documentRow), existingDocuments, idOf, moment),
    ...(await planActors(tx, batch, moment)),
    topics: diffMarked(topics.map(topicRow), existingTopics, idOf, moment),
    ...(await planIssues(tx, batch, moment)),
    statements: await planStatements(tx, batch, { ...moment, existingDocuments }),
    ties: diffMarked(
      ties.map(tieRow),
      mapMarked(await readTieRows(tx, ties.map(idOf)), tieId),
      tieId,
      moment,
    ),
  };
}

async function planActors(
  tx: GraphReader,
  { actors }: PreparedBatch,
  { importNumber }: LoadMoment,
): Promise<Pick<Plan, 'actors' | 'names'>> {
  const existing = mapMarked(await readActorRows(tx, actors.map(idOf)), idOf);
  const existingNames = mapBy(await readNameRows(tx, [...existing.keys()]), nameKey);
  const names = diffAll(actors.flatMap(nameRows), existingNames, nameKey);
  const alsoChanged = new Set([
    ...[...names.created, ...names.changed].map((row) => row.actor),
    ...names.removed.map((key) => existingNames.get(key)!.actor),
  ]);
  return { actors: diffMarked(actors.map(actorRow), existing, idOf, { importNumber, alsoChanged }), names };
}
