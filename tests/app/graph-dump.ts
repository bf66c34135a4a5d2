/** The whole graph as text, without its revision and changes: to see what loading left behind. */
import type { GraphDatabase } from '../../src/graph/port.ts';

interface Dump {
  /** `Actor,Person {"id":…}`, in order. */
  readonly nodes: string[];
  /** `actor:a -MADE-> statement:b {…}`, in order. */
  readonly relationships: string[];
}

export async function dump(db: GraphDatabase): Promise<Dump> {
  return db.read(async (tx) => {
    const nodes = await tx.run<{ labels: string[]; properties: object }>(
      'MATCH (n) WHERE NOT n:Graph AND NOT n:Change RETURN labels(n) AS labels, n{.*} AS properties',
    );
    const relationships = await tx.run<{ from: string; type: string; to: string; properties: object }>(
      `MATCH (a)-[r]->(b)
       RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, r{.*} AS properties`,
    );
    return {
      nodes: nodes.map(({ labels, properties }) => `${labels.sort().join(',')} ${json(properties)}`).sort(),
      relationships: relationships
        .map(({ from, type, to, properties }) => `${from} -${type}-> ${to} ${json(properties)}`)
        .sort(),
    };
  });
}

function json(properties: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort()));
}
