/** Setting a database up, and refusing one that is not ours. */
import { SCHEMA_VERSION, prepareGraph } from '../../src/graph/prepare.ts';
import type { DatabaseKind, GraphDatabase, GraphReader, Params } from '../../src/graph/port.ts';
import { onDatabase, onEachDatabase } from '../support/backends.ts';

/** Neo4j lists times beside the names unless it is told not to; Grafeo cannot be told. */
const LISTED: Readonly<Record<DatabaseKind, string>> = { neo4j: 'YIELD name', embedded: '' };

function ours(rows: { name: string }[]): number {
  return rows.filter((row) => row.name.startsWith('stance_graph_')).length;
}

/** Everything that setting up could have left: nodes, constraints, indexes. */
async function traces(db: GraphDatabase): Promise<{ nodes: number; constraints: number; indexes: number }> {
  return db.read(async (tx) => {
    const [nodes] = await tx.run<{ count: number }>('MATCH (n) RETURN count(n) AS count');
    const constraints = await tx.run<{ name: string }>(`SHOW CONSTRAINTS ${LISTED[db.kind]}`);
    const indexes = await tx.run<{ name: string }>(`SHOW INDEXES ${LISTED[db.kind]}`);
    return { nodes: nodes!.count, constraints: ours(constraints), indexes: ours(indexes) };
  });
}

onEachDatabase('preparing', (backend) => {
  test('an empty database gets one Graph node, constraints and indexes; again: nothing more', async () => {
    const db = await backend.openBlank();
    expect(await traces(db)).toEqual({ nodes: 0, constraints: 0, indexes: 0 });
    await prepareGraph(db);
    const first = await traces(db);
    expect(first).toEqual({ nodes: 1, constraints: 10, indexes: 23 });
    await prepareGraph(db);
    expect(await traces(db)).toEqual(first);
    const again = await backend.reopen(db);
    await prepareGraph(again);
    expect(await traces(again)).toEqual(first);
    const graphs = await again.read((tx) => tx.run('MATCH (g:Graph) RETURN g{.*} AS graph'));
    expect(graphs).toEqual([{ graph: { id: 'stance-graph', schemaVersion: SCHEMA_VERSION, revision: 0 } }]);
  });

  test('two processes that set it up at once leave one Graph node', async () => {
    const db = await backend.openBlank();
    await Promise.all([prepareGraph(db), prepareGraph(db)]);
    expect(await traces(db)).toMatchObject({ nodes: 1, constraints: 10 });
  });

  test("somebody else's data is refused, and not even a constraint is left in it", async () => {
    const db = await backend.openBlank();
    await db.write((tx) => tx.run("CREATE (:Film {title: 'The Matrix'})"));
    await expect(prepareGraph(db)).rejects.toMatchObject({
      code: 'DATABASE_FOREIGN',
      message: expect.stringContaining('nothing was written'),
    });
    expect(await traces(db)).toEqual({ nodes: 1, constraints: 0, indexes: 0 });
  });

  test('a graph of a newer version is refused and stays as it was', async () => {
    const db = await backend.open();
    await db.write((tx) =>
      tx.run('MATCH (g:Graph) SET g.schemaVersion = $newer', { newer: SCHEMA_VERSION + 1 }),
    );
    await expect(prepareGraph(db)).rejects.toMatchObject({
      code: 'GRAPH_TOO_NEW',
      details: { graph: SCHEMA_VERSION + 1, software: SCHEMA_VERSION },
    });
    const rows = await db.read((tx) => tx.run('MATCH (g:Graph) RETURN g.schemaVersion AS version'));
    expect(rows).toEqual([{ version: SCHEMA_VERSION + 1 }]);
  });
});

/** The same database, to which something happens after the first thing that is read. */
function interrupted(db: GraphDatabase, happening: () => Promise<unknown>): GraphDatabase {
  let happened = false;
  return {
    kind: db.kind,
    read: (work, signal) =>
      db.read((tx: GraphReader) => {
        const run = async <Row extends object>(cypher: string, params?: Params): Promise<Row[]> => {
          const rows = await tx.run<Row>(cypher, params);
          if (!happened) await happening();
          happened = true;
          return rows;
        };
        return work({ run });
      }, signal),
    readOne: (...asked) => db.readOne(...asked),
    write: (work) => db.write(work),
    stream: (...asked) => db.stream(...asked),
    health: () => db.health(),
    close: () => db.close(),
  };
}

onDatabase('neo4j', 'preparing beside another process', (backend) => {
  test('a graph that it makes between two questions is no foreign data', async () => {
    const db = await backend.openBlank();
    const prepared = await prepareGraph(interrupted(db, () => prepareGraph(db)));
    expect(prepared).toEqual({ writable: true });
    expect(await traces(db)).toMatchObject({ nodes: 1, constraints: 10 });
  });
});
