/** What the questions about networks are about, read from the graph. */
import type { GraphDatabase } from '../../src/graph/port.ts';

export interface Ground {
  /** The actors who said most. */
  readonly actors: readonly string[];
  /** The topic with most issues, and one of them. */
  readonly topic: string;
  readonly issue: string;
  /** The last ten years with statements. */
  readonly decade: Years;
  /** All of them. */
  readonly years: Years;
}

/** Both included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const ACTORS = 8;
const DECADE = 10;

export async function readGround(db: GraphDatabase): Promise<Ground> {
  const actors = await db.readOne<{ id: string }>(
    `MATCH (a:Actor) CALL (a) { MATCH (a)-[:MADE]->(s:Statement) RETURN count(s) AS said }
     RETURN a.id AS id ORDER BY said DESC, id LIMIT $most`,
    { most: ACTORS },
  );
  const topics = await db.readOne<{ id: string; issue: string }>(
    `MATCH (t:Topic)<-[:PART_OF]-(i:Issue) WITH t.id AS id, count(i) AS issues, max(i.id) AS issue
     RETURN id, issue ORDER BY issues DESC, id LIMIT 1`,
  );
  // Each statement cites a document of its day.
  const days = await db.readOne<{ first: string; last: string }>(
    'MATCH (d:Document) RETURN min(d.published) AS first, max(d.published) AS last',
  );
  const [{ first, last }, [topic]] = [days[0]!, topics];
  const years = { from: yearOf(first), to: yearOf(last) };
  return {
    actors: actors.map(({ id }) => id),
    topic: topic!.id,
    issue: topic!.issue,
    decade: { from: Math.max(years.from, years.to - DECADE + 1), to: years.to },
    years,
  };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function countOf({ from, to }: Years): number {
  return to - from + 1;
}
