/**
 * Levels: what statements say, as small numbers. On scales with values, a level is a value on -1..1, so statements on different
 * issues compare; on a nominal scale it is a position, which compares only with those of its own issue. Values come first, in
 * ascending order. They are counted in whole steps of a common grid where there is one (always, but for outlandish scales), so that
 * sums of distances are whole numbers and a balanced pair weighs exactly 0. Cost: linear in statements.
 */
import { pairKey, type StatementColumns } from '../statement-columns.ts';

export interface Levels {
  readonly size: number;
  /** Levels below are values, those from here on nominal positions. */
  readonly values: number;
  /** By position; -1 for one that no statement takes. */
  readonly ofPosition: Int32Array;
  /** By level: the value in steps of the grid; 0 for a nominal one. */
  readonly step: Float64Array;
  /** Steps from 0 to 1. The distance from one end of a scale to the other is twice as many. */
  readonly steps: number;
  /** Whether steps are whole numbers. */
  readonly exact: boolean;
  /** By level: the nominal position and its issue, else -1. */
  readonly position: Int32Array;
  readonly issue: Int32Array;
  readonly columns: StatementColumns;
}

export const NOT_COMPARABLE = -1;

/** Beyond this, sums of products of counts might leave the whole numbers that a double can hold. */
const MOST_STEPS = 1_000_000;
const ROUNDING = 1e-9;

export function levelsOf(columns: StatementColumns, statements: Int32Array): Levels {
  const { position, positionValue, positions } = columns;
  const taken = new Uint8Array(positions.texts.length);
  for (let k = 0; k < statements.length; k++) taken[position[statements[k]!]!] = 1;
  const answers = [...taken.keys()].filter((at) => taken[at] === 1);
  const nominal = answers.filter((at) => Number.isNaN(positionValue[at]));
  const values = new Set(
    answers.filter((at) => !Number.isNaN(positionValue[at])).map((at) => positionValue[at]!),
  );
  const valued = [...values].sort((a, b) => a - b);
  const levelOf = new Map(valued.map((value, level) => [value, level]));
  const ofPosition = new Int32Array(taken.length).fill(-1);
  for (const at of answers) ofPosition[at] = levelOf.get(positionValue[at]!) ?? -1;
  nominal.forEach((at, k) => (ofPosition[at] = valued.length + k));
  const issueOf = issuesOfPositions(columns);
  const grid = stepsOf(valued);
  const inSteps = (each: number): number => (grid === null ? each : Math.round(each * grid));
  return {
    size: valued.length + nominal.length,
    values: valued.length,
    ofPosition,
    step: Float64Array.from([...valued.map(inSteps), ...nominal.map(() => 0)]),
    steps: grid ?? 1,
    exact: grid !== null,
    position: Int32Array.from([...valued.map(() => -1), ...nominal]),
    issue: Int32Array.from([...valued.map(() => -1), ...nominal.map((at) => issueOf[at]!)]),
    columns,
  };
}

function issuesOfPositions({ issuePositions, positions }: StatementColumns): Int32Array {
  const issueOf = new Int32Array(positions.texts.length).fill(-1);
  for (let issue = 0; issue + 1 < issuePositions.start.length; issue++)
    for (let at = issuePositions.start[issue]!; at < issuePositions.start[issue + 1]!; at++)
      issueOf[issuePositions.items[at]!] = issue;
  return issueOf;
}

/** The least number of steps from 0 to 1 on which all values lie; null where there is none that is small enough. */
function stepsOf(values: readonly number[]): number | null {
  let steps = 1;
  for (const value of values) {
    let times = 1;
    while (!isWhole(value * steps * times)) if (++times * steps > MOST_STEPS) return null;
    steps *= times;
  }
  return steps;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < ROUNDING;
}

/** The greatest distance. */
export function farthest(levels: Levels): number {
  return 2 * levels.steps;
}

/**
 * d(a, b) in steps: 0 to `farthest`; NOT_COMPARABLE for nominal positions of different issues, and a nominal one beside a value.
 * Nominal ones of one issue: 0 if equal, all the way if they exclude each other (different, where the issue declares nothing),
 * else half.
 */
export function distance(levels: Levels, a: number, b: number): number {
  const { values, step, position, issue, columns } = levels;
  if (a < values && b < values) return Math.abs(step[a]! - step[b]!);
  if (a < values || b < values) return NOT_COMPARABLE;
  if (a === b) return 0;
  if (issue[a] !== issue[b]) return NOT_COMPARABLE;
  const excluded =
    columns.declaresIncompatible[issue[a]!] === 0 ||
    columns.incompatible.has(pairKey(position[a]!, position[b]!));
  return excluded ? farthest(levels) : levels.steps;
}
