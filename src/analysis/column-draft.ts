/**
 * Statements on their way to columns: in the order in which they come, a row for each document that one cites, texts as places in
 * tables that grow. Nothing is kept by row but numbers, and a draft in shared memory can be arranged (arrange-columns.ts) in
 * another thread without being copied.
 */
import { dayNumber } from '../domain/partial-date.ts';
import type { Recording } from '../domain/moment.ts';
import type { StatementMode } from '../domain/model.ts';
import { Growing, GrowingTexts, type Memory, type PackedTexts } from './places.ts';
import { OPEN_END, OPEN_START, type RowDocument } from './statement-columns.ts';

export const DRAFT_TABLES = [
  'actors',
  'issues',
  'positions',
  'documents',
  'publishers',
  'conditions',
  'dates',
] as const;
export type DraftTable = (typeof DRAFT_TABLES)[number];

/** What statements often have in common. */
export interface SharedFacts {
  readonly issue: string;
  readonly position: string;
  /** Null: none is known, or it is in another row. */
  readonly document: RowDocument | null;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly mode: StatementMode;
  readonly rank: 'PREFERRED' | 'NORMAL';
  readonly confidence: number | null;
  readonly condition: string | null;
  readonly recordings: readonly Recording[];
}

const ROW_PARTS = [
  'speaker',
  'principal',
  'reporter',
  'issue',
  'position',
  'document',
  'when',
  'deed',
  'preferred',
  'confidence',
  'condition',
  'history',
] as const;
type RowPart = (typeof ROW_PARTS)[number];

/** A draft as plain arrays: what can be sent. Tables are in the order in which their texts came. */
export interface Draft {
  readonly memory: Memory;
  readonly size: number;
  readonly ids: PackedTexts;
  readonly rows: Readonly<Record<RowPart, Int32Array>>;
  readonly tables: Readonly<Record<DraftTable, readonly string[]>>;
  /** Three numbers each: place of the date, earliest and latest day. */
  readonly whens: Int32Array;
  readonly confidences: readonly number[];
  readonly histories: readonly (readonly (readonly [from: number, until: number])[])[];
  readonly publisherOf: Int32Array;
  readonly publishedOf: Int32Array;
}

/** Where facts have been put: made once for many rows. */
type Placed = Readonly<Record<Exclude<RowPart, 'speaker' | 'principal' | 'reporter'>, number>>;

export class ColumnDraft {
  readonly #memory: Memory;
  readonly #ids: GrowingTexts;
  readonly #rows: Record<RowPart, Growing>;
  readonly #tables = Object.fromEntries(
    DRAFT_TABLES.map((table) => [table, new Map<string, number>()]),
  ) as Record<DraftTable, Map<string, number>>;
  readonly #whenPlaces = new Map<string, number>();
  readonly #whens: Growing;
  readonly #confidences = new Map<number, number>();
  readonly #historyPlaces = new Map<string, number>();
  readonly #histories: (readonly [number, number])[][] = [];
  readonly #publisherOf: Growing;
  readonly #publishedOf: Growing;

  /** `room`: for so many rows from the beginning. All columns growing at once would hold up the event loop. */
  constructor(memory: Memory = 'OWN', room = 64) {
    this.#memory = memory;
    this.#ids = new GrowingTexts(memory, room);
    this.#rows = Object.fromEntries(ROW_PARTS.map((part) => [part, new Growing(memory, room)])) as Record<
      RowPart,
      Growing
    >;
    this.#whens = new Growing(memory);
    this.#publisherOf = new Growing(memory);
    this.#publishedOf = new Growing(memory);
  }

  get size(): number {
    return this.#rows.speaker.size;
  }

  place(facts: SharedFacts): Placed {
    return {
      issue: this.#text('issues', facts.issue),
      position: this.#text('positions', facts.position),
      document: facts.document === null ? -1 : this.document(facts.document),
      when: this.#when(facts),
      deed: Number(facts.mode === 'DEEDS'),
      preferred: Number(facts.rank === 'PREFERRED'),
      confidence: this.#confidence(facts.confidence),
      condition: this.#text('conditions', facts.condition),
      history: this.#history(facts.recordings),
    };
  }

  /** Gives the row's place in the draft. Principal and reporter may come later. */
  add(id: string, speaker: string, placed: Placed): number {
    this.#ids.push(id);
    const rows = this.#rows;
    rows.speaker.push(this.actor(speaker));
    rows.principal.push(-1);
    rows.reporter.push(-1);
    rows.issue.push(placed.issue);
    rows.position.push(placed.position);
    rows.document.push(placed.document);
    rows.when.push(placed.when);
    rows.deed.push(placed.deed);
    rows.preferred.push(placed.preferred);
    rows.confidence.push(placed.confidence);
    rows.condition.push(placed.condition);
    rows.history.push(placed.history);
    return this.size - 1;
  }

  put(row: number, part: 'principal' | 'reporter', actor: string | null): void {
    if (actor !== null) this.#rows[part].put(row, this.actor(actor));
  }

  actor(id: string): number {
    return this.#text('actors', id);
  }

  position(id: string): number {
    return this.#text('positions', id);
  }

  issue(id: string): number {
    return this.#text('issues', id);
  }

  document({ id, publisher, publishedEarliest }: RowDocument): number {
    const place = this.#text('documents', id);
    if (place === this.#publisherOf.size) {
      this.#publisherOf.push(this.#text('publishers', publisher));
      this.#publishedOf.push(dayOr(publishedEarliest, OPEN_START));
    }
    return place;
  }

  draft(): Draft {
    return {
      memory: this.#memory,
      size: this.size,
      ids: this.#ids.texts(),
      rows: mapped(this.#rows, (part) => part.items()),
      tables: mapped(this.#tables, (table) => [...table.keys()]),
      whens: this.#whens.items(),
      confidences: [...this.#confidences.keys()],
      histories: this.#histories,
      publisherOf: this.#publisherOf.items(),
      publishedOf: this.#publishedOf.items(),
    };
  }

  #text(table: DraftTable, text: string | null): number {
    return text === null ? -1 : placeIn(this.#tables[table], text);
  }

  #when({ date, earliest, latest }: SharedFacts): number {
    const place = placeIn(this.#whenPlaces, `${date} ${earliest} ${latest}`);
    if (place * 3 === this.#whens.size) {
      this.#whens.push(this.#text('dates', date));
      this.#whens.push(dayOr(earliest, OPEN_START));
      this.#whens.push(dayOr(latest, OPEN_END));
    }
    return place;
  }

  #confidence(confidence: number | null): number {
    return confidence === null ? -1 : placeIn(this.#confidences, confidence);
  }

  #history(recordings: readonly Recording[]): number {
    const place = placeIn(
      this.#historyPlaces,
      recordings.map(({ from, until }) => `${from} ${until}`).join(),
    );
    if (place === this.#histories.length)
      this.#histories.push(
        recordings.map(({ from, until }) => [
          Date.parse(from),
          until === null ? Infinity : Date.parse(until),
        ]),
      );
    return place;
  }
}

function placeIn<Key>(places: Map<Key, number>, key: Key): number {
  let place = places.get(key);
  if (place === undefined) places.set(key, (place = places.size));
  return place;
}

function dayOr(text: string | null, open: number): number {
  return text === null ? open : dayNumber(text);
}

function mapped<Key extends string, From, To>(
  parts: Readonly<Record<Key, From>>,
  to: (part: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(parts).map(([key, part]) => [key, to(part)])) as Record<
    Key,
    To
  >;
}
