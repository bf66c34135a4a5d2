/** One statement read in a transaction of its own: what holds for `read` holds for it. */
import { openNeo4j } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onDatabase, onEachDatabase } from '../support/backends.ts';
import { neo4jAddress } from '../support/neo4j-store.ts';
import { tcpProxy } from '../support/tcp-proxy.ts';

/** Would take hours. */
const ENDLESS =
  'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS count';

onEachDatabase('reading one statement', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
  });

  test('gives the rows that a read gives, values as the port promises them', async () => {
    const cypher = 'UNWIND $list AS x RETURN x, 2 * x AS twice, {a: [x, null]} AS map ORDER BY x';
    const params = { list: [1, 2] };
    const rows = await db.readOne(cypher, params);
    expect(rows).toEqual([
      { x: 1, twice: 2, map: { a: [1, null] } },
      { x: 2, twice: 4, map: { a: [2, null] } },
    ]);
    expect(rows).toEqual(await db.read((tx) => tx.run(cypher, params)));
  });

  test('sees what was written before', async () => {
    await db.write((tx) => tx.run("CREATE (:Topic {id: 'topic:just-written'})"));
    const rows = await db.readOne('MATCH (t:Topic {id: $id}) RETURN t.id AS id', {
      id: 'topic:just-written',
    });
    expect(rows).toEqual([{ id: 'topic:just-written' }]);
  });

  test('cannot write', async () => {
    await expect(db.readOne("CREATE (:Topic {id: 'topic:sneaked-in'})")).rejects.toThrow(
      'A read tried to change the graph',
    );
    const rows = await db.readOne("MATCH (t:Topic {id: 'topic:sneaked-in'}) RETURN t.id AS id");
    expect(rows).toEqual([]);
  });

  test('refuses wrong parameters before the database sees them', async () => {
    await expect(db.readOne('RETURN $x AS x', { x: Number.NaN })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('with a signal that was aborted before, asks nothing', async () => {
    const read = db.readOne('RETURN 1 AS one', {}, AbortSignal.abort(new Error('too late')));
    await expect(read).rejects.toThrow('too late');
  });
});

onDatabase('neo4j', 'reading one statement over a connection', () => {
  test('that is lost: it is sent again on a new one', async () => {
    const { uri, ...login } = neo4jAddress();
    const { hostname, port } = new URL(uri);
    const proxy = await tcpProxy({ host: hostname, port: Number(port) });
    const db = await openNeo4j({ ...login, uri: `bolt://127.0.0.1:${proxy.port}` });
    proxy.loseAnswerTo(Buffer.from('RETURN 17 AS number'));
    const before = proxy.connections();
    expect(await db.readOne('RETURN 17 AS number')).toEqual([{ number: 17 }]);
    expect(proxy.connections()).toBe(before + 1);
    await db.close();
    await proxy.close();
  });

  test('that is given up: the statement ends on the server', async () => {
    const db = await openNeo4j(neo4jAddress());
    const until = async (count: number): Promise<void> => {
      for (;;) {
        const rows = await db.readOne<{ query: string }>(
          'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query',
        );
        if (rows.filter(({ query }) => query === ENDLESS).length === count) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const ends = new AbortController();
    const read = db.readOne(ENDLESS, {}, ends.signal);
    const failed = expect(read).rejects.toThrow('time is up');
    await until(1);
    ends.abort(new Error('time is up'));
    await failed;
    await until(0);
    await db.close();
  });
});
