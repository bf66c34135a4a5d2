/** All statements of the graph as whoever works with matrices wants them: in the shape in which the database gives them quickest. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphDatabase } from '../../src/graph/port.ts';
import type { Ground } from './ground.ts';

interface PositionRow {
  readonly issue: string;
  readonly value: number;
  readonly actors: readonly string[];
  readonly days: readonly string[];
}

/** Nothing but who said what when: the least that can be asked of the database. */
export function readVotes(db: GraphDatabase): Promise<PositionRow[]> {
  return db.readOne<PositionRow>(
    `MATCH (p:Position)-[:ON]->(i:Issue)
     CALL (p) {
       MATCH (p)<-[:EXPRESSES]-(s)<-[:MADE]-(a) WHERE s.rank <> 'DEPRECATED' AND s.retractedAt IS NULL
       RETURN collect(a.id) AS actors, collect(s.date) AS days
     }
     RETURN i.id AS issue, p.value AS value, actors, days`,
  );
}

/** Of matrices.py. */
export interface VoteFiles {
  /** JSON: `actors` (ids, sorted), `issues` (how many), `topic` (places of its issues), `decade`, `years`. */
  readonly head: string;
  /** Four lists of 32-bit numbers end to end: actor, issue, value (-1, 0, 1), day (20191231). */
  readonly numbers: string;
}

export async function writeVotes(
  db: GraphDatabase,
  { topic, decade, years }: Ground,
  folder: string,
): Promise<VoteFiles> {
  const rows = await readVotes(db);
  const ofTopic = await db.readOne<{ id: string }>(
    'MATCH (:Topic {id: $topic})<-[:PART_OF]-(i:Issue) RETURN i.id AS id',
    { topic },
  );
  const actors = placesOf(rows.flatMap((row) => row.actors));
  const issues = placesOf(rows.map(({ issue }) => issue));
  const size = rows.reduce((sum, row) => sum + row.actors.length, 0);
  const numbers = new Int32Array(4 * size);
  let at = 0;
  for (const row of rows) {
    row.actors.forEach((actor, k) => {
      numbers[at] = actors.get(actor)!;
      numbers[size + at] = issues.get(row.issue)!;
      numbers[2 * size + at] = row.value;
      numbers[3 * size + at++] = Number(row.days[k]!.replaceAll('-', ''));
    });
  }
  const files = { head: join(folder, 'votes.json'), numbers: join(folder, 'votes.bin') };
  const head = {
    actors: [...actors.keys()],
    issues: issues.size,
    topic: ofTopic.flatMap(({ id }) => issues.get(id) ?? []).sort((a, b) => a - b),
    decade,
    years,
  };
  await writeFile(files.head, JSON.stringify(head));
  await writeFile(files.numbers, numbers);
  return files;
}

/** In order. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
}
