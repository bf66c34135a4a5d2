/** Faults are collected, then thrown all at once. */
import { StanceGraphError } from '../../../domain/errors.ts';
import type { Fault, Place } from './bundle.ts';

/** How many faults the error's message shows; `details.faults` has all of them. */
const SHOWN = 10;

export function faultAt(place: Place, message: string, suggestion: string | null = null): Fault {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    path: place.path,
    message,
    suggestion,
  };
}

/** `seed-data/x.yaml:12:7 unknown key "speker": did you mean "speaker"?` */
export function faultLine(fault: Fault): string {
  const hint = fault.suggestion === null ? '' : `: did you mean "${fault.suggestion}"?`;
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}${hint}`;
}

/** BUNDLE_INVALID with all faults, in the order of the files. `faults` must not be empty. */
export function invalidBundle(faults: readonly Fault[]): StanceGraphError {
  const files = [...new Set(faults.map((fault) => fault.file))].sort();
  const ordered = [...faults].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
  const lines = ordered.slice(0, SHOWN).map(faultLine);
  const more = ordered.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more`);
  const count = ordered.length === 1 ? 'one fault' : `${ordered.length} faults`;
  const title = `The bundle has ${count}; nothing was loaded.`;
  return new StanceGraphError('BUNDLE_INVALID', [title, ...lines].join('\n'), {
    details: { faults: ordered },
  });
}
