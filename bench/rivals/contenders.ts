/** The servers that answer questions to the large graph, and how each is asked. */
import { CONTENDERS, type Places, planName, type Plans } from '../contenders.ts';
import type { Contender } from '../measure/contest.ts';
import type { Options } from '../options.ts';
import type { Run } from '../progress.ts';
import type { Asking, Facts, Question, Variables } from '../questions/question.ts';
import type { Child } from './child.ts';
import { installNeo4jGraphql, startNeo4jGraphql } from './neo4j-graphql.ts';
import { startOurs } from './our-server.ts';
import { startBareDriver } from './plan.ts';
import { graphqlRequest } from './requests.ts';

export interface Servers {
  readonly neo4j: Child | null;
  readonly embedded: Child | null;
  readonly bare: Child | null;
  readonly rival: Child | null;
}

export async function startContenders(
  options: Options,
  { neo4j, embedded }: Places,
  plans: Plans,
  run: Run,
): Promise<Servers> {
  const withRival = options.rival && neo4j !== null;
  if (withRival) await installNeo4jGraphql(run);
  return {
    neo4j: neo4j && (await startOurs({ neo4j, seed: false }, run)),
    embedded: embedded === null ? null : await startOurs({ dataDir: embedded, seed: false }, run),
    bare: neo4j && (await startBareDriver(neo4j, plans, run)),
    rival: withRival ? await startNeo4jGraphql(neo4j, run) : null,
  };
}

export function contendersOf(servers: Servers, question: Question): Contender[] {
  const { ours, list, connection } = question;
  return [
    ...graphql(CONTENDERS.neo4j, servers.neo4j, ours, question),
    ...graphql(CONTENDERS.embedded, servers.embedded, ours, question),
    ...bare('sameStatements', servers.bare, null, question),
    ...bare('byHand', servers.bare, question.byHand.facts, question),
    ...graphql(CONTENDERS.list, servers.rival, list, question),
    ...graphql(CONTENDERS.connection, servers.rival, connection, question),
  ];
}

function graphql(
  name: string,
  server: Child | null,
  { query, facts }: Asking,
  { variables }: Question,
): Contender[] {
  if (server === null) return [];
  const requests = variables.map((asked) => graphqlRequest(server.url, query, asked));
  return [{ name, requests, facts: factsAbout(facts, variables) }];
}

function bare(
  kind: 'sameStatements' | 'byHand',
  server: Child | null,
  facts: Facts | null,
  { id, variables }: Question,
): Contender[] {
  if (server === null) return [];
  const requests = variables.map((_, variant) => ({
    url: server.url,
    body: JSON.stringify({ plan: planName(kind, id, variant) }),
  }));
  return [{ name: CONTENDERS[kind], requests, facts: facts && factsAbout(facts, variables) }];
}

/** Of the first of the requests: that one is compared. */
function factsAbout(facts: Facts, [first]: readonly Variables[]): (data: unknown) => readonly string[] {
  return (data) => facts(data as never, first as never);
}
