/**
 * The code of COMBINE: the sum of 2^(K-1-k) over the levels that occur, k = 0..K-1 being the positions of the issue by value
 * (nominal: by id), whether anybody takes them or not. A binary scale has at least its two ends, so 1 is only yes, 2 only no, 3 both.
 */
import { StanceGraphError } from '../../domain/errors.ts';
import { SCALES } from '../../domain/model.ts';
import { listAt } from '../intern.ts';
import type { StatementColumns } from '../statement-columns.ts';
import type { NetworkOptions } from './options.ts';

/** Sums of powers of two below 2^53 are exact in a double. */
const MOST_POSITIONS = 53;

/** By position: 2^(K-1-k); 0 for positions of issues that none of the statements is on. */
export type Codes = Float64Array;

/** Throws BAD_INPUT where issues of several scales meet in one column, or one has too many positions. */
export function codesOf(
  columns: StatementColumns,
  statements: Int32Array,
  options: NetworkOptions,
  at: string,
): Codes {
  const issues = issuesOf(columns, statements);
  if (options.columns !== 'ISSUE') checkOneScale(columns, issues, options, at);
  const common = options.columns === 'ISSUE' ? null : union(issues.map((issue) => valuesOn(columns, issue)));
  const codes = new Float64Array(columns.positions.texts.length);
  for (const issue of issues) {
    const positions = listAt(columns.issuePositions, issue);
    const steps = columns.nominal[issue] === 1 ? null : (common ?? valuesOn(columns, issue));
    const count = steps?.length ?? positions.length;
    if (count > MOST_POSITIONS) throw tooMany(columns, issue, count, at);
    positions.forEach((position, k) => {
      const rank = steps === null ? k : steps.indexOf(columns.positionValue[position]!);
      codes[position] = 2 ** (count - 1 - rank);
    });
  }
  return codes;
}

/** Places of the issues that statements are on, ascending. */
export function issuesOf({ issue, issues }: StatementColumns, statements: Int32Array): number[] {
  const seen = new Uint8Array(issues.texts.length);
  for (let k = 0; k < statements.length; k++) seen[issue[statements[k]!]!] = 1;
  return [...seen.keys()].filter((each) => seen[each] === 1);
}

/** The different values of an issue's positions, ascending. */
function valuesOn(columns: StatementColumns, issue: number): number[] {
  const values = [...listAt(columns.issuePositions, issue)].map(
    (position) => columns.positionValue[position]!,
  );
  return union([values, SCALES[columns.scale[issue]!] === 'BINARY' ? [-1, 1] : []]);
}

function union(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function checkOneScale(
  columns: StatementColumns,
  issues: readonly number[],
  { columns: variable }: NetworkOptions,
  at: string,
): void {
  const scaleOf = (issue: number): string =>
    columns.nominal[issue] === 1
      ? `NOMINAL with the positions of ${columns.issues.texts[issue]}`
      : `${SCALES[columns.scale[issue]!]} ${columns.scaleMin[issue]}..${columns.scaleMax[issue]}`;
  const other = issues.find((issue) => scaleOf(issue) !== scaleOf(issues[0]!));
  if (other === undefined) return;
  const named = [issues[0]!, other].map((issue) => `${columns.issues.texts[issue]} (${scaleOf(issue)})`);
  throw new StanceGraphError(
    'BAD_INPUT',
    `\`${at}\` COMBINE with columns ${variable} needs issues of one common scale, but ${named.join(' and ')} ` +
      'differ: take ISSUE as columns, or narrow the scope to issues of one scale.',
    { details: { argument: at } },
  );
}

function tooMany(columns: StatementColumns, issue: number, count: number, at: string): StanceGraphError {
  return new StanceGraphError(
    'BAD_INPUT',
    `\`${at}\` COMBINE writes the positions taken as bits of one number, which has room for ${MOST_POSITIONS}; ` +
      `${columns.issues.texts[issue]} has ${count}: take IGNORE or SUBTRACT, or leave the issue out of the scope.`,
    { details: { argument: at } },
  );
}
