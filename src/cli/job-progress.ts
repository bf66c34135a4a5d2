/** Progress as one line. */
import { bytes, count, duration } from './sizes.ts';

export interface Pace {
  readonly perSecond: number;
  readonly secondsLeft: number | null;
}

/** `Writing: 120,000 of 869,937 (14 %), 15,000 a second, 50 s left` */
export function paceLine(doing: string, done: number, total: number, pace?: Pace): string {
  const percent = total > 0 ? ` of ${count(total)} (${Math.floor((100 * done) / total)} %)` : '';
  return `${doing}: ${count(done)}${percent}${pace ? rate(pace) : ''}`;
}

/** `Checking: 120,000 rows, 1.2 MB of 13.9 MB, 15,000 a second, 50 s left` */
export function bytesLine(
  doing: string,
  {
    rows,
    bytes: done,
    totalBytes,
  }: { readonly rows: number; readonly bytes: number; readonly totalBytes: number },
  pace: Pace,
): string {
  return `${doing}: ${count(rows)} rows, ${bytes(done)} of ${bytes(totalBytes)}${rate(pace)}`;
}

function rate({ perSecond, secondsLeft }: Pace): string {
  const left = secondsLeft === null || secondsLeft <= 0 ? '' : `, ${duration(secondsLeft)} left`;
  return `, ${count(perSecond)} a second${left}`;
}
