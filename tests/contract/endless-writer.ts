/**
 * A process to be killed. Commits one change after another, each a hub with its parts, and says so; from the change number
 * `stuckAt` on it stays in the middle of one, half written and not committed.
 * Arguments: kind of database, its address as a backend gives it, stuckAt.
 */
import { openEmbedded, openNeo4j } from '../../src/graph/open.ts';
import { commitChange } from '../../src/graph/revision.ts';

const [kind, address, stuckAt] = process.argv.slice(2) as [string, string, string];
const PARTS = 50;

const db = await (kind === 'neo4j'
  ? openNeo4j(JSON.parse(address) as { uri: string; user: string; password: string })
  : openEmbedded({ dataDir: address }));

for (let number = 1; ; number++) {
  await commitChange(db, { author: 'endless', now: () => new Date(0) }, async (tx) => {
    const id = `hub:${number}`;
    await tx.run('CREATE (:Hub {id: $id, number: $number})', { id, number });
    await tx.run(
      'MATCH (h:Hub {id: $id}) UNWIND range(1, $parts) AS i CREATE (:Part {hub: $number, i: i})-[:OF]->(h)',
      { id, number, parts: PARTS },
    );
    if (number === Number(stuckAt)) {
      console.log(`middle ${number}`);
      // A timer keeps the process alive until it is killed.
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    }
    return { result: null, touched: [id] };
  });
  console.log(`committed ${number}`);
}
