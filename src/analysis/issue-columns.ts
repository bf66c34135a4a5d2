/** Issues and their positions as columns of numbers: scales, declared ends, answers, and which answers exclude each other. */
import { type Scale, SCALES } from '../domain/model.ts';
import { byCodeUnit, type Interned, type Lists, lists } from './intern.ts';
import { normalisedValue } from './normalised-value.ts';

export interface IssueFacts {
  readonly id: string;
  readonly scale: Scale;
  /** The declared ends; null on a nominal scale. */
  readonly min: number | null;
  readonly max: number | null;
  readonly about: string | null;
  readonly topics: readonly string[];
  /** All that the issue has, whether anybody took them or not, in any order. */
  readonly positions: readonly PositionFacts[];
  /** Pairs of positions of a nominal issue; either order. */
  readonly incompatible: readonly (readonly [string, string])[];
}

export interface PositionFacts {
  readonly id: string;
  /** On the issue's scale; null on a nominal one. */
  readonly value: number | null;
}

export interface IssueColumns {
  /** By issue: index in SCALES. */
  readonly scale: Uint8Array;
  /** By issue: 1 where the scale is nominal. */
  readonly nominal: Uint8Array;
  /** By issue: the declared ends, NaN on a nominal scale. */
  readonly scaleMin: Float64Array;
  readonly scaleMax: Float64Array;
  readonly about: Int32Array;
  readonly issueTopics: Lists;
  /** By issue: its positions by value, then id. */
  readonly issuePositions: Lists;
  /** By position: -1..1; NaN on a nominal scale. */
  readonly positionValue: Float64Array;
  /** By issue: 1 where it declares which of its positions exclude each other. */
  readonly declaresIncompatible: Uint8Array;
  /** Keys of `pairKey(position, position)`, both ways round. */
  readonly incompatible: ReadonlySet<number>;
}

export interface IssueTables {
  readonly actors: Interned;
  readonly issues: Interned;
  readonly positions: Interned;
  readonly topics: Interned;
}

export function issueColumns(tables: IssueTables, facts: readonly IssueFacts[]): IssueColumns {
  const byId = new Map(facts.map((issue) => [issue.id, issue]));
  const sorted = tables.issues.texts.map((id) => byId.get(id)!);
  const incompatible = new Set<number>();
  for (const [a, b] of facts.flatMap((issue) => issue.incompatible)) {
    const [first, second] = [tables.positions.indexOf(a), tables.positions.indexOf(b)];
    incompatible.add(pairKey(first, second)).add(pairKey(second, first));
  }
  return {
    scale: Uint8Array.from(sorted, (issue) => SCALES.indexOf(issue.scale)),
    nominal: Uint8Array.from(sorted, (issue) => Number(issue.scale === 'NOMINAL')),
    scaleMin: Float64Array.from(sorted, (issue) => issue.min ?? Number.NaN),
    scaleMax: Float64Array.from(sorted, (issue) => issue.max ?? Number.NaN),
    about: Int32Array.from(sorted, (issue) => tables.actors.indexOf(issue.about)),
    issueTopics: lists(sorted.map((issue) => issue.topics.map((topic) => tables.topics.indexOf(topic)))),
    issuePositions: lists(
      sorted.map((issue) => inOrder(issue.positions).map(({ id }) => tables.positions.indexOf(id))),
    ),
    positionValue: positionValues(tables.positions, facts),
    declaresIncompatible: Uint8Array.from(sorted, (issue) => Number(issue.incompatible.length > 0)),
    incompatible,
  };
}

function inOrder(positions: readonly PositionFacts[]): PositionFacts[] {
  return [...positions].sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || byCodeUnit(a.id, b.id));
}

function positionValues(table: Interned, facts: readonly IssueFacts[]): Float64Array {
  const values = new Float64Array(table.texts.length).fill(Number.NaN);
  for (const { positions, min, max } of facts)
    for (const { id, value } of positions)
      values[table.indexOf(id)] = normalisedValue(value, min, max) ?? Number.NaN;
  return values;
}

const PAIR_STEP = 0x4000000;

/** One number for an ordered pair of places below 2^26. */
export function pairKey(first: number, second: number): number {
  return first * PAIR_STEP + second;
}

export function pairOfKey(key: number): [first: number, second: number] {
  return [Math.floor(key / PAIR_STEP), key % PAIR_STEP];
}
