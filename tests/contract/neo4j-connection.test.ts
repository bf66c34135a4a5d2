/** What only a database at the other end of a wire can do: be away, refuse, lose the connection, take too long. */
import { openNeo4j } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { commitChange, readRevision } from '../../src/graph/revision.ts';
import { onDatabase } from '../support/backends.ts';
import { neo4jAddress } from '../support/neo4j-store.ts';
import { type TcpProxy, tcpProxy } from '../support/tcp-proxy.ts';

/** COMMIT as a whole Bolt chunk. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
const OPTIONS = { author: 'test', now: () => new Date(0) };

/** An access mode in a BEGIN, as PackStream writes it: the key `mode` and the text `r`. Writes leave it out. */
const READ_MODE = Buffer.from('\u0084mode\u0081r', 'latin1');

onDatabase('neo4j', 'connecting', (backend) => {
  test.each<readonly [string, object, string, RegExp]>([
    ['a wrong password', { password: 'not-the-password' }, 'DATABASE_REFUSED', /NEO4J_USER, NEO4J_PASSWORD/],
    [
      'a database that is not there',
      { database: 'elsewhere' },
      'DATABASE_REFUSED',
      /elsewhere.*NEO4J_DATABASE/,
    ],
    [
      'an address of something else',
      { uri: 'http://localhost' },
      'SETTINGS_INVALID',
      /bolt:\/\/localhost:7687/,
    ],
    [
      'a server that is down',
      { uri: 'bolt://127.0.0.1:1', maxRetryMs: 1 },
      'DATABASE_UNAVAILABLE',
      /ECONNREFUSED.*NEO4J_URI/,
    ],
  ])('to %s says what to check', async (_name, wrong, code, message) => {
    await expect(openNeo4j({ ...neo4jAddress(), ...wrong })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test('with neo4j:// routes, with the database named or not, and reads what it wrote', async () => {
    const uri = neo4jAddress().uri.replace('bolt:', 'neo4j:');
    const first = await backend.open();
    for (const database of [{}, { database: 'neo4j' }]) {
      const db = await openNeo4j({ ...neo4jAddress(), uri, ...database });
      await db.write((tx) => tx.run('MERGE (:Topic {id: $id})', { id: 'topic:a' }));
      expect(await db.read((tx) => tx.run('MATCH (t:Topic) RETURN t.id AS id'))).toEqual([{ id: 'topic:a' }]);
      await db.close();
    }
    await first.close();
  });
});

onDatabase('neo4j', 'over a wire', (backend) => {
  let direct: GraphDatabase;
  let proxy: TcpProxy;
  let db: GraphDatabase;
  let impatient: GraphDatabase | null = null;

  /** Its reads may take 3 s, which a busy machine needs for none of the short ones. */
  async function openImpatient(): Promise<GraphDatabase> {
    const { uri: _direct, ...login } = neo4jAddress();
    impatient = await openNeo4j({ ...login, uri: `bolt://127.0.0.1:${proxy.port}`, readTimeoutMs: 3_000 });
    return impatient;
  }

  beforeEach(async () => {
    direct = await backend.open();
    const { uri, ...login } = neo4jAddress();
    const { hostname, port } = new URL(uri);
    proxy = await tcpProxy({ host: hostname, port: Number(port) });
    db = await openNeo4j({ ...login, uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterEach(async () => {
    await impatient?.close();
    impatient = null;
    await db.close();
    await direct.close();
    await proxy.close();
  });

  test('reads are sent as reads, writes are not', async () => {
    const reads = (): number =>
      proxy.sent().toString('latin1').split(READ_MODE.toString('latin1')).length - 1;
    const before = reads();
    await db.read((tx) => tx.run('RETURN 1 AS one'));
    expect(reads()).toBe(before + 1);
    for await (const row of db.stream('RETURN 1 AS one')) void row;
    expect(reads()).toBe(before + 2);
    await db.write((tx) => tx.run('RETURN 1 AS one'));
    expect(reads()).toBe(before + 2);
  });

  test('a connection lost in a read: the work runs again on a new one', async () => {
    let attempts = 0;
    const rows = await db.read(async (tx) => {
      attempts += 1;
      if (attempts === 1) proxy.cut();
      return tx.run('RETURN 1 AS one');
    });
    expect(rows).toEqual([{ one: 1 }]);
    expect(attempts).toBe(2);
  });

  test('a connection lost in a write: nothing of the first attempt is there, all of the second is', async () => {
    let attempts = 0;
    await db.write(async (tx) => {
      attempts += 1;
      await tx.run('CREATE (:Topic {id: $id})', { id: `topic:attempt-${attempts}` });
      if (attempts === 1) proxy.cut();
      await tx.run("CREATE (:Topic {id: 'topic:after'})");
    });
    const rows = await direct.read((tx) => tx.run('MATCH (t:Topic) RETURN t.id AS id ORDER BY id'));
    expect(rows).toEqual([{ id: 'topic:after' }, { id: 'topic:attempt-2' }]);
  });

  test('a commit whose answer is lost is not made twice, because the work rests on unique ids', async () => {
    let attempts = 0;
    proxy.loseAnswerTo(COMMIT);
    const outcome = await commitChange(db, OPTIONS, async (tx) => {
      attempts += 1;
      const created = await tx.run<{ id: string }>(
        "UNWIND ['topic:a'] AS id WITH id WHERE NOT EXISTS { MATCH (t:Topic {id: id}) } " +
          'CREATE (t:Topic {id: id}) RETURN t.id AS id',
      );
      return { result: null, touched: created.map((row) => row.id) };
    });
    expect(attempts).toBe(2);
    expect(outcome).toMatchObject({ revision: 1, changed: false });
    expect(await direct.read(readRevision)).toBe(1);
    expect(await direct.read((tx) => tx.run('MATCH (t:Topic) RETURN count(t) AS count'))).toEqual([
      { count: 1 },
    ]);
  });

  test('a connection lost in a stream: an error, no repeated rows', async () => {
    const seen: number[] = [];
    const loop = async (): Promise<void> => {
      for await (const row of db.stream<{ i: number }>('UNWIND range(1, 1000000) AS i RETURN i')) {
        seen.push(row.i);
        if (row.i === 10) proxy.cut();
      }
    };
    await expect(loop()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, i) => i + 1));
    expect(seen.length).toBeLessThan(1_000_000);
  });

  test('a server that stays away: DATABASE_UNAVAILABLE for everything; when it is back, all goes on', async () => {
    proxy.refuse();
    const unavailable = { code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('does not answer') };
    await Promise.all([
      expect(db.read((tx) => tx.run('RETURN 1 AS one'))).rejects.toMatchObject(unavailable),
      expect(db.write((tx) => tx.run('RETURN 1 AS one'))).rejects.toMatchObject(unavailable),
      expect(db.health()).rejects.toMatchObject(unavailable),
      expect(db.stream('RETURN 1 AS one')[Symbol.asyncIterator]().next()).rejects.toMatchObject(unavailable),
    ]);
    proxy.accept();
    expect(await db.read((tx) => tx.run('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
  });

  test('a server that hangs is given up some time after it should have answered, and used again when it answers', async () => {
    const waiting = await openImpatient();
    proxy.hold();
    await expect(waiting.read((tx) => tx.run('RETURN 2 AS two'))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: expect.stringContaining('has not answered for 8 s'),
    });
    proxy.release();
    expect(await waiting.read((tx) => tx.run('RETURN 3 AS three'))).toEqual([{ three: 3 }]);
  });

  test('a pool that is used up says so, and serves again when a connection is free', async () => {
    const { uri: _direct, ...login } = neo4jAddress();
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    // As long as a busy machine may need for the first connection.
    const small = await openNeo4j({ ...login, uri, poolSize: 1, acquisitionTimeoutMs: 3_000 });
    await small.read(async (tx) => {
      expect(await tx.run('RETURN 1 AS one')).toEqual([{ one: 1 }]);
      await expect(small.read((other) => other.run('RETURN 2 AS two'))).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('busy'),
      });
    });
    expect(await small.read((tx) => tx.run('RETURN 3 AS three'))).toEqual([{ three: 3 }]);
    await small.close();
  });

  test('a read that takes too long is stopped by the server: TIMEOUT', async () => {
    const long = 'UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN sum(i * j) AS sum';
    const waiting = await openImpatient();
    await expect(waiting.read((tx) => tx.run(long))).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('Ask for less'),
    });
    const running = (): Promise<object[]> =>
      direct.read((tx) =>
        tx.run(
          'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH $long RETURN currentQuery',
          { long: 'UNWIND range(1, 1000000)' },
        ),
      );
    // The server tells it as stopped before it is gone.
    while ((await running()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
