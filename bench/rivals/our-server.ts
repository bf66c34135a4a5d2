/** The program as users run it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Neo4jServer } from '../../scripts/neo4j-server.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Run } from '../progress.ts';
import { type Child, startChild } from './child.ts';

export interface OurDatabase {
  /** Of the embedded database. */
  readonly dataDir?: string;
  readonly neo4j?: Pick<Neo4jServer, 'uri' | 'user' | 'password'>;
  /** Fill an empty graph with the seed data. */
  readonly seed: boolean;
  /** File for the delays of its event loop; see loop-watch.mjs. Left out: nobody watches. */
  readonly watchedIn?: string;
}

/** Compiles what is newer than dist/. */
export function buildProgram(): void {
  const build = spawnSync(process.execPath, [packageFile('scripts', 'build.mjs'), '--if-stale'], {
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
}

const WATCH = pathToFileURL(packageFile('bench', 'rivals', 'loop-watch.mjs')).href;

/** Resolves when it says that it has started. */
export async function startOurs(database: OurDatabase, run: Run): Promise<Child> {
  const folder = await run.newFolder();
  const { dataDir = join(folder, 'data'), neo4j, seed, watchedIn } = database;
  const env = {
    PORT: '0',
    DATA_DIR: dataDir,
    // All requests of a measurement come from one address.
    MAX_COST_PER_MINUTE: '0',
    ...(seed ? {} : { SEED: 'none' }),
    ...(watchedIn === undefined ? {} : { LOOP_WATCH: watchedIn }),
    ...(neo4j === undefined
      ? {}
      : { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }),
  };
  const ready = /playground +(http:\S+)\/graphql[^]*Ctrl-C stops\./;
  const watch = watchedIn === undefined ? [] : ['--import', WATCH];
  const args = [...watch, packageFile('dist', 'main', 'bin.js'), 'serve'];
  return startChild({ args, env, ready, folder }, run);
}
