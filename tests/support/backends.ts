/**
 * The databases that a test runs on. Every query has a test that runs on both:
 *
 *     onEachDatabase('actors by name', (backend) => {
 *       test('finds them', async () => {
 *         const db = await backend.open();             // fresh, empty, prepared
 *         await db.write((tx) => tx.run('CREATE …'));
 *         …
 *       });
 *     });
 *
 * A suite may open once in beforeAll and share, or anew in each test (Neo4j: about 0.1 s). Use one database at a time: on
 * Neo4j, the next `open` empties what the one before held. What is open at the end of the suite is closed for it.
 * For counting statements wrap it: `observed(db, onStatement)`.
 */
import type { DatabaseKind, GraphDatabase } from '../../src/graph/port.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { type Store, embeddedStore } from './embedded-store.ts';
import { neo4jStore } from './neo4j-store.ts';
import { currentRun, recordUse } from './test-run.ts';

export interface Backend {
  readonly kind: DatabaseKind;
  /** A fresh and empty graph, prepared. */
  open(): Promise<GraphDatabase>;
  /** A fresh and empty database as somebody finds it: without constraints, indexes and Graph node. */
  openBlank(): Promise<GraphDatabase>;
  /** Closes the database and opens it again, as after a restart. */
  reopen(db: GraphDatabase): Promise<GraphDatabase>;
  /** Where it is, for programs that open it themselves: the data folder or the Neo4j's address as JSON. */
  address(): string;
}

const STORES: Readonly<Record<DatabaseKind, () => Store>> = { embedded: embeddedStore, neo4j: neo4jStore };
const TITLES: Readonly<Record<DatabaseKind, string>> = { embedded: 'embedded', neo4j: 'Neo4j' };

/** Declares the suite once for each database; where one cannot run here, its tests are skipped and say why. */
export function onEachDatabase(name: string, suite: (backend: Backend) => void): void {
  for (const kind of Object.keys(STORES) as DatabaseKind[]) onDatabase(kind, name, suite);
}

/** For what only one of them has, such as a network. */
export function onDatabase(kind: DatabaseKind, name: string, suite: (backend: Backend) => void): void {
  const missing = kind === 'neo4j' ? currentRun().neo4jMissing : null;
  const title = `${name} on ${TITLES[kind]}`;
  if (missing) {
    describe.skip(`${title}: skipped, ${missing.split('. ', 1)[0]}`, () => suite(backendOf(kind).backend));
    return;
  }
  describe(title, () => {
    const { backend, end } = backendOf(kind);
    afterAll(end);
    suite(backend);
  });
}

function backendOf(kind: DatabaseKind): { readonly backend: Backend; end(): Promise<void> } {
  let store: Store | null = null;
  const opened = new Set<GraphDatabase>();
  const current = (): Store => (store ??= STORES[kind]());

  async function connect(): Promise<GraphDatabase> {
    const db = await current().connect();
    opened.add(db);
    recordUse(kind, (await db.health()).database);
    return db;
  }

  const backend: Backend = {
    kind,
    async open() {
      await current().empty(false);
      const db = await connect();
      await prepareGraph(db);
      return db;
    },
    async openBlank() {
      await current().empty(true);
      return connect();
    },
    async reopen(db) {
      await db.close();
      opened.delete(db);
      return connect();
    },
    address: () => current().address(),
  };
  return {
    backend,
    async end() {
      for (const db of opened) await db.close();
      await store?.end();
    },
  };
}
