/** One readable block on stderr, and the exit code, for whatever ended a command. */
import { ERROR_CODES, isStanceGraphError } from '../domain/errors.ts';

/** Exit code of a fault of ours. */
export const EXIT_UNEXPECTED = 1;

interface FaultLike {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string | null;
}

/** The text to print. */
export function errorText(error: unknown): string {
  if (!isStanceGraphError(error)) {
    return `Unexpected error, a fault in stance-graph:\n${error instanceof Error ? error.stack : String(error)}`;
  }
  const faults = error.details.faults as readonly FaultLike[] | undefined;
  if (error.code !== 'BUNDLE_INVALID' || !faults) return `${error.code}: ${error.message}`;
  const [title] = error.message.split('\n');
  return [`${error.code}: ${title}`, ...faults.map(faultLine)].join('\n');
}

export function exitCodeOf(error: unknown): number {
  return isStanceGraphError(error) ? ERROR_CODES[error.code].exit : EXIT_UNEXPECTED;
}

/** In the form that editors and terminals make a link of. */
function faultLine(fault: FaultLike): string {
  const hint = fault.suggestion === null ? '' : `: did you mean "${fault.suggestion}"?`;
  return `  ${fault.file}:${fault.line}:${fault.column} ${fault.message}${hint}`;
}
