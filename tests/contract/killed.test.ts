/** A process that is killed while it writes: nothing that was committed is lost, nothing half is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { commitChange, readRevision } from '../../src/graph/revision.ts';
import { type Backend, onEachDatabase } from '../support/backends.ts';

const WRITER = join(__dirname, 'endless-writer.ts');

/** Runs the writer until it says `lastWord`, kills it, and gives back the number of the last change that it saw committed. */
async function killWriter(backend: Backend, stuckAt: number, lastWord: string): Promise<number> {
  const args = ['--import', 'tsx', WRITER, backend.kind, backend.address(), String(stuckAt)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let committed = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number] = line.split(' ');
    if (word === 'committed') committed = Number(number);
    // Lines that it had sent before it died still follow.
    if (line === lastWord) child.kill('SIGKILL');
  }
  await closed;
  expect(child.signalCode).toBe('SIGKILL');
  return committed;
}

interface Found {
  readonly hubs: number;
  readonly parts: number;
  readonly changes: number;
  readonly revision: number;
}

async function found(db: GraphDatabase): Promise<Found> {
  return db.read(async (tx) => {
    const count = async (cypher: string): Promise<number> =>
      (await tx.run<{ count: number }>(`${cypher} RETURN count(*) AS count`))[0]!.count;
    return {
      hubs: await count('MATCH (h:Hub)'),
      parts: await count('MATCH (p:Part)-[:OF]->(h:Hub) WHERE p.hub = h.number'),
      changes: await count('MATCH (c:Change)'),
      revision: await readRevision(tx),
    };
  });
}

onEachDatabase('killed', (backend) => {
  async function openForWriter(): Promise<GraphDatabase> {
    const db = await backend.open();
    // Only one process may have the embedded database open.
    await db.close();
    return db;
  }

  test('in the middle of a transaction: it is gone, the ones before are whole', async () => {
    const closed = await openForWriter();
    const committed = await killWriter(backend, 8, 'middle 8');
    expect(committed).toBe(7);
    const db = await backend.reopen(closed);
    expect(await found(db)).toEqual({ hubs: 7, parts: 350, changes: 7, revision: 7 });
    // And the graph can be written to at once: no lock is left.
    await prepareGraph(db);
    const next = await commitChange(db, { author: 'test', now: () => new Date(0) }, async () => ({
      result: null,
      touched: ['x'],
    }));
    expect(next.revision).toBe(8);
    await db.close();
  });

  test.each([3, 11, 26])(
    'at any moment after %d commits: what it saw committed is there, and only whole changes',
    async (after) => {
      const closed = await openForWriter();
      const committed = await killWriter(backend, -1, `committed ${after}`);
      const db = await backend.reopen(closed);
      const { hubs, ...rest } = await found(db);
      // The last one may have been committed without its word getting out.
      expect([committed, committed + 1]).toContain(hubs);
      expect(rest).toEqual({ parts: hubs * 50, changes: hubs, revision: hubs });
      await db.close();
    },
  );
});
