/**
 * A process to be killed: imports a file and says how far it is after each batch; after `stuckAt` batches it stays there.
 * Arguments: kind of database, its address as a backend gives it, the file, stuckAt.
 */
import { runImport } from '../../src/app/import/run-import.ts';
import { openEmbedded, openNeo4j } from '../../src/graph/open.ts';
import { linesReader, requestFor } from './import-lines.ts';

const [kind, address, path, stuckAt] = process.argv.slice(2) as [string, string, string, string];

const db = await (kind === 'neo4j'
  ? openNeo4j(JSON.parse(address) as { uri: string; user: string; password: string })
  : openEmbedded({ dataDir: address }));

let batches = 0;
let time = 0;
await runImport(db, [linesReader], requestFor(path), {
  author: 'killed',
  // Every batch is told: the next one is always a second later.
  now: () => new Date((time += 1_000)),
  onEvent(event) {
    if (event.type !== 'writing') return;
    batches += 1;
    console.log(`done ${event.done}`);
    // Nothing goes on in this process any more; it waits to be killed.
    if (batches === Number(stuckAt)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
