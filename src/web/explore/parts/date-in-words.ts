/** Dates as precisely as they are known: what is not known is not shown as if it were. */
import type { StatementFactsFragment } from '../generated/operations.ts';

export type KnownDate = Pick<StatementFactsFragment, 'date' | 'dateEarliest' | 'dateLatest'>;

/** For example `2026-01-04`, `2025-04 (2025-04-19 to 2025-04-25)`, `not before 2025`, `undated`. */
export function dateInWords({ date, dateEarliest, dateLatest }: KnownDate): string {
  const bounds = boundsInWords(dateEarliest ?? null, dateLatest ?? null);
  if (!date) return bounds ?? 'undated';
  const saysMore = date.length < 10 && bounds !== null && !isWhole(date, dateEarliest, dateLatest);
  return saysMore ? `${date} (${bounds})` : date;
}

function boundsInWords(earliest: string | null, latest: string | null): string | null {
  if (earliest !== null && latest !== null)
    return earliest === latest ? earliest : `${earliest} to ${latest}`;
  if (earliest !== null) return `not before ${earliest}`;
  return latest === null ? null : `not after ${latest}`;
}

/** Whether the bounds are just the ends of the year or month. */
function isWhole(date: string, earliest: string | null | undefined, latest: string | null | undefined) {
  const [year, month = null] = date.split('-');
  const first = `${year}-${month ?? '01'}-01`;
  // The day before the first of the next month; months count from 0 here, so this one's number names the next.
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
  return earliest === first && latest === last;
}

/** From when to when; one date where both are the same; empty where neither is known. */
export function spanInWords(first: string | null | undefined, last: string | null | undefined): string {
  if (!first && !last) return '';
  if (first === last) return first!;
  if (!first) return `until ${last}`;
  return last ? `${first} to ${last}` : `since ${first}`;
}
