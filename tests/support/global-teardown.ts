/** Leaves no process and no folder behind. */
import { rm } from 'node:fs/promises';
import { stopServers } from './neo4j-servers.ts';
import { runFolder } from './test-run.ts';

// oxlint-disable-next-line import/no-default-export -- jest asks for it
export default async function globalTeardown(): Promise<void> {
  await stopServers();
  await rm(runFolder(), { recursive: true, force: true });
}
