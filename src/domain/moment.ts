/** Moments as the graph stores them: `YYYY-MM-DDTHH:MM:SS.sssZ`, so that comparing texts compares moments. */
import { parsePartialDate } from './partial-date.ts';

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** Characters of a moment. */
const LENGTH = 24;

/** The moment in UTC of an ISO 8601 text with time and offset; null where it is none, or lies outside of the years 0001 to 9999. */
export function utcMoment(text: string): string | null {
  if (!FORM.test(text) || parsePartialDate(text.slice(0, 10)) === null) return null;
  const time = Date.parse(text);
  const moment = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return moment.length === LENGTH && !moment.startsWith('0000') ? moment : null;
}

/** A stretch of time in which a statement was on record: from the first moment on, until the second; null: until now. */
export interface Recording {
  readonly from: string;
  readonly until: string | null;
}

/** An ended one as one text, in the way of ISO 8601. */
export function recordingText(from: string, until: string): string {
  return `${from}/${until}`;
}

export function recordingOf(text: string): Recording {
  return { from: text.slice(0, LENGTH), until: text.slice(LENGTH + 1) };
}
