/** Two writers that know nothing of each other. Neo4j: two processes of ours. Grafeo lets one process in, so: two transactions. */
import pkg from '@grafeo-db/js';
import { embeddedDatabase } from '../../src/graph/embedded/database.ts';
import { openNeo4j } from '../../src/graph/open.ts';
import type { GraphDatabase, GraphReader } from '../../src/graph/port.ts';
import { commitChange, readRevision } from '../../src/graph/revision.ts';
import { onDatabase } from '../support/backends.ts';
import { neo4jAddress } from '../support/neo4j-store.ts';

const BLOCKED = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";

/** Resolves in each of two callers when the other has come as far. */
function meetingPoint(): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const met = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    arrived += 1;
    if (arrived === 2) open();
    return met;
  };
}

/** A writer of a process of its own that has locked one node and waits for a word to ask for another. */
async function opponentHolding(
  holds: string,
): Promise<{ holds: string; nowWaitFor(id: string): void; done: Promise<void> }> {
  const db = await openNeo4j(neo4jAddress());
  let locked = (): void => {};
  let nowWaitFor = (_id: string): void => {};
  const isLocked = new Promise<void>((resolve) => (locked = resolve));
  const next = new Promise<string>((resolve) => (nowWaitFor = resolve));
  const done = db
    .write(async (tx) => {
      await touch(tx, holds);
      locked();
      await touch(tx, await next);
    })
    .finally(() => db.close());
  await isLocked;
  return { holds, nowWaitFor, done };
}

const touch = (tx: GraphReader, id: string): Promise<object[]> =>
  tx.run('MATCH (a:Actor {id: $id}) SET a.count = coalesce(a.count, 0) + 1', { id });

async function counts(db: GraphDatabase): Promise<number[]> {
  const rows = await db.read((tx) =>
    tx.run<{ count: number }>('MATCH (a:Actor) RETURN a.count AS count ORDER BY a.id'),
  );
  return rows.map((row) => row.count);
}

onDatabase('neo4j', 'two processes', (backend) => {
  let ours: GraphDatabase;
  let theirs: GraphDatabase;
  beforeEach(async () => {
    ours = await backend.open();
    await ours.write((tx) => tx.run("CREATE (:Actor {id: 'a'}), (:Actor {id: 'b'})"));
  });
  afterEach(() => theirs.close());

  test('that wait for each other both get through: the driver tries the victim again', async () => {
    theirs = await openNeo4j(neo4jAddress());
    const met = meetingPoint();
    let attempts = 0;
    const write = (db: GraphDatabase, first: string, second: string): Promise<object[]> =>
      db.write(async (tx) => {
        attempts += 1;
        await touch(tx, first);
        await met();
        return touch(tx, second);
      });
    await Promise.all([write(ours, 'a', 'b'), write(theirs, 'b', 'a')]);
    expect(attempts).toBe(3);
    expect(await counts(ours)).toEqual([2, 2]);
  });

  test('CONFLICT when every try meets another deadlock; the other writers are not harmed', async () => {
    // The first retry comes after 0.8 s at the least: there is one, and no other, however slow this machine is.
    theirs = await openNeo4j({ ...neo4jAddress(), maxRetryMs: 500 });
    await ours.write((tx) => tx.run("CREATE (:Actor {id: 'c'})"));
    // Neo4j gives up the younger of two transactions, so the opponents of both tries begin first.
    const opponents = await Promise.all(['b', 'c'].map((id) => opponentHolding(id)));
    let tries = 0;
    const write = theirs.write(async (tx) => {
      const opponent = opponents[tries++]!;
      await touch(tx, 'a');
      opponent.nowWaitFor('a');
      while ((await ours.read((reader) => reader.run(BLOCKED))).length === 0);
      await touch(tx, opponent.holds);
    });
    await expect(write).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Try again'),
    });
    await Promise.all(opponents.map((opponent) => opponent.done));
    expect(tries).toBe(2);
    expect(await counts(ours)).toEqual([2, 1, 1]);
  });

  test('that change the graph at once raise its revision one after another', async () => {
    theirs = await openNeo4j(neo4jAddress());
    const options = { author: 'test', now: () => new Date(0) };
    const change = (db: GraphDatabase, i: number): Promise<number> =>
      commitChange(db, options, async (tx) => {
        await tx.run('CREATE (:Topic {id: $id})', { id: `topic:${i}` });
        return { result: null, touched: [`topic:${i}`] };
      }).then(({ revision }) => revision);
    const revisions = await Promise.all(
      Array.from({ length: 20 }, (_, i) => change(i % 2 ? ours : theirs, i)),
    );
    expect(revisions.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await ours.read(readRevision)).toBe(20);
  });
});

describe('two transactions on embedded', () => {
  test('on the same node: CONFLICT for the second, the first is kept', async () => {
    const db = embeddedDatabase(pkg.GrafeoDB.create(), 'in memory');
    await db.write((tx) => tx.run("CREATE (:Actor {id: 'a'})"));
    const met = meetingPoint();
    const write = (): Promise<object[]> =>
      db.write(async (tx) => {
        await met();
        return touch(tx, 'a');
      });
    const outcomes = await Promise.allSettled([write(), write()]);
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failed.map(({ reason }) => reason.code)).toEqual(['CONFLICT']);
    expect(await counts(db)).toEqual([1]);
    await db.close();
  });
});
