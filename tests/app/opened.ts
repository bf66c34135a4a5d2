import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';

export interface OpenedDatabase {
  readonly db: GraphDatabase;
  close(): Promise<void>;
}

export async function openDatabase(): Promise<OpenedDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-graph-search-'));
  const db = await openEmbedded({ dataDir: folder });
  await prepareGraph(db);
  return {
    db,
    async close() {
      await db.close();
      await rm(folder, { recursive: true });
    },
  };
}
