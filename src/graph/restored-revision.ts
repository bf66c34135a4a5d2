/**
 * Revisions where one graph takes another one's place. Whoever remembers an answer remembers the revision it rests on, so no
 * revision may ever stand for two contents: a restored graph keeps its revision where nobody has used it for anything else.
 */
import type { GraphDatabase, GraphReader } from './port.ts';
import { GRAPH_ID } from './prepare.ts';

/** What a data folder has used revisions for. */
export interface UsedRevisions {
  /** Of the graph. */
  readonly revision: number;
  /** The highest that was used in its place, and when that one was made: by this graph or by one that it took the place of. */
  readonly used: number;
  readonly usedAt: string | null;
}

export interface Restored {
  readonly author: string;
  readonly now: () => Date;
}

/** Null where the database holds no stance graph. */
export async function readUsedRevisions(tx: GraphReader): Promise<UsedRevisions | null> {
  const [graph] = await tx.run<UsedRevisions>(
    `MATCH (g:Graph {id: $id})
     RETURN g.revision AS revision, coalesce(g.usedRevision, 0) AS used, g.usedRevisionAt AS usedAt`,
    { id: GRAPH_ID },
  );
  if (!graph) return null;
  if (graph.used > graph.revision) return graph;
  return { revision: graph.revision, used: graph.revision, usedAt: await changedAt(tx, graph.revision) };
}

/** When a revision was made; null where the graph does not know it. */
export async function changedAt(tx: GraphReader, revision: number): Promise<string | null> {
  const [change] = await tx.run<{ at: string }>('MATCH (c:Change {id: $id}) RETURN c.at AS at', {
    id: `change:${revision}`,
  });
  return change?.at ?? null;
}

/** Whether `revision`, made at `at`, is free or stands for the same content in the graph that `tx` reads. */
export async function isSameRevision(
  tx: GraphReader,
  { revision, at }: { readonly revision: number; readonly at: string | null },
): Promise<boolean> {
  const here = await readUsedRevisions(tx);
  if (here === null || revision === 0 || revision > here.used) return true;
  if (revision === here.used && at === here.usedAt) return true;
  return revision <= here.revision && at === (await changedAt(tx, revision));
}

/**
 * Of a graph that has taken the place of one with `before`: the changes to come get revisions that nobody has used. Where its
 * own (`same`: false) stands for something else already, it gets the next free one at once. Gives its revision.
 */
export async function keepRevisionsApart(
  db: GraphDatabase,
  before: UsedRevisions,
  same: boolean,
  { author, now }: Restored,
): Promise<number> {
  return db.write(async (tx) => {
    const own = (await readUsedRevisions(tx))!;
    const highest = own.used > before.used ? own : before;
    const revision = same ? own.revision : highest.used + 1;
    await tx.run(
      `MATCH (g:Graph {id: $id})
       SET g.revision = $revision, g.usedRevision = $used, g.usedRevisionAt = $usedAt`,
      { id: GRAPH_ID, revision, used: highest.used, usedAt: highest.usedAt },
    );
    if (!same) {
      await tx.run('CREATE (:Change {id: $id, revision: $revision, at: $at, author: $author})', {
        id: `change:${revision}`,
        revision,
        at: now().toISOString(),
        author,
      });
    }
    return revision;
  });
}
