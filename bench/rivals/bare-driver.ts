/**
 * The bare driver behind a minimal HTTP server: what GraphQL, loaders and all that is ours are measured against. Reads a file
 * of plans (PLANS); a request names a plan, and its steps are run one after another, the statements of a step side by side.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import type { Plan } from './plan.ts';

const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', PLANS = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const plans = new Map(
  (JSON.parse(readFileSync(PLANS, 'utf8')) as [string, Plan][]).map(([name, plan]) => [name, plan]),
);

/** Rows of all statements, as JSON. */
async function answer(name: string): Promise<string> {
  const answers: unknown[] = [];
  for (const step of plans.get(name) ?? []) {
    const results = await Promise.all(
      step.map(({ cypher, params }) =>
        driver.executeQuery(cypher, withIntegers(params), { routing: neo4j.routing.READ }),
      ),
    );
    for (const { records } of results) answers.push(records.map((record) => record.toObject()));
  }
  return JSON.stringify({ data: answers });
}

/** Only whole numbers are sent, in LIMIT for one, where a float would be refused. */
function withIntegers(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text: string) => (body += text));
  request.on('end', () => {
    const { plan } = JSON.parse(body) as { plan: string };
    answer(plan).then(
      (json) => response.writeHead(200, { 'content-type': 'application/json' }).end(json),
      (error: Error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
