/** Pages and counts of statements: of the whole graph, or of many owners (actors, issues, documents) in one statement. */
import type { StatementRecord } from '../../domain/model.ts';
import type { Scope, ScopeLists } from '../../domain/scope.ts';
import type { GraphReader, Params } from '../port.ts';
import type { Listed, PageWanted } from './listed.ts';
import { STATEMENT, type StatementShape, statementRecord } from './shapes.ts';
import {
  asksForDays,
  type Predicates,
  predicates,
  UNDATED,
  undatedPredicates,
  type Wanted,
} from './statement-scope.ts';

export const STATEMENT_ORDERS = ['NEWEST', 'OLDEST'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

/** The sort key is the row's sortDate, then its id. */
export interface StatementPageWanted extends Wanted, PageWanted {
  readonly orderBy: StatementOrder;
}

/** The actor's own statements and those on its behalf, each once; those on the issue; those that cite the document. */
export type StatementOwner = 'ACTOR' | 'ISSUE' | 'DOCUMENT';

/** `after` without an OR between two ranges: Neo4j would read both in full, not a page of one in order. */
const ORDER: Readonly<Record<StatementOrder, { readonly by: string; readonly after: string }>> = {
  NEWEST: {
    by: 'sortDate DESC, id',
    after: 's.sortDate <= $afterDate AND NOT (s.sortDate = $afterDate AND s.id <= $afterId)',
  },
  OLDEST: {
    by: 'sortDate, id',
    after: 's.sortDate >= $afterDate AND NOT (s.sortDate = $afterDate AND s.id <= $afterId)',
  },
};

/** Where statements `s` come from; `repeats`: one can come twice. */
interface Source {
  readonly match: string;
  readonly repeats: boolean;
}

/** From an owner with the id `owner` to its statements. At level SPEAKER or PRINCIPAL, only what counts for the actor so. */
function ofOwner(owner: StatementOwner, { level }: Scope): Source {
  if (owner === 'ISSUE') {
    return { match: '(:Issue {id: owner})<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement)', repeats: false };
  }
  if (owner === 'DOCUMENT')
    return { match: '(:Document {id: owner})<-[:CITED_IN]-(s:Statement)', repeats: false };
  if (level === 'SPEAKER') return { match: '(:Actor {id: owner})-[:MADE]->(s:Statement)', repeats: false };
  const match = '(:Actor {id: owner})-[:MADE|ON_BEHALF_OF]-(s:Statement)';
  const forOthers = 'COUNT { (s)-[:ON_BEHALF_OF]->(other:Actor) WHERE other.id <> owner }';
  return { match: level === 'BOTH' ? match : `${match} WHERE ${forOthers} = 0`, repeats: true };
}

/**
 * Where to begin, the most selective list first: databases differ in how well they find this themselves. `anchor` is a name of its
 * own: what follows a WITH can still see it.
 */
const ANCHORS: readonly (readonly [list: keyof ScopeLists, match: string, repeats: boolean])[] = [
  [
    'positions',
    '(anchor:Position) WHERE anchor.id IN $in_positions MATCH (anchor)<-[:EXPRESSES]-(s:Statement)',
    false,
  ],
  [
    'issues',
    '(anchor:Issue) WHERE anchor.id IN $in_issues MATCH (anchor)<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement)',
    false,
  ],
  [
    'documents',
    '(anchor:Document) WHERE anchor.id IN $in_documents MATCH (anchor)<-[:CITED_IN]-(s:Statement)',
    true,
  ],
  [
    'actors',
    '(anchor:Actor) WHERE anchor.id IN $in_actors MATCH (anchor)-[:MADE|ON_BEHALF_OF]-(s:Statement)',
    true,
  ],
  [
    'topics',
    '(anchor:Topic) WHERE anchor.id IN $in_topics MATCH (anchor)<-[:PART_OF]-(:Issue)<-[:ON]-(:Position)<-[:EXPRESSES]-(s:Statement)',
    true,
  ],
  [
    'publishers',
    '(anchor:Document) WHERE anchor.publisher IN $in_publishers MATCH (anchor)<-[:CITED_IN]-(s:Statement)',
    true,
  ],
];

/** Every statement has a sortDate; that it is said lets Neo4j read its index in order, up to the end of the page. */
const ALL: Source = { match: "(s:Statement) WHERE s.sortDate >= ''", repeats: false };

function ofGraph({ scope, filter }: Wanted): Source {
  if (filter.positions !== null) {
    const match =
      '(anchor:Position) WHERE anchor.id IN $filterPositions MATCH (anchor)<-[:EXPRESSES]-(s:Statement)';
    return { match, repeats: false };
  }
  const anchor = ANCHORS.find(([list]) => scope.include[list] !== null);
  return anchor ? { match: anchor[1], repeats: anchor[2] } : ALL;
}

/** Each of the source's statements that passes all tests, once. */
function passing({ match, repeats }: Source, tests: readonly string[]): string {
  return `MATCH ${match} WITH ${repeats ? 'DISTINCT ' : ''}s WHERE ${tests.join(' AND ')}`;
}

export async function listStatements(
  tx: GraphReader,
  wanted: StatementPageWanted,
): Promise<Listed<StatementRecord>[]> {
  const { body, params } = page(ofGraph(wanted), wanted);
  const cypher = `${body} RETURN ${STATEMENT} AS record, sortDate, id ORDER BY ${ORDER[wanted.orderBy].by}`;
  const rows = await tx.run<{ record: StatementShape }>(cypher, params);
  return rows.map((row) => listed(row.record));
}

/** The same for each owner; the limit is each owner's. */
export async function listStatementsOf(
  tx: GraphReader,
  owner: StatementOwner,
  ids: readonly string[],
  wanted: StatementPageWanted,
): Promise<Map<string, Listed<StatementRecord>[]>> {
  const { body, params } = page(ofOwner(owner, wanted.scope), wanted);
  const rows = await tx.run<{ owner: string; records: StatementShape[] }>(
    `UNWIND $ids AS owner CALL (owner) { ${body} RETURN collect(${STATEMENT}) AS records } RETURN owner, records`,
    { ...params, ids },
  );
  return new Map(rows.map((row) => [row.owner, row.records.map(listed)]));
}

export async function countStatements(tx: GraphReader, wanted: Wanted): Promise<number> {
  return countGraph(tx, ofGraph(wanted), predicates(wanted));
}

/** Statements that are left out only because the scope asks for days and they have none. */
export async function countUndated(tx: GraphReader, wanted: Wanted): Promise<number> {
  if (!asksForDays(wanted.scope)) return 0;
  return countGraph(tx, ofGraph(wanted), undatedOnly(wanted));
}

export async function countStatementsOf(
  tx: GraphReader,
  owner: StatementOwner,
  ids: readonly string[],
  wanted: Wanted,
): Promise<Map<string, number>> {
  return countOwners(tx, ofOwner(owner, wanted.scope), ids, predicates(wanted));
}

export async function countUndatedOf(
  tx: GraphReader,
  owner: StatementOwner,
  ids: readonly string[],
  wanted: Wanted,
): Promise<Map<string, number>> {
  if (!asksForDays(wanted.scope)) return new Map(ids.map((id) => [id, 0]));
  return countOwners(tx, ofOwner(owner, wanted.scope), ids, undatedOnly(wanted));
}

function listed(shape: StatementShape): Listed<StatementRecord> {
  return listedStatement(statementRecord(shape));
}

/** With the key that lists of statements are sorted by. */
export function listedStatement(record: StatementRecord): Listed<StatementRecord> {
  return { record, key: [record.dateEarliest ?? record.dateLatest ?? '', record.id] };
}

/** The page's statements as `s`, in order, with nothing expanded before the limit. */
function page(source: Source, wanted: StatementPageWanted): { body: string; params: Params } {
  const { all, params } = predicates(wanted);
  const { by, after } = ORDER[wanted.orderBy];
  const tests = wanted.after === null ? all : [...all, after];
  const key = wanted.after === null ? {} : { afterDate: wanted.after[0]!, afterId: wanted.after[1]! };
  return {
    body: `${passing(source, tests)} WITH s, s.sortDate AS sortDate, s.id AS id ORDER BY ${by} LIMIT $limit`,
    params: { ...params, ...key, limit: wanted.limit },
  };
}

function undatedOnly(wanted: Wanted): Predicates {
  const { all, params } = undatedPredicates(wanted);
  return { all: [...all, UNDATED], params };
}

async function countGraph(tx: GraphReader, source: Source, { all, params }: Predicates): Promise<number> {
  const cypher = `${passing(source, all)} RETURN count(s) AS count`;
  return (await tx.run<{ count: number }>(cypher, params))[0]!.count;
}

async function countOwners(
  tx: GraphReader,
  source: Source,
  ids: readonly string[],
  { all, params }: Predicates,
): Promise<Map<string, number>> {
  const rows = await tx.run<{ owner: string; count: number }>(
    `UNWIND $ids AS owner
     CALL (owner) { ${passing(source, all)} RETURN count(s) AS count } RETURN owner, count`,
    { ...params, ids },
  );
  return new Map(rows.map((row) => [row.owner, row.count]));
}
