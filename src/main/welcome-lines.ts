/** What the server says to people when it has started. */
import type { GraphDatabase } from '../graph/port.ts';
import type { Seed, SeedState } from './seed.ts';
import type { RunningServers } from './servers.ts';
import type { Settings } from './settings.ts';
import { readVersion } from './version.ts';

export interface Started {
  readonly seed: Seed | null;
  readonly seeded: SeedState;
  readonly servers: RunningServers;
}

const STATS = '{ stats { actors issues statements documents revision } }';

interface Stats {
  readonly actors: number;
  readonly issues: number;
  readonly statements: number;
  readonly documents: number;
  readonly revision: number;
}

/** A few lines, the addresses to open last. */
export async function welcomeLines(
  db: GraphDatabase,
  settings: Settings,
  { seed, seeded, servers }: Started,
): Promise<string[]> {
  const { database } = await db.health();
  const where = settings.neo4j === null ? settings.dataDir : settings.neo4j.uri;
  const { stats } = (await servers.ask(STATS)) as { stats: Stats };
  const { actors, issues, statements, documents, revision } = stats;
  return [
    `stance-graph ${readVersion()}`,
    `  database    ${database}, ${where}`,
    `  graph       ${actors} actors, ${issues} issues, ${statements} statements, ${documents} documents (revision ${revision})`,
    ...seedLines(seed, seeded, statements),
    `  explorer    ${servers.url}/explore`,
    `  playground  ${servers.url}/graphql`,
    `  API         the same address; overview at ${servers.url}/`,
    '  Ctrl-C stops.',
  ];
}

function seedLines(seed: Seed | null, seeded: SeedState, statements: number): string[] {
  const load = seed === null ? '' : `npx stance-graph load ${quoted(seed.name)}`;
  switch (seeded.kind) {
    case 'LOADED':
      return [`  seed data   loaded ${seed!.name} into the empty graph`];
    case 'SAME':
      return [`  seed data   ${seed!.name}, loaded before`];
    case 'CHANGED':
      return [`  seed data   ${seed!.name} has changed since it was loaded; to load it: ${load}`];
    case 'READ_ONLY':
      return ['  access      reading only: this account or server may not write, so nothing can be loaded'];
    case 'NONE':
      if (statements > 0) return [];
      return ['  seed data   none; to fill the graph: npx stance-graph load <bundle>'];
  }
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
