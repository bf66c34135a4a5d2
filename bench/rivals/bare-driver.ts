/** The bare driver of Neo4j, to be asked plans. NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD say where the graph is. */
import neo4j from 'neo4j-driver';
import { servePlans } from './plan-server.ts';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

servePlans(async ({ cypher, params }) => {
  const { records } = await driver.executeQuery(cypher, withIntegers(params), {
    routing: neo4j.routing.READ,
  });
  return records.map((record) => record.toObject());
});

/** Only whole numbers are sent, in LIMIT for one, where a float would be refused. */
function withIntegers(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}
