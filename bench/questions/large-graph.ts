/** Questions to the large graph. */
import type { GraphDatabase } from '../../src/graph/port.ts';
import { IS_COUNTED } from '../../src/graph/queries/counted.ts';
import { HOLDERS } from './holders.ts';
import { HUB } from './hub.ts';
import { NEWEST } from './newest.ts';
import { OPPONENTS } from './opponents.ts';
import type { Question } from './question.ts';

/** Different actors and issues that are asked about, in turn. */
const VARIANTS = 8;
/** A page holds all holders of such an issue, so that nobody has to give more than we. */
const MOST_HOLDERS = 100;

export async function largeGraphQuestions(db: GraphDatabase): Promise<Question[]> {
  const actors = await db.read((tx) =>
    tx.run<{ id: string }>(
      `MATCH (a:Actor) CALL (a) { MATCH (a)-[:MADE]->(s:Statement) RETURN count(s) AS said }
       RETURN a.id AS id ORDER BY said DESC, id LIMIT $variants`,
      { variants: VARIANTS },
    ),
  );
  const issues = await db.read((tx) =>
    tx.run<{ id: string }>(
      `MATCH (i:Issue)<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement) WITH i.id AS id, count(s) AS said
       WHERE said <= $most RETURN id ORDER BY said DESC, id LIMIT $variants`,
      { most: MOST_HOLDERS, variants: VARIANTS },
    ),
  );
  const hubs = actors.map(({ id }) => ({ id }));
  const opponents: { id: string; issues: string[] }[] = [];
  for (const { id } of hubs) opponents.push({ id, issues: await newestIssues(db, id) });
  return [
    { ...HUB, variables: hubs },
    { ...HOLDERS, variables: issues.map(({ id }) => ({ id })) },
    { ...OPPONENTS, variables: opponents },
    // Last: it may take the database along.
    { ...NEWEST, variables: [{}] },
  ];
}

async function newestIssues(db: GraphDatabase, actor: string): Promise<string[]> {
  const rows = await db.read((tx) =>
    tx.run<{ id: string }>(
      `MATCH (:Actor {id: $actor})-[:MADE]->(s:Statement) WHERE ${IS_COUNTED}
       WITH s ORDER BY s.sortDate DESC, s.id LIMIT 20
       MATCH (s)-[:EXPRESSES]->(:Position)-[:ON]->(i:Issue) RETURN DISTINCT i.id AS id`,
      { actor },
    ),
  );
  return rows.map(({ id }) => id).sort();
}
