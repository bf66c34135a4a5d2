/** Who answers questions about networks, and how each is asked. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseKind } from '../../src/graph/port.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { CONTENDERS, type Places, type Plans } from '../contenders.ts';
import type { Contender } from '../measure/contest.ts';
import { TYPESCRIPT } from '../measure/in-process.ts';
import type { Run } from '../progress.ts';
import { type Child, startChild } from '../rivals/child.ts';
import { startOurs } from '../rivals/our-server.ts';
import { type Statement, startBareDriver, startBareEmbedded } from '../rivals/plan.ts';
import { graphqlRequest, type HttpRequest } from '../rivals/requests.ts';
import { type Numpy, startMatrices } from './numpy.ts';
import type { DirectAsking, NetworkQuestion } from './question.ts';
import type { VoteFiles } from './votes.ts';

export const NETWORK_CONTENDERS = {
  embedded: CONTENDERS.embedded,
  neo4j: CONTENDERS.neo4j,
  computing: 'stance-graph, the computing alone',
  numpy: 'numpy, dense matrices',
  cypherNeo4j: 'Neo4j, one Cypher statement',
  cypherEmbedded: 'Grafeo, one Cypher statement',
} as const;

export interface NetworkServers {
  readonly embedded: Child | null;
  readonly neo4j: Child | null;
  readonly computing: Child;
  readonly numpy: Child | null;
  readonly bareNeo4j: Child | null;
  readonly bareEmbedded: Child | null;
}

export interface Prepared {
  readonly places: Places;
  /** A saved index of the graph. */
  readonly index: string;
  /** Null: there is no numpy. */
  readonly matrices: { readonly numpy: Numpy; readonly files: VoteFiles } | null;
  readonly questions: readonly NetworkQuestion[];
}

export async function startNetworkServers(
  { places: { embedded, neo4j }, index, matrices, questions }: Prepared,
  run: Run,
): Promise<NetworkServers> {
  const plans = plansOf(questions);
  const copy = embedded === null ? null : await copied(embedded, run);
  return {
    embedded: embedded === null ? null : await startOurs({ dataDir: embedded, seed: false }, run),
    neo4j: neo4j && (await startOurs({ neo4j, seed: false }, run)),
    computing: await startComputing(index, run),
    numpy: matrices && (await startMatrices(matrices.numpy, matrices.files, run)),
    bareNeo4j: neo4j && (await startBareDriver(neo4j, plans, run)),
    bareEmbedded: copy === null ? null : await startBareEmbedded(copy, plans, run),
  };
}

/** One process at a time has an embedded database open. */
async function copied(dataDir: string, run: Run): Promise<string> {
  const copy = join(await run.newFolder(), 'data');
  const filter = (path: string): boolean => !path.startsWith(join(dataDir, 'socket'));
  await cp(dataDir, copy, { recursive: true, filter });
  return copy;
}

async function startComputing(index: string, run: Run): Promise<Child> {
  const args = ['--import', TYPESCRIPT, packageFile('bench', 'networks', 'computing.ts')];
  const env = { INDEX_FILE: index };
  return startChild({ args, env, ready: /ready (http:\S+)/, folder: await run.newFolder() }, run);
}

function plansOf(questions: readonly NetworkQuestion[]): Plans {
  const plans: Plans = new Map();
  const add = (name: string, statement: Statement): void => void plans.set(name, [[statement]]);
  for (const { id, cypher } of questions) {
    cypher?.statements.forEach((statement, variant) => add(planName(id, variant), statement));
    if (cypher?.proof) add(planName(id, 'proof'), cypher.proof);
  }
  return plans;
}

function planName(question: string, variant: number | 'proof'): string {
  return `${question} ${variant}`;
}

/** Grafeo ends a statement after 30 s, when it next looks. */
const WITHIN_MS: Readonly<Record<DatabaseKind, number>> = { neo4j: 60_000, embedded: 31_000 };

/** Ours first: what the others say is compared with it. */
export function networkContenders(servers: NetworkServers, question: NetworkQuestion): Contender[] {
  const { computing, numpy, bareNeo4j, bareEmbedded } = servers;
  return [
    ...ours(NETWORK_CONTENDERS.embedded, servers.embedded, question),
    ...ours(NETWORK_CONTENDERS.neo4j, servers.neo4j, question),
    ...direct(NETWORK_CONTENDERS.computing, computing, question.computing),
    ...direct(NETWORK_CONTENDERS.numpy, numpy, question.numpy),
    ...cypher('neo4j', bareNeo4j, question),
    ...cypher('embedded', bareEmbedded, question),
  ];
}

function ours(name: string, server: Child | null, { ours }: NetworkQuestion): Contender[] {
  if (server === null) return [];
  const { query, proof, variables, facts } = ours;
  const requests = variables.map((asked) => graphqlRequest(server.url, query, asked));
  const proven = proof === undefined ? {} : { proof: graphqlRequest(server.url, proof, variables[0]) };
  return [{ name, requests, facts: facts as Contender['facts'], ...proven }];
}

function direct(name: string, server: Child | null, asking: DirectAsking | null): Contender[] {
  if (server === null || asking === null) return [];
  const request = (asked: unknown): HttpRequest => ({ url: server.url, body: JSON.stringify(asked) });
  const proven = asking.proof === undefined ? {} : { proof: request(asking.proof) };
  return [
    { name, requests: asking.asked.map(request), facts: asking.facts as Contender['facts'], ...proven },
  ];
}

function cypher(kind: DatabaseKind, server: Child | null, { id, cypher }: NetworkQuestion): Contender[] {
  if (server === null || cypher === null) return [];
  const { statements, proof, facts, pace } = cypher;
  const request = (variant: number | 'proof'): HttpRequest => ({
    url: server.url,
    body: JSON.stringify({ plan: planName(id, variant) }),
  });
  return [
    {
      name: NETWORK_CONTENDERS[kind === 'neo4j' ? 'cypherNeo4j' : 'cypherEmbedded'],
      requests: statements.map((_, variant) => request(variant)),
      facts: facts as Contender['facts'],
      withinMs: WITHIN_MS[kind],
      ...(proof === undefined ? {} : { proof: request('proof') }),
      ...(pace[kind] === null ? {} : { pace: pace[kind] }),
    },
  ];
}
