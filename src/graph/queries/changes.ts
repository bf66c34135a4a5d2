/** What has changed in the graph between two revisions. */
import type { GraphReader } from '../port.ts';

/** Beyond this, reading everything anew is cheaper than following. */
const MOST_REVISIONS = 1_000;
const MOST_IDS = 10_000;

/**
 * The ids that were created, changed or deleted after revision `from`, up to and with `to`, each once. Null where
 * everything may have changed: a change keeps no list, is gone, or there is too much of it. At most one statement.
 */
export async function touchedBetween(
  tx: GraphReader,
  from: number,
  to: number,
  mostIds = MOST_IDS,
): Promise<string[] | null> {
  const count = to - from;
  if (count < 0 || count > MOST_REVISIONS) return null;
  if (count === 0) return [];
  const changes = Array.from({ length: count }, (_, place) => `change:${from + 1 + place}`);
  const rows = await tx.run<{ ids: string[] | null }>(
    'MATCH (c:Change) WHERE c.id IN $changes RETURN c.ids AS ids',
    {
      changes,
    },
  );
  if (rows.length < count) return null;
  const touched = new Set<string>();
  for (const { ids } of rows) {
    if (ids === null) return null;
    for (const id of ids) touched.add(id);
  }
  return touched.size > mostIds ? null : [...touched];
}
