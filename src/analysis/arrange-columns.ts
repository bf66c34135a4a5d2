/** From a draft to columns: tables and rows in order, the rows of one statement joined. Cost: linear in rows, but for the tables. */
import { ACTOR_KINDS, type ActorKind } from '../domain/model.ts';
import type { Draft, DraftTable } from './column-draft.ts';
import { byCodeUnit, intern, internSorted, type Lists } from './intern.ts';
import { issueColumns, type IssueFacts } from './issue-columns.ts';
import { compareTexts, orderOfTexts } from './order-of-texts.ts';
import { type Memory, newBytes, newInts, newPlaces, type PackedTexts } from './places.ts';
import { OPEN_START, type StatementColumns } from './statement-columns.ts';
import type { StatementIds } from './statement-ids.ts';

export interface Surroundings {
  /** Of at least all issues in the draft; others are left aside. */
  readonly issues: readonly IssueFacts[];
  /** Of at least all speakers, principals and actors that issues are about. */
  readonly actorKinds: ReadonlyMap<string, ActorKind>;
}

type Tables = Pick<StatementColumns, DraftTable>;

export function arrangeColumns(draft: Draft, { issues, actorKinds }: Surroundings): StatementColumns {
  const { memory } = draft;
  const sorted = sortTables(draft);
  const { tables } = sorted;
  const rows = rowsOf(draft.ids);
  const facts = issues.filter(({ id }) => tables.issues.indexOf(id) >= 0);
  const topics = intern(facts.flatMap((issue) => issue.topics));
  return {
    size: rows.first.length,
    ids: idsOf(draft.ids, rows.order, rows.first, memory),
    ...tables,
    topics,
    ...statementArrays(draft, sorted, rows),
    cited: citedOf(draft, sorted, rows),
    ...sharedValues(draft, sorted),
    actorKind: Int8Array.from(tables.actors.texts, (id) => kindOf(actorKinds, id)),
    ...issueColumns({ ...tables, topics }, facts),
    ...documentArrays(draft, sorted),
  };
}

function kindOf(kinds: Surroundings['actorKinds'], id: string): number {
  const kind = kinds.get(id);
  return kind === undefined ? -1 : ACTOR_KINDS.indexOf(kind);
}

interface SortedTables {
  readonly tables: Tables;
  /** From the place in the draft to the place in order. */
  readonly rank: Readonly<Record<DraftTable, Int32Array>>;
}

function sortTables({ tables }: Draft): SortedTables {
  const entries = Object.entries(tables).map(([name, texts]) => {
    const order = Int32Array.from(texts.keys()).sort((a, b) => byCodeUnit(texts[a]!, texts[b]!));
    const rank = new Int32Array(texts.length);
    order.forEach((from, to) => (rank[from] = to));
    return { name, table: internSorted(Array.from(order, (from) => texts[from]!)), rank };
  });
  return {
    tables: Object.fromEntries(entries.map(({ name, table }) => [name, table])) as unknown as Tables,
    rank: Object.fromEntries(entries.map(({ name, rank }) => [name, rank])) as SortedTables['rank'],
  };
}

interface Rows {
  /** Places in the draft, in the order of ids. */
  readonly order: Int32Array;
  /** By statement: the place in `order` of its first row. */
  readonly first: Int32Array;
}

function rowsOf(ids: PackedTexts): Rows {
  const order = orderOfTexts(ids);
  const first = new Int32Array(order.length);
  let size = 0;
  for (let k = 0; k < order.length; k++)
    if (k === 0 || compareTexts(ids, order[k - 1]!, order[k]!) !== 0) first[size++] = k;
  return { order, first: first.slice(0, size) };
}

function idsOf(ids: PackedTexts, order: Int32Array, first: Int32Array, memory: Memory): StatementIds {
  const text = (place: number): string => {
    const row = order[first[place]!]!;
    return String.fromCharCode(...ids.bytes.subarray(ids.start[row]!, ids.start[row + 1]!));
  };
  const prefix = first.length === 0 ? '' : commonPrefix(text(0), text(first.length - 1));
  const start = newInts(first.length + 1, memory);
  for (let k = 0; k < first.length; k++) {
    const row = order[first[k]!]!;
    start[k + 1] = start[k]! + ids.start[row + 1]! - ids.start[row]! - prefix.length;
  }
  const bytes = newBytes(start[first.length]!, memory);
  for (let k = 0; k < first.length; k++) {
    let from = ids.start[order[first[k]!]!]! + prefix.length;
    for (let at = start[k]!; at < start[k + 1]!; at++) bytes[at] = ids.bytes[from++]!;
  }
  return { prefix, start, bytes };
}

/** Of the first and the last of a list in order, so of all. */
export function commonPrefix(first: string, last: string): string {
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

function statementArrays(draft: Draft, { tables, rank }: SortedTables, { order, first }: Rows) {
  const { memory, rows } = draft;
  const places = (from: Int32Array, ranks: Int32Array | null, most: number) => {
    const to = newPlaces(first.length, most, memory);
    for (let k = 0; k < first.length; k++) {
      const place = from[order[first[k]!]!]!;
      to[k] = place < 0 || ranks === null ? place : ranks[place]!;
    }
    return to;
  };
  const of = (part: 'speaker' | 'issue' | 'position' | 'condition', table: DraftTable) =>
    places(rows[part], rank[table], tables[table].texts.length);
  const flags = (part: 'deed' | 'preferred'): Uint8Array => {
    const to = newBytes(first.length, memory);
    for (let k = 0; k < first.length; k++) to[k] = rows[part][order[first[k]!]!]!;
    return to;
  };
  joinRows(rows.principal, { order, first });
  joinRows(rows.reporter, { order, first });
  const actors = tables.actors.texts.length;
  return {
    speaker: of('speaker', 'actors'),
    principal: places(rows.principal, rank.actors, actors),
    reporter: places(rows.reporter, rank.actors, actors),
    issue: of('issue', 'issues'),
    position: of('position', 'positions'),
    when: places(rows.when, null, draft.whens.length / 3),
    deed: flags('deed'),
    preferred: flags('preferred'),
    confidence: places(rows.confidence, null, draft.confidences.length),
    condition: of('condition', 'conditions'),
    history: places(rows.history, null, draft.histories.length),
  };
}

/** What any of a statement's rows says, its first one says. */
function joinRows(part: Int32Array, { order, first }: Rows): void {
  for (let k = 0; k < first.length; k++) {
    const end = first[k + 1] ?? order.length;
    for (let at = first[k]! + 1; at < end; at++)
      if (part[order[at]!]! >= 0) part[order[first[k]!]!] = part[order[at]!]!;
  }
}

function citedOf({ rows, memory }: Draft, { tables, rank }: SortedTables, { order, first }: Rows): Lists {
  const documents = new Set<number>();
  const start = newInts(first.length + 1, memory);
  const items = newPlaces(order.length, tables.documents.texts.length, memory);
  let size = 0;
  for (let k = 0; k < first.length; k++) {
    const end = first[k + 1] ?? order.length;
    for (let at = first[k]!; at < end; at++) {
      const document = rows.document[order[at]!]!;
      if (document >= 0) documents.add(rank.documents[document]!);
    }
    if (documents.size > 1) for (const place of [...documents].sort((a, b) => a - b)) items[size++] = place;
    else for (const place of documents) items[size++] = place;
    documents.clear();
    start[k + 1] = size;
  }
  return { start, items: items.subarray(0, size) };
}

function sharedValues({ whens, confidences, histories }: Draft, { rank }: SortedTables) {
  const part = (at: number) => Int32Array.from({ length: whens.length / 3 }, (_, k) => whens[k * 3 + at]!);
  const start = new Int32Array(histories.length + 1);
  histories.forEach((recordings, h) => (start[h + 1] = start[h]! + recordings.length));
  const all = histories.flat();
  return {
    whens: {
      date: part(0).map((date) => (date < 0 ? -1 : rank.dates[date]!)),
      earliest: part(1),
      latest: part(2),
    },
    confidences: Float64Array.from(confidences),
    histories: {
      start,
      from: Float64Array.from(all, ([from]) => from),
      until: Float64Array.from(all, ([, until]) => until),
    },
  };
}

function documentArrays({ publisherOf, publishedOf }: Draft, { tables, rank }: SortedTables) {
  const size = tables.documents.texts.length;
  const ofPlace = {
    publisherOf: new Int32Array(size).fill(-1),
    publishedOf: new Int32Array(size).fill(OPEN_START),
  };
  rank.documents.forEach((to, from) => {
    const publisher = publisherOf[from]!;
    ofPlace.publisherOf[to] = publisher < 0 ? -1 : rank.publishers[publisher]!;
    ofPlace.publishedOf[to] = publishedOf[from]!;
  });
  return ofPlace;
}
