/** The facts of a graph as text, without its revision and changes: to see what loading left behind. */
import type { GraphDatabase } from '../../src/graph/port.ts';

interface Dump {
  /** `Actor,Person {"id":…}`, in order. */
  readonly nodes: string[];
  /** `actor:a -MADE-> statement:b {…}`, in order. */
  readonly relationships: string[];
}

/** What is kept beside the facts: which imports say a thing, and a hash of what they said. */
const PROVENANCE = new Set(['imports', 'digest']);

export interface DumpOptions {
  /** True: with Import nodes, marks and digests. */
  readonly provenance?: boolean;
}

export async function dump(db: GraphDatabase, { provenance = false }: DumpOptions = {}): Promise<Dump> {
  const json = (properties: object): string => {
    const entries = Object.entries(properties).filter(([key]) => provenance || !PROVENANCE.has(key));
    return JSON.stringify(Object.fromEntries(entries.sort()));
  };
  return db.read(async (tx) => {
    const nodes = await tx.run<{ labels: string[]; properties: object }>(
      'MATCH (n) WHERE NOT n:Graph AND NOT n:Change RETURN labels(n) AS labels, n{.*} AS properties',
    );
    const relationships = await tx.run<{ from: string; type: string; to: string; properties: object }>(
      `MATCH (a)-[r]->(b)
       RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, r{.*} AS properties`,
    );
    return {
      nodes: nodes
        .filter(({ labels }) => provenance || !labels.includes('Import'))
        .map(({ labels, properties }) => `${labels.sort().join(',')} ${json(properties)}`)
        .sort(),
      relationships: relationships
        .map(({ from, type, to, properties }) => `${from} -${type}-> ${to} ${json(properties)}`)
        .sort(),
    };
  });
}
