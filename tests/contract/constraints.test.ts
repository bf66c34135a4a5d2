/** What must be unique is refused twice, by the database itself. */
import { UNIQUE_PROPERTY } from '../../src/graph/constraints.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';

onEachDatabase('constraints', (backend) => {
  let db: GraphDatabase;
  beforeAll(async () => {
    db = await backend.open();
  });

  test.each(Object.entries(UNIQUE_PROPERTY))('%s.%s is unique', async (label, property) => {
    const create = `CREATE (:${label} {${property}: $value})`;
    await db.write((tx) => tx.run(create, { value: 'the-same' }));
    await expect(db.write((tx) => tx.run(create, { value: 'the-same' }))).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
      message: expect.stringContaining('the-same'),
    });
    await expect(
      db.write(async (tx) => {
        await tx.run(create, { value: 'other' });
        await tx.run(`MATCH (n:${label} {${property}: 'other'}) SET n.${property} = 'the-same'`);
      }),
    ).rejects.toMatchObject({ code: 'CONSTRAINT_VIOLATED' });
    const rows = await db.read((tx) =>
      tx.run(`MATCH (n:${label}) WHERE n.${property} IN ['the-same', 'other'] RETURN count(n) AS count`),
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('they hold after a restart, and the data is still there', async () => {
    const before = await db.read((tx) => tx.run('MATCH (n) RETURN count(n) AS count'));
    db = await backend.reopen(db);
    expect(await db.read((tx) => tx.run('MATCH (n) RETURN count(n) AS count'))).toEqual(before);
    await expect(db.write((tx) => tx.run("CREATE (:Actor {id: 'the-same'})"))).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
    });
  });

  test('an id that was deleted can be used again', async () => {
    await db.write((tx) => tx.run("CREATE (:Topic {id: 'again'})"));
    await db.write((tx) => tx.run("MATCH (t:Topic {id: 'again'}) DELETE t"));
    await db.write((tx) => tx.run("CREATE (:Topic {id: 'again'})"));
    const rows = await db.read((tx) => tx.run("MATCH (t:Topic {id: 'again'}) RETURN count(t) AS count"));
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('a node with relationships is not deleted without them', async () => {
    await db.write((tx) => tx.run("CREATE (:Actor {id: 'holder'})-[:MADE]->(:Statement {id: 's'})"));
    await expect(db.write((tx) => tx.run("MATCH (a:Actor {id: 'holder'}) DELETE a"))).rejects.toMatchObject({
      code: 'CONSTRAINT_VIOLATED',
    });
    await db.write((tx) => tx.run("MATCH (a:Actor {id: 'holder'}) DETACH DELETE a"));
    expect(
      await db.read((tx) => tx.run("MATCH (s:Statement {id: 's'})<-[:MADE]-(a) RETURN a.id AS id")),
    ).toEqual([]);
  });

  test('a fault in the Cypher is no expected failure: it comes through as the database says it', async () => {
    const error: unknown = await db
      .read((tx) => tx.run('MATCH (n RETURN n'))
      .catch((reason: unknown) => reason);
    expect(error).toHaveProperty('message');
    expect(error).not.toHaveProperty('details');
  });
});
