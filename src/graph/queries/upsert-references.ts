/** Which ids the graph has: for bundles that name things which only the graph knows. */
import { entityTypeOfId } from '../../domain/ids.ts';
import type { EntityType } from '../../domain/ids.ts';
import type { GraphReader } from '../port.ts';
import { readInBatches } from './upsert-batches.ts';

/** The types that others refer to. */
const LABEL: Partial<Readonly<Record<EntityType, string>>> = {
  ACTOR: 'Actor',
  TOPIC: 'Topic',
  ISSUE: 'Issue',
  POSITION: 'Position',
  DOCUMENT: 'Document',
};

/** Enough to suggest a near one; suggestions are no answers, so more are not looked at. */
const MOST_SUGGESTED = 20_000;

/** Those of the ids that exist; at most one statement for each type and batch. */
export async function readExistingIds(tx: GraphReader, ids: Iterable<string>): Promise<Set<string>> {
  const existing = new Set<string>();
  for (const [label, wanted] of byLabel(ids)) {
    const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`;
    for (const { id } of await readInBatches<{ id: string }>(tx, cypher, wanted)) existing.add(id);
  }
  return existing;
}

/** Ids in the graph of the same types as `ids`. */
export async function readIdsLike(tx: GraphReader, ids: Iterable<string>): Promise<string[]> {
  const found: string[] = [];
  for (const label of byLabel(ids).keys()) {
    const cypher = `MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT $limit`;
    const rows = await tx.run<{ id: string }>(cypher, { limit: MOST_SUGGESTED });
    for (const { id } of rows) found.push(id);
  }
  return found;
}

function byLabel(ids: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const type = entityTypeOfId(id);
    const label = type && LABEL[type];
    if (!label) throw new RangeError(`nothing refers to ${id}`);
    const group = groups.get(label);
    if (group) group.push(id);
    else groups.set(label, [id]);
  }
  return groups;
}
