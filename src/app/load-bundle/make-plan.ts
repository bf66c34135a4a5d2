/** Reads what the graph has of the records' things and says what has to be written. Reads only. */
import type { GraphReader } from '../../graph/port.ts';
import { readActorRows, readNameRows } from '../../graph/queries/upsert-actors.ts';
import type { NameRow } from '../../graph/queries/upsert-actors.ts';
import { readDocumentRows, readTopicRows } from '../../graph/queries/upsert-documents.ts';
import type { TopicRow } from '../../graph/queries/upsert-documents.ts';
import { readTieRows } from '../../graph/queries/upsert-ties.ts';
import type { TieRow } from '../../graph/queries/upsert-ties.ts';
import { alsoChanged, diffAll, diffSome, mapBy } from './diff.ts';
import type { Diff } from './diff.ts';
import type { Plan } from './plan.ts';
import { planIssues } from './plan-issues.ts';
import { planStatements } from './plan-statements.ts';
import type { LoadMoment, LoadRecords } from './records.ts';
import { actorRow, documentRow, nameRows, tieRow, topicRow } from './rows.ts';

const idOf = (row: { readonly id: string }): string => row.id;
const nameKey = (row: NameRow): string => row.properties.key;
const tieId = (row: TieRow): string => row.properties.id;

/** A fixed number of database statements for each type. Throws a refusal for what does not fit the graph. */
export async function planLoad(tx: GraphReader, records: LoadRecords, moment: LoadMoment): Promise<Plan> {
  const existingDocuments = mapBy(
    await readDocumentRows(
      tx,
      records.documents.map((document) => document.id),
    ),
    idOf,
  );
  const documents = diffSome(records.documents.map(documentRow), existingDocuments, idOf);
  return {
    documents,
    ...(await planActors(tx, records)),
    topics: await planTopics(tx, records),
    ...(await planIssues(tx, records, moment)),
    statements: await planStatements(tx, records, { ...moment, existingDocuments }),
    ties: await planTies(tx, records),
  };
}

async function planActors(tx: GraphReader, records: LoadRecords): Promise<Pick<Plan, 'actors' | 'names'>> {
  const ids = records.actors.map((actor) => actor.id);
  const wanted = records.actors.map(actorRow);
  const existingNames = mapBy(await readNameRows(tx, ids), nameKey);
  const names = diffAll(records.actors.flatMap(nameRows), existingNames, nameKey);
  const renamed = new Set([
    ...[...names.created, ...names.changed].map((row) => row.actor),
    ...names.removed.map((key) => existingNames.get(key)!.actor),
  ]);
  const actors = diffSome(wanted, mapBy(await readActorRows(tx, ids), idOf), idOf);
  return { actors: alsoChanged(actors, wanted, idOf, renamed), names };
}

async function planTopics(tx: GraphReader, records: LoadRecords): Promise<Diff<TopicRow>> {
  const existing = await readTopicRows(
    tx,
    records.topics.map((topic) => topic.id),
  );
  return diffSome(records.topics.map(topicRow), mapBy(existing, idOf), idOf);
}

async function planTies(tx: GraphReader, records: LoadRecords): Promise<Diff<TieRow>> {
  const existing = await readTieRows(
    tx,
    records.ties.map((tie) => tie.id),
  );
  return diffSome(records.ties.map(tieRow), mapBy(existing, tieId), tieId);
}
