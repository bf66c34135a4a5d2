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

/**
 * On each list: the ways on which a statement comes to be on it, with `$list` for the parameter. Ways are counted, not asked for
 * with EXISTS: Grafeo looks EXISTS up from its far end, for every statement anew (a hundred times slower).
 */
const ON_LIST: Readonly<Record<keyof ScopeLists, string>> = {
  issues: 'COUNT { (s)-[:EXPRESSES]->(:Position)-[:ON]->(x:Issue) WHERE x.id IN $list }',
  topics: 'COUNT { (s)-[:EXPRESSES]->(:Position)-[:ON]->(:Issue)-[:PART_OF]->(x:Topic) WHERE x.id IN $list }',
  actors: 'COUNT { (s)-[:MADE|ON_BEHALF_OF]-(x:Actor) WHERE x.id IN $list }',
  positions: 'COUNT { (s)-[:EXPRESSES]->(x:Position) WHERE x.id IN $list }',
  documents: 'COUNT { (s)-[:CITED_IN]->(x:Document) WHERE x.id IN $list }',
  publishers: 'COUNT { (s)-[:CITED_IN]->(x:Document) WHERE x.publisher IN $list }',
};

/** Whose stance a statement is at each level: one of these kinds. */
const HELD_BY: Readonly<Record<ActorLevel, string>> = {
  SPEAKER: 'COUNT { (s)<-[:MADE]-(x:Actor) WHERE x.kind IN $kinds } > 0',
  PRINCIPAL: `(COUNT { (s)-[:ON_BEHALF_OF]->(x:Actor) WHERE x.kind IN $kinds } > 0
    OR (COUNT { (s)-[:ON_BEHALF_OF]->(:Actor) } = 0 AND COUNT { (s)<-[:MADE]-(y:Actor) WHERE y.kind IN $kinds } > 0))`,
  BOTH: 'COUNT { (s)-[:MADE|ON_BEHALF_OF]-(x:Actor) WHERE x.kind IN $kinds } > 0',
};

const REPORTERS = 'COUNT { (s)-[:REPORTED_BY]->(:Actor) }';

/** Everything but the days. */
export function undatedPredicates({ scope, filter }: Wanted): Predicates {
  const parts = [
    ...filterParts(filter),
    ...recordParts(filter, scope),
    ...listParts(scope.include, 'in', '> 0'),
    ...listParts(scope.exclude, 'out', '= 0'),
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

function filterParts({ ranks, positions, conditional }: StatementFilter): Part[] {
  const parts: Part[] = [['s.rank IN $ranks', 'ranks', ranks]];
  if (positions !== null) {
    parts.push([
      `${ON_LIST.positions.replace('$list', '$filterPositions')} > 0`,
      'filterPositions',
      positions,
    ]);
  }
  if (conditional !== null) parts.push([`s.condition IS ${conditional ? 'NOT NULL' : 'NULL'}`]);
  return parts;
}

/** Moments are texts of one length, which compare as moments do. A recording that ended is `from/until`. */
const RECORDED = `(s.recordedAt <= $knownAt
  OR any(r IN coalesce(s.recordedBefore, []) WHERE substring(r, 0, 24) <= $knownAt))`;
const KNOWN = `((s.recordedAt <= $knownAt AND (s.retractedAt IS NULL OR s.retractedAt > $knownAt))
  OR any(r IN coalesce(s.recordedBefore, []) WHERE substring(r, 0, 24) <= $knownAt AND substring(r, 25) > $knownAt))`;

/** On record now, or at the moment asked for; with retracted ones, recorded by then. */
function recordParts({ includeRetracted }: StatementFilter, { knownAt }: Scope): Part[] {
  if (knownAt !== null) return [[includeRetracted ? RECORDED : KNOWN, 'knownAt', knownAt]];
  return includeRetracted ? [] : [['s.retractedAt IS NULL']];
}

function listParts(lists: ScopeLists, prefix: string, ways: '> 0' | '= 0'): Part[] {
  return (Object.keys(ON_LIST) as (keyof ScopeLists)[]).flatMap((list) => {
    const ids = lists[list];
    const name = `${prefix}_${list}`;
    return ids === null
      ? []
      : [[`${ON_LIST[list].replace('$list', `$${name}`)} ${ways}`, name, ids] as const];
  });
}

function propertyParts(scope: Scope): Part[] {
  const parts: Part[] = [];
  if (scope.kinds !== null)
    parts.push([HELD_BY[scope.level], 'kinds', scope.kinds satisfies readonly ActorKind[]]);
  if (scope.reportedBy !== null) {
    const test = 'COUNT { (s)-[:REPORTED_BY]->(x:Actor) WHERE x.id IN $reportedBy } > 0';
    parts.push([test, 'reportedBy', scope.reportedBy]);
  }
  if (scope.modes !== null) parts.push(['s.mode IN $modes', 'modes', scope.modes]);
  if (scope.attribution === 'DIRECT_ONLY') parts.push([`${REPORTERS} = 0`]);
  if (scope.attribution === 'REPORTED_ONLY') parts.push([`${REPORTERS} > 0`]);
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
