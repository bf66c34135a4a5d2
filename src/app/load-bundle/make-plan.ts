/** Reads what the graph has of a bundle's things and says what has to be written. Reads only. */
import type { GraphReader } from '../../graph/port.ts';
import { readActorRows, readNameRows } from '../../graph/queries/upsert-actors.ts';
import type { NameRow } from '../../graph/queries/upsert-actors.ts';
import { readDocumentRows, readTopicRows } from '../../graph/queries/upsert-documents.ts';
import type { TopicRow } from '../../graph/queries/upsert-documents.ts';
import { readTieRows } from '../../graph/queries/upsert-ties.ts';
import type { TieRow } from '../../graph/queries/upsert-ties.ts';
import type { Bundle } from '../../interchange/readers/bundle/bundle.ts';
import { alsoChanged, diffAll, diffSome, mapBy } from './diff.ts';
import type { Diff } from './diff.ts';
import type { Plan, PlanOptions } from './plan.ts';
import { planIssues } from './plan-issues.ts';
import { planStatements } from './plan-statements.ts';
import { checkReferences } from './references.ts';
import { actorRow, documentRow, nameRows, tieRow, topicRow } from './rows.ts';

const idOf = (row: { readonly id: string }): string => row.id;
const nameKey = (row: NameRow): string => row.properties.key;
const tieId = (row: TieRow): string => row.properties.id;

/** A fixed number of database statements for each type. Throws BUNDLE_INVALID for what does not fit the graph. */
export async function planLoad(tx: GraphReader, bundle: Bundle, options: PlanOptions): Promise<Plan> {
  await checkReferences(tx, bundle);
  const existingDocuments = mapBy(
    await readDocumentRows(
      tx,
      bundle.documents.map((document) => document.id),
    ),
    idOf,
  );
  const documents = diffSome(bundle.documents.map(documentRow), existingDocuments, idOf);
  return {
    documents,
    ...(await planActors(tx, bundle)),
    topics: await planTopics(tx, bundle),
    ...(await planIssues(tx, bundle)),
    statements: await planStatements(tx, bundle, { ...options, existingDocuments }),
    ties: await planTies(tx, bundle),
  };
}

async function planActors(tx: GraphReader, bundle: Bundle): Promise<Pick<Plan, 'actors' | 'names'>> {
  const ids = bundle.actors.map((actor) => actor.id);
  const wanted = bundle.actors.map(actorRow);
  const existingNames = mapBy(await readNameRows(tx, ids), nameKey);
  const names = diffAll(bundle.actors.flatMap(nameRows), existingNames, nameKey);
  const renamed = new Set([
    ...[...names.created, ...names.changed].map((row) => row.actor),
    ...names.removed.map((key) => existingNames.get(key)!.actor),
  ]);
  const actors = diffSome(wanted, mapBy(await readActorRows(tx, ids), idOf), idOf);
  return { actors: alsoChanged(actors, wanted, idOf, renamed), names };
}

async function planTopics(tx: GraphReader, bundle: Bundle): Promise<Diff<TopicRow>> {
  const existing = await readTopicRows(
    tx,
    bundle.topics.map((topic) => topic.id),
  );
  return diffSome(bundle.topics.map(topicRow), mapBy(existing, idOf), idOf);
}

async function planTies(tx: GraphReader, bundle: Bundle): Promise<Diff<TieRow>> {
  const existing = await readTieRows(
    tx,
    bundle.ties.map((tie) => tie.id),
  );
  return diffSome(bundle.ties.map(tieRow), mapBy(existing, tieId), tieId);
}
