/** What a graph holds, counted to tell whether a copy of it is whole. */
import type { GraphReader } from '../port.ts';
import { GRAPH_ID } from '../prepare.ts';

/** Null where the database holds no stance graph. */
export async function readGraphVersion(
  tx: GraphReader,
): Promise<{ readonly version: number; readonly revision: number } | null> {
  const [graph] = await tx.run<{ version: number; revision: number }>(
    'MATCH (g:Graph {id: $id}) RETURN g.schemaVersion AS version, g.revision AS revision',
    { id: GRAPH_ID },
  );
  return graph ?? null;
}

const COUNTED = {
  actors: 'MATCH (a:Actor) RETURN count(*) AS count',
  statements: 'MATCH (s:Statement) RETURN count(*) AS count',
  nodes: 'MATCH (n) RETURN count(*) AS count',
  relationships: 'MATCH ()-[r]->() RETURN count(*) AS count',
} as const;

export async function countThings(tx: GraphReader): Promise<Record<keyof typeof COUNTED, number>> {
  const count = async (what: keyof typeof COUNTED): Promise<number> =>
    (await tx.run<{ count: number }>(COUNTED[what]))[0]!.count;
  return {
    actors: await count('actors'),
    statements: await count('statements'),
    nodes: await count('nodes'),
    relationships: await count('relationships'),
  };
}
