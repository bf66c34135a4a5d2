/** A scope, and a filter of statements, as Cypher predicates on a statement `s`: fixed texts, values only as parameters. */
import type { ActorKind, Rank } from '../../domain/model.ts';
import type { ActorLevel, Scope, ScopeLists } from '../../domain/scope.ts';
import type { Param } from '../port.ts';

export interface StatementFilter {
  readonly ranks: readonly Rank[];
  readonly includeRetracted: boolean;
  /** Ids; null: any. */
  readonly positions: readonly string[] | null;
  /** Null: with and without a condition. */
  readonly conditional: boolean | null;
}

/** The statements that count. */
export const COUNTED: StatementFilter = {
  ranks: ['PREFERRED', 'NORMAL'],
  includeRetracted: false,
  positions: null,
  conditional: null,
};

/** Which statements, of all or of one owner. */
export interface Wanted {
  readonly scope: Scope;
  readonly filter: StatementFilter;
}

/** `all` are joined by AND. */
export interface Predicates {
  readonly all: readonly string[];
  readonly params: Readonly<Record<string, Param>>;
}

/** On each list: how a statement comes to be on it. `$list` stands for the parameter. */
const ON_LIST: Readonly<Record<keyof ScopeLists, string>> = {
  issues: 'EXISTS { MATCH (s)-[:EXPRESSES]->(:Position)-[:ON]->(x:Issue) WHERE x.id IN $list }',
  topics:
    'EXISTS { MATCH (s)-[:EXPRESSES]->(:Position)-[:ON]->(:Issue)-[:PART_OF]->(x:Topic) WHERE x.id IN $list }',
  actors: 'EXISTS { MATCH (s)-[:MADE|ON_BEHALF_OF]-(x:Actor) WHERE x.id IN $list }',
  positions: 'EXISTS { MATCH (s)-[:EXPRESSES]->(x:Position) WHERE x.id IN $list }',
  documents: 'EXISTS { MATCH (s)-[:CITED_IN]->(x:Document) WHERE x.id IN $list }',
  publishers: 'EXISTS { MATCH (s)-[:CITED_IN]->(x:Document) WHERE x.publisher IN $list }',
};

/** Whose stance a statement is at each level, as a condition on the way to its actor `x`. */
const HELD_BY: Readonly<Record<ActorLevel, string>> = {
  SPEAKER: 'EXISTS { MATCH (s)<-[:MADE]-(x:Actor) WHERE x.kind IN $kinds }',
  PRINCIPAL: `(EXISTS { MATCH (s)-[:ON_BEHALF_OF]->(x:Actor) WHERE x.kind IN $kinds }
    OR (NOT EXISTS { MATCH (s)-[:ON_BEHALF_OF]->(:Actor) }
      AND EXISTS { MATCH (s)<-[:MADE]-(y:Actor) WHERE y.kind IN $kinds }))`,
  BOTH: 'EXISTS { MATCH (s)-[:MADE|ON_BEHALF_OF]-(x:Actor) WHERE x.kind IN $kinds }',
};

const REPORTED = 'EXISTS { MATCH (s)-[:REPORTED_BY]->(:Actor) }';

/** Everything but the days. */
export function undatedPredicates({ scope, filter }: Wanted): Predicates {
  const parts = [
    ...filterParts(filter),
    ...listParts(scope.include, 'in', (test) => test),
    ...listParts(scope.exclude, 'out', (test) => `NOT ${test}`),
    ...propertyParts(scope),
  ];
  return join(parts);
}

/** All of it. */
export function predicates(wanted: Wanted): Predicates {
  const { all, params } = undatedPredicates(wanted);
  const days = join(dayParts(wanted.scope));
  return { all: [...all, ...days.all], params: { ...params, ...days.params } };
}

/** Whether the scope asks for days, so that undated statements are left out. */
export function asksForDays({ from, to, asOf }: Scope): boolean {
  return from !== null || to !== null || asOf !== null;
}

export const UNDATED = 's.dateEarliest IS NULL AND s.dateLatest IS NULL';

type Part = readonly [test: string, name?: string, value?: Param];

function filterParts({ ranks, includeRetracted, positions, conditional }: StatementFilter): Part[] {
  const parts: Part[] = [['s.rank IN $ranks', 'ranks', ranks]];
  if (!includeRetracted) parts.push(['s.retractedAt IS NULL']);
  if (positions !== null) {
    parts.push([ON_LIST.positions.replace('$list', '$filterPositions'), 'filterPositions', positions]);
  }
  if (conditional !== null) parts.push([`s.condition IS ${conditional ? 'NOT NULL' : 'NULL'}`]);
  return parts;
}

function listParts(lists: ScopeLists, prefix: string, test: (onList: string) => string): Part[] {
  return (Object.keys(ON_LIST) as (keyof ScopeLists)[]).flatMap((list) => {
    const ids = lists[list];
    const name = `${prefix}_${list}`;
    return ids === null ? [] : [[test(ON_LIST[list].replace('$list', `$${name}`)), name, ids] as const];
  });
}

function propertyParts(scope: Scope): Part[] {
  const parts: Part[] = [];
  if (scope.kinds !== null)
    parts.push([HELD_BY[scope.level], 'kinds', scope.kinds satisfies readonly ActorKind[]]);
  if (scope.reportedBy !== null) {
    const test = 'EXISTS { MATCH (s)-[:REPORTED_BY]->(x:Actor) WHERE x.id IN $reportedBy }';
    parts.push([test, 'reportedBy', scope.reportedBy]);
  }
  if (scope.modes !== null) parts.push(['s.mode IN $modes', 'modes', scope.modes]);
  if (scope.attribution === 'DIRECT_ONLY') parts.push([`NOT ${REPORTED}`]);
  if (scope.attribution === 'REPORTED_ONLY') parts.push([REPORTED]);
  if (scope.conditions === 'UNCONDITIONAL') parts.push(['s.condition IS NULL']);
  if (scope.conditions === 'CONDITIONAL') parts.push(['s.condition IS NOT NULL']);
  if (scope.minConfidence !== null) {
    parts.push(['s.confidence >= $minConfidence', 'minConfidence', scope.minConfidence]);
  }
  return parts;
}

/** Days are texts (YYYY-MM-DD), which compare as days do; a missing one compares to nothing, and is out. */
function dayParts({ from, to, asOf }: Scope): Part[] {
  const parts: Part[] = [];
  if (from !== null) parts.push(['s.dateEarliest >= $from', 'from', from]);
  if (to !== null) parts.push(['s.dateLatest <= $to', 'to', to]);
  if (asOf !== null) parts.push(['s.dateLatest <= $asOf', 'asOf', asOf]);
  return parts;
}

function join(parts: readonly Part[]): Predicates {
  const named = parts.flatMap(([, name, value]) =>
    name === undefined ? [] : [[name, value ?? null] as const],
  );
  return { all: parts.map(([test]) => test), params: Object.fromEntries(named) };
}
