/** Database statements of one request, as the bare driver runs them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Neo4jServer } from '../../scripts/neo4j-server.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Params } from '../../src/graph/port.ts';
import type { Run } from '../progress.ts';
import { type Child, startChild } from './child.ts';

export interface Statement {
  readonly cypher: string;
  readonly params: Params;
}

/** Steps, one after another; the statements of a step run side by side. */
export type Plan = readonly (readonly Statement[])[];

/** `plans`: by name. */
export async function startBareDriver(
  { uri, user, password }: Neo4jServer,
  plans: ReadonlyMap<string, Plan>,
  run: Run,
): Promise<Child> {
  const folder = await run.newFolder();
  const file = join(folder, 'plans.json');
  await writeFile(file, JSON.stringify([...plans]));
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PLANS: file };
  const loader = pathToFileURL(packageFile('node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const args = ['--import', loader, packageFile('bench', 'rivals', 'bare-driver.ts')];
  return startChild({ args, env, ready: /ready (http:\S+)/, folder }, run);
}
