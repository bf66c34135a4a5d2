/** This worker's Neo4j. The community edition has one database, so a suite's graphs follow one another in it. */
import { openNeo4j } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import type { Store } from './embedded-store.ts';
import { type Neo4jAddress, currentRun } from './test-run.ts';

export function neo4jStore(): Store {
  return {
    async empty(blank) {
      const db = await connect();
      await deleteAll(db);
      if (blank) await dropSchema(db);
      await db.close();
    },
    connect,
    address: () => JSON.stringify(neo4jAddress()),
    async end() {},
  };
}

/** In pieces: a transaction that deletes a large graph at once is beyond the memory of a small server. */
async function deleteAll(db: GraphDatabase): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    const [row] = await db.write((tx) =>
      tx.run<{ deleted: number }>('MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted'),
    );
    deleted = row?.deleted ?? 0;
  }
}

function connect(): Promise<GraphDatabase> {
  return openNeo4j(neo4jAddress());
}

export function neo4jAddress(): Neo4jAddress {
  const { neo4j } = currentRun();
  const address = neo4j[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
  if (!address) throw new Error('There is no Neo4j for this worker: does the test file use onEachDatabase?');
  return address;
}

async function dropSchema(db: GraphDatabase): Promise<void> {
  const names = (cypher: string): Promise<{ name: string }[]> => db.read((tx) => tx.run(cypher));
  const constraints = await names('SHOW CONSTRAINTS YIELD name');
  await db.write(async (tx) => {
    for (const { name } of constraints) await tx.run(`DROP CONSTRAINT ${name}`);
  });
  const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  await db.write(async (tx) => {
    for (const { name } of indexes) await tx.run(`DROP INDEX ${name}`);
  });
}
