/** Database statements of one request, as the bare driver runs them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neo4jServer } from '../../scripts/neo4j-server.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Params } from '../../src/graph/port.ts';
import { TYPESCRIPT } from '../measure/in-process.ts';
import type { Run } from '../progress.ts';
import { type Child, startChild } from './child.ts';

export interface Statement {
  readonly cypher: string;
  readonly params: Params;
}

/** Steps, one after another; the statements of a step run side by side. */
export type Plan = readonly (readonly Statement[])[];

type Plans = ReadonlyMap<string, Plan>;

/** `plans`: by name. */
export function startBareDriver(
  { uri, user, password }: Neo4jServer,
  plans: Plans,
  run: Run,
): Promise<Child> {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return startPlanServer('bare-driver.ts', env, plans, run);
}

/** `dataDir`: nobody else has it open. */
export function startBareEmbedded(dataDir: string, plans: Plans, run: Run): Promise<Child> {
  return startPlanServer('bare-embedded.ts', { DATA_DIR: dataDir }, plans, run);
}

async function startPlanServer(
  script: string,
  env: Readonly<Record<string, string>>,
  plans: Plans,
  run: Run,
): Promise<Child> {
  const folder = await run.newFolder();
  const file = join(folder, 'plans.json');
  await writeFile(file, JSON.stringify([...plans]));
  const args = ['--import', TYPESCRIPT, packageFile('bench', 'rivals', script)];
  return startChild({ args, env: { ...env, PLANS: file }, ready: /ready (http:\S+)/, folder }, run);
}
