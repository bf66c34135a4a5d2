/** A bare loader for an empty database: batches of rows, one database statement each. No checks, no upsert, nothing to take back. */
import type { GraphDatabase, Param } from '../../src/graph/port.ts';
import { GRAPH_ID, prepareGraph } from '../../src/graph/prepare.ts';
import { grouped, type Run } from '../progress.ts';
import {
  actorRows,
  documentRows,
  EVERY_STATEMENT,
  issueRows,
  positionRows,
  statementRows,
  topicRows,
} from '../votes/graph-rows.ts';
import { type RollCalls, voteCount } from '../votes/roll-call.ts';

const BATCH = 5_000;
const REPORT_EVERY_MS = 3_000;

const NODES = {
  actors: `UNWIND $rows AS r CREATE (a:Actor:State) SET a = r.properties
    CREATE (n:Name) SET n = r.name CREATE (a)-[:KNOWN_AS {order: 0}]->(n)`,
  topics: 'UNWIND $rows AS r CREATE (t:Topic) SET t = r',
  documents: 'UNWIND $rows AS r CREATE (d:Document) SET d = r',
  issues: 'UNWIND $rows AS r CREATE (i:Issue) SET i = r.properties',
  topicsOfIssues: `UNWIND $rows AS r MATCH (i:Issue {id: r.issue}) MATCH (t:Topic {id: r.topic}) CREATE (i)-[:PART_OF]->(t)`,
  positions: `UNWIND $rows AS r MATCH (i:Issue {id: r.issue}) CREATE (p:Position) SET p = r.properties CREATE (p)-[:ON]->(i)`,
  statements: `UNWIND $rows AS r
    MATCH (a:Actor {id: r.actor}) MATCH (p:Position {id: r.position}) MATCH (d:Document {id: r.document})
    CREATE (s:Statement {id: r.id, date: r.day, dateEarliest: r.day, dateLatest: r.day, sortDate: r.day,
      dateBasis: $every.dateBasis, mode: $every.mode, rank: $every.rank, recordedAt: $every.recordedAt,
      recordedBy: $every.recordedBy})
    CREATE (s)<-[:MADE]-(a) CREATE (s)-[:EXPRESSES]->(p) CREATE (s)-[:CITED_IN]->(d)`,
};

/** `name`: of the database, for the progress lines. */
export async function loadRollCalls(
  db: GraphDatabase,
  rollCalls: RollCalls,
  name: string,
  run: Run,
): Promise<void> {
  await prepareGraph(db);
  const create = (cypher: string, rows: Iterable<Param>): Promise<void> => inBatches(db, cypher, rows, run);
  await create(NODES.actors, actorRows(rollCalls));
  await create(NODES.topics, topicRows(rollCalls));
  await create(NODES.documents, documentRows(rollCalls));
  const issues = issueRows(rollCalls);
  await create(NODES.issues, issues);
  await create(
    NODES.topicsOfIssues,
    issues.flatMap(({ properties, topics }) => topics.map((topic) => ({ issue: properties.id, topic }))),
  );
  await create(NODES.positions, positionRows(rollCalls));
  await create(
    NODES.statements,
    reported(statementRows(rollCalls), voteCount(rollCalls), (line) => run.say(`  ${name}: ${line}`)),
  );
  await db.write(async (tx) => {
    await tx.run('MATCH (g:Graph {id: $id}) SET g.revision = 1', { id: GRAPH_ID });
    await tx.run(
      "CREATE (:Change {id: 'change:1', revision: 1, at: '2020-01-01T00:00:00.000Z', author: 'bench'})",
    );
  });
}

async function inBatches(db: GraphDatabase, cypher: string, rows: Iterable<Param>, run: Run): Promise<void> {
  const send = (batch: Param[]): Promise<unknown> =>
    db.write((tx) => tx.run(cypher, { rows: batch, every: EVERY_STATEMENT }));
  let batch: Param[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    run.signal.throwIfAborted();
    await send(batch);
    batch = [];
  }
  if (batch.length > 0) await send(batch);
}

/** The same rows; says how far they have got. */
function* reported<Row>(rows: Iterable<Row>, total: number, say: (line: string) => void): Generator<Row> {
  const start = performance.now();
  let saidAt = start;
  let count = 0;
  for (const row of rows) {
    yield row;
    count += 1;
    const now = performance.now();
    if (now - saidAt < REPORT_EVERY_MS) continue;
    saidAt = now;
    say(
      `${grouped(count)} of ${grouped(total)} statements (${grouped((count * 1000) / (now - start))} a second)`,
    );
  }
}
