/**
 * Statements as columns of numbers: what every answer is computed from. Row k is the k-th statement by id, and all tables are
 * sorted by id, so that comparing numbers compares ids. Deprecated statements are not in here; retracted ones are where the source
 * gives recordings, and are left out unless a scope asks for what was known at a moment.
 * Cost: O(n log n) for n statements; afterwards nothing allocates per statement.
 */
import { ACTOR_KINDS, type ActorKind, type StatementMode } from '../domain/model.ts';
import type { Recording } from '../domain/moment.ts';
import { dayNumber } from '../domain/partial-date.ts';
import { byCodeUnit, type Interned, intern, type Lists, lists } from './intern.ts';
import { packIds, type StatementIds } from './statement-ids.ts';
import { type IssueColumns, issueColumns, type IssueFacts } from './issue-columns.ts';

export { type IssueFacts, pairKey } from './issue-columns.ts';

export interface StatementRow {
  readonly id: string;
  readonly speaker: string;
  readonly principal: string | null;
  readonly reporter: string | null;
  readonly issue: string;
  readonly position: string;
  /** On -1..1 (normalisedValue); null on a nominal scale. */
  readonly value: number | null;
  /** The partial date as written; null where unknown or only a bound is known. */
  readonly date: string | null;
  /** YYYY-MM-DD; null where open to that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly mode: StatementMode;
  readonly rank: 'PREFERRED' | 'NORMAL';
  readonly confidence: number | null;
  readonly condition: string | null;
  readonly documents: readonly RowDocument[];
  /** When it was on record, in the order of time; empty: unknown, and it is now. */
  readonly recordings: readonly Recording[];
}

export interface RowDocument {
  readonly id: string;
  readonly publisher: string | null;
  readonly publishedEarliest: string | null;
}

export interface ColumnSource {
  readonly rows: readonly StatementRow[];
  readonly issues: readonly IssueFacts[];
  /** Kinds of at least all speakers, principals and actors that issues are about; further ones (ends of ties) become part of the table. */
  readonly actorKinds: ReadonlyMap<string, ActorKind>;
}

/** Day numbers that stand for "open to that side". */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

export interface StatementColumns extends IssueColumns {
  readonly size: number;
  readonly ids: StatementIds;
  readonly actors: Interned;
  readonly issues: Interned;
  readonly positions: Interned;
  readonly documents: Interned;
  readonly publishers: Interned;
  readonly topics: Interned;
  readonly conditions: Interned;
  readonly dates: Interned;
  /** By statement; -1 stands for none. */
  readonly speaker: Int32Array;
  readonly principal: Int32Array;
  readonly reporter: Int32Array;
  readonly issue: Int32Array;
  readonly position: Int32Array;
  /** Place in `whens`. */
  readonly when: Int32Array;
  /** 1: DEEDS */
  readonly deed: Uint8Array;
  /** 1: PREFERRED */
  readonly preferred: Uint8Array;
  /** Place in `confidences`. */
  readonly confidence: Int16Array;
  readonly condition: Int32Array;
  readonly cited: Lists;
  /** Place in `histories`. */
  readonly history: Int32Array;
  readonly whens: Whens;
  readonly confidences: Float64Array;
  readonly histories: Histories;
  /** By actor: index in ACTOR_KINDS. */
  readonly actorKind: Int8Array;
  /** By document. */
  readonly publisherOf: Int32Array;
  /** The first day on which it may have been published; OPEN_START where unknown. */
  readonly publishedOf: Int32Array;
}

/** The different dates of statements; many share one. */
export interface Whens {
  /** The partial date as written, in `dates`; -1 where unknown or only a bound is known. */
  readonly date: Int32Array;
  /** Days since 1970-01-01, OPEN_START and OPEN_END where open. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
}

/**
 * The different histories of being on record. Recordings of history h: from `start[h]` up to, without, `start[h + 1]`; in milliseconds
 * since 1970, `until` Infinity while it lasts.
 */
export interface Histories {
  readonly start: Int32Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** Throws RangeError where two rows have one id, or an issue or an actor's kind is missing: the loader's fault. */
export function statementColumns(source: ColumnSource): StatementColumns {
  const rows = [...source.rows].sort((a, b) => byCodeUnit(a.id, b.id));
  for (let k = 1; k < rows.length; k++)
    if (rows[k]!.id === rows[k - 1]!.id) throw new RangeError(`statement twice: ${rows[k]!.id}`);
  const tables = internTables(rows, source);
  return {
    size: rows.length,
    ids: packIds(rows.map((row) => row.id)),
    ...tables,
    ...statementArrays(rows, tables),
    ...actorArrays(tables.actors, source),
    ...issueColumns(tables, source.issues),
    ...documentArrays(tables, rows),
  };
}

type Tables = Pick<
  StatementColumns,
  'actors' | 'issues' | 'positions' | 'documents' | 'publishers' | 'topics' | 'conditions' | 'dates'
>;

/** Loops into sets: what is in between would be as long as the statements are many, several times over. */
function internTables(rows: readonly StatementRow[], source: ColumnSource): Tables {
  const [actors, positions, documents] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [publishers, conditions, dates] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const row of rows) {
    actors.add(row.speaker);
    if (row.principal !== null) actors.add(row.principal);
    if (row.reporter !== null) actors.add(row.reporter);
    positions.add(row.position);
    if (row.condition !== null) conditions.add(row.condition);
    if (row.date !== null) dates.add(row.date);
    for (const { id, publisher } of row.documents) {
      documents.add(id);
      if (publisher !== null) publishers.add(publisher);
    }
  }
  for (const { about, incompatible, positions: answers } of source.issues) {
    if (about !== null) actors.add(about);
    for (const { id } of answers) positions.add(id);
    for (const position of incompatible.flat()) positions.add(position);
  }
  for (const actor of source.actorKinds.keys()) actors.add(actor);
  return {
    actors: intern(actors),
    issues: intern(source.issues.map((issue) => issue.id)),
    positions: intern(positions),
    documents: intern(documents),
    publishers: intern(publishers),
    topics: intern(source.issues.flatMap((issue) => issue.topics)),
    conditions: intern(conditions),
    dates: intern(dates),
  };
}

function statementArrays(rows: readonly StatementRow[], tables: Tables) {
  const ints = (of: (row: StatementRow) => number): Int32Array => Int32Array.from(rows, of);
  const issue = ints((row) => tables.issues.indexOf(row.issue));
  const missing = issue.indexOf(-1);
  if (missing >= 0) throw new RangeError(`no facts about ${rows[missing]!.issue}`);
  const confidences = new Shared<number>();
  return {
    speaker: ints((row) => tables.actors.indexOf(row.speaker)),
    principal: ints((row) => tables.actors.indexOf(row.principal)),
    reporter: ints((row) => tables.actors.indexOf(row.reporter)),
    issue,
    position: ints((row) => tables.positions.indexOf(row.position)),
    ...whenArrays(rows, tables.dates),
    deed: Uint8Array.from(rows, (row) => Number(row.mode === 'DEEDS')),
    preferred: Uint8Array.from(rows, (row) => Number(row.rank === 'PREFERRED')),
    confidence: Int16Array.from(rows, ({ confidence }) =>
      confidence === null ? -1 : confidences.place(String(confidence), () => confidence),
    ),
    confidences: Float64Array.from(confidences.items),
    condition: ints((row) => tables.conditions.indexOf(row.condition)),
    cited: lists(rows.map((row) => row.documents.map((document) => tables.documents.indexOf(document.id)))),
    ...historyArrays(rows),
  };
}

/** Things that many statements share, each kept once, in the order in which they were first met. */
class Shared<T> {
  readonly items: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, make: () => T): number {
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = this.items.push(make()) - 1));
    return place;
  }
}

function dayOr(text: string | null, open: number): number {
  return text === null ? open : dayNumber(text);
}

function whenArrays(rows: readonly StatementRow[], dates: Interned) {
  const whens = new Shared<Pick<StatementRow, 'date' | 'earliest' | 'latest'>>();
  const when = Int32Array.from(rows, (row) =>
    whens.place(`${row.date} ${row.earliest} ${row.latest}`, () => row),
  );
  return {
    when,
    whens: {
      date: Int32Array.from(whens.items, ({ date }) => dates.indexOf(date)),
      earliest: Int32Array.from(whens.items, ({ earliest }) => dayOr(earliest, OPEN_START)),
      latest: Int32Array.from(whens.items, ({ latest }) => dayOr(latest, OPEN_END)),
    },
  };
}

function historyKey(recordings: readonly Recording[]): string {
  return recordings.map(({ from, until }) => `${from} ${until}`).join();
}

function historyArrays(rows: readonly StatementRow[]) {
  const shared = new Shared<readonly Recording[]>();
  const history = Int32Array.from(rows, ({ recordings }) =>
    shared.place(historyKey(recordings), () => recordings),
  );
  const start = new Int32Array(shared.items.length + 1);
  shared.items.forEach((recordings, h) => (start[h + 1] = start[h]! + recordings.length));
  const all = shared.items.flat();
  return {
    history,
    histories: {
      start,
      from: Float64Array.from(all, ({ from }) => Date.parse(from)),
      until: Float64Array.from(all, ({ until }) => (until === null ? Infinity : Date.parse(until))),
    },
  };
}

/** Statements have few different days: each is parsed once. */
function dayReader(): (text: string | null, open: number) => number {
  const days = new Map<string, number>();
  return (text, open) => {
    if (text === null) return open;
    let day = days.get(text);
    if (day === undefined) days.set(text, (day = dayNumber(text)));
    return day;
  };
}

function actorArrays(actors: Interned, source: ColumnSource) {
  const needed = new Set(source.issues.map((issue) => issue.about));
  for (const { speaker, principal } of source.rows) needed.add(speaker).add(principal);
  for (const id of needed)
    if (id !== null && !source.actorKinds.has(id)) throw new RangeError(`no kind of ${id}`);
  const kind = (id: string) => ACTOR_KINDS.indexOf(source.actorKinds.get(id) as ActorKind);
  return { actorKind: Int8Array.from(actors.texts, kind) };
}

function documentArrays(tables: Tables, rows: readonly StatementRow[]) {
  const publisherOf = new Int32Array(tables.documents.texts.length).fill(-1);
  const publishedOf = new Int32Array(tables.documents.texts.length).fill(OPEN_START);
  const day = dayReader();
  const seen = new Set<string>();
  for (const { documents } of rows) {
    for (const { id, publisher, publishedEarliest } of documents) {
      if (seen.has(id)) continue;
      seen.add(id);
      const place = tables.documents.indexOf(id);
      publisherOf[place] = tables.publishers.indexOf(publisher);
      publishedOf[place] = day(publishedEarliest, OPEN_START);
    }
  }
  return { publisherOf, publishedOf };
}
