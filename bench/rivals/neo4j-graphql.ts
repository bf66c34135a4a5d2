/** @neo4j/graphql over the same Neo4j. It is installed where it is measured, with a lock of its own: 85 MB that nobody else needs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../../scripts/processes.ts';
import type { Neo4jServer } from '../../scripts/neo4j-server.ts';
import type { Run } from '../progress.ts';
import { type Child, startChild } from './child.ts';

const FOLDER = join(import.meta.dirname, '..', 'neo4j-graphql');
const INSTALLED = join(FOLDER, 'node_modules', '@neo4j', 'graphql', 'package.json');

/** Throws with what npm said. */
export async function installNeo4jGraphql(run: Run): Promise<void> {
  if (existsSync(INSTALLED)) return;
  run.say('Installing @neo4j/graphql in bench/neo4j-graphql (once) …');
  const npm = await outputOf('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts'], { signal: run.signal });
  run.signal.throwIfAborted();
  if (npm.status !== 0) throw new Error(`@neo4j/graphql could not be installed:\n${npm.output}`);
}

export function startNeo4jGraphql({ uri, user, password }: Neo4jServer, run: Run): Promise<Child> {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return startChild({ args: ['server.mjs'], env, ready: /ready (http:\S+)/, folder: FOLDER }, run);
}
