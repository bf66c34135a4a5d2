/** What a test run knows of its databases; written by the global setup, read by the workers and the reporter. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseKind } from '../../src/graph/port.ts';

/** Names the run's folder to the workers. */
const FOLDER = 'STANCE_GRAPH_TEST_RUN';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface TestRun {
  /** One server for each worker; none where no selected test needs it, or where `neo4jMissing` says why. */
  readonly neo4j: readonly Neo4jAddress[];
  readonly neo4jMissing: string | null;
}

export function announceRun(folder: string, run: TestRun): void {
  writeFileSync(join(folder, 'run.json'), JSON.stringify(run));
  process.env[FOLDER] = folder;
}

export function runFolder(): string {
  const folder = process.env[FOLDER];
  if (!folder) throw new Error('Tests run under jest with tests/support/global-setup.ts.');
  return folder;
}

export function currentRun(): TestRun {
  return JSON.parse(readFileSync(join(runFolder(), 'run.json'), 'utf8')) as TestRun;
}

/** The reporter prints at the end which databases were really used. */
export function recordUse(kind: DatabaseKind, nameAndVersion: string): void {
  writeFileSync(join(runFolder(), `used-${kind}`), nameAndVersion);
}
