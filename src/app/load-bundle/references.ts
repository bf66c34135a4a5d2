/** Ids that the bundle uses without defining them must be in the graph. */
import type { GraphReader } from '../../graph/port.ts';
import { readExistingIds, readIdsLike } from '../../graph/queries/upsert-references.ts';
import type { Bundle } from '../../interchange/readers/bundle/bundle.ts';
import { invalidBundle } from '../../interchange/readers/bundle/faults.ts';
import { undefinedIdFaults } from '../../interchange/readers/bundle/reading.ts';

/** Throws BUNDLE_INVALID with the place of each use, and the nearest id of the bundle or the graph. */
export async function checkReferences(tx: GraphReader, bundle: Bundle): Promise<void> {
  const existing = await readExistingIds(
    tx,
    bundle.outside.map((reference) => reference.id),
  );
  const missing = bundle.outside.filter((reference) => !existing.has(reference.id));
  if (missing.length === 0) return;
  const inGraph = await readIdsLike(
    tx,
    missing.map((reference) => reference.id),
  );
  throw invalidBundle(undefinedIdFaults(missing, [...definedIds(bundle), ...inGraph]));
}

function definedIds(bundle: Bundle): string[] {
  const positions = bundle.issues.flatMap((issue) => issue.positions);
  return [bundle.documents, bundle.actors, bundle.topics, bundle.issues, positions].flatMap((list) =>
    list.map((thing) => thing.id),
  );
}
