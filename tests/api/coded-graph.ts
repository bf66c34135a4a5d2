/** Statements coded with Discourse Network Analyzer, imported as users import them, and networks of them by name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, createApi } from '../../src/api/create-api.ts';
import type { ImportReport } from '../../src/app/import/import-job.ts';
import { runImport } from '../../src/app/import/run-import.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { READERS } from '../../src/interchange/readers/readers.ts';
import { ownWorkers } from '../support/own-workers.ts';

const now = (): Date => new Date('2026-01-01T00:00:00Z');

export function importCoded(
  db: GraphDatabase,
  path: string,
  options: Readonly<Record<string, readonly string[]>> = {},
): Promise<ImportReport> {
  const request = { format: 'dna', inputs: { statements: path }, options, name: null, decisions: null };
  return runImport(db, READERS, { ...request, onError: 'skip', dryRun: false }, { author: 'the test', now });
}

/** The same for what the file would hold. */
export async function importCodedText(
  db: GraphDatabase,
  text: string,
  options: Readonly<Record<string, readonly string[]>> = {},
): Promise<ImportReport> {
  const folder = mkdtempSync(join(tmpdir(), 'stance-graph-coded-'));
  try {
    writeFileSync(join(folder, 'statements.csv'), text);
    return await importCoded(db, join(folder, 'statements.csv'), options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function apiOf(db: GraphDatabase): Api {
  return createApi({
    db,
    now,
    workers: ownWorkers(),
    logger: { error: (details) => console.error(details) },
  });
}

interface Answer {
  readonly statementCount: number;
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly isColumn: boolean }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}

export interface NamedNetwork {
  readonly statementCount: number;
  /** Sorted by UTF-16 code unit. */
  readonly rows: readonly string[];
  /** Those of a one-mode network are its rows. */
  readonly columns: readonly string[];
  /** 0 where there is no edge; a one-mode network on both sides of the diagonal. */
  weight(row: string, column: string): number;
}

const NETWORK = `query Coded($input: NetworkInput!) {
  network(input: $input) { statementCount nodes { id label isColumn } edges { source target weight } }
}`;

/** Fails the test where the answer has errors. */
export async function namedNetwork(api: Api, input: object): Promise<NamedNetwork> {
  const { data, errors } = await api.execute({ query: NETWORK, variables: { input } });
  expect(errors).toBeUndefined();
  const { nodes, edges, statementCount } = (data as { network: Answer }).network;
  const labels = (wanted: boolean): Map<string, string> =>
    new Map(nodes.filter(({ isColumn }) => isColumn === wanted).map(({ id, label }) => [id, label]));
  const rows = labels(false);
  const twoMode = (input as { type?: string }).type === 'TWO_MODE';
  const columns = twoMode ? labels(true) : rows;
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    const [from, to] = [rows.get(source)!, columns.get(target)!];
    weights.set(JSON.stringify([from, to]), weight);
    if (!twoMode) weights.set(JSON.stringify([to, from]), weight);
  }
  return {
    statementCount,
    rows: [...rows.values()].sort(),
    columns: [...columns.values()].sort(),
    weight: (row, column) => weights.get(JSON.stringify([row, column])) ?? 0,
  };
}

/** Code and message of the one error of a request that must fail. */
export async function networkRefusal(api: Api, input: object): Promise<string> {
  const { errors } = await api.execute({ query: NETWORK, variables: { input } });
  expect(errors).toHaveLength(1);
  return `${String(errors![0]!.extensions?.['code'])}: ${errors![0]!.message}`;
}
