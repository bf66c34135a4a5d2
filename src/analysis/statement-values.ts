/** What is stored once for many statements: the value of a position, the days that a date allows. */
import { OPEN_END, OPEN_START, type StatementColumns } from './statement-columns.ts';

/** -1..1, NaN on a nominal scale. */
export function valueOf({ positionValue, position }: StatementColumns, row: number): number {
  return positionValue[position[row]!]!;
}

/** Days since 1970-01-01; OPEN_START where open to that side. */
export function earliestOf({ whens, when }: Pick<StatementColumns, 'when' | 'whens'>, row: number): number {
  return whens.earliest[when[row]!]!;
}

/** OPEN_END where open to that side. */
export function latestOf({ whens, when }: Pick<StatementColumns, 'when' | 'whens'>, row: number): number {
  return whens.latest[when[row]!]!;
}

export function isUndated(columns: StatementColumns, row: number): boolean {
  return earliestOf(columns, row) === OPEN_START && latestOf(columns, row) === OPEN_END;
}
