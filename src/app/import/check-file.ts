/** The first reading: every row of the files is checked and counted, and nothing is written. */
import type { ActorRecord } from '../../domain/model.ts';
import type { GraphDatabase } from '../../graph/port.ts';
import type { ImportCounts } from '../../graph/queries/imports.ts';
import type {
  ActorReference,
  ImportItem,
  ReaderDescriptor,
  RowFault,
  RowPlace,
} from '../../interchange/readers/reader.ts';
import { RecordChecks } from './check-record.ts';
import type { DefinitionItem, StatementItem } from './check-record.ts';
import { refusedByGraph } from './fits-graph.ts';
import { Mentions } from './identity/mentions.ts';
import { IdSet } from './id-set.ts';
import { NumberedIds } from './numbered-ids.ts';
import { References } from './references.ts';
import { RowMarks } from './row-marks.ts';
import { Titles } from './titles.ts';

/** Items that are looked up in the graph together. */
const WINDOW = 5_000;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Two actors of one row, by the numbers of their mentions: they must not turn out to be the same one. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly at: RowPlace;
  readonly column: string;
  count: number;
}

export interface FileCheckOptions {
  readonly now: string;
  /** Sees all faults, some at a time. */
  readonly onFaults: (faults: readonly RowFault[]) => void;
}

/** What the first reading leaves behind: small, whatever the size of the files. */
export class FileCheck {
  readonly mentions: Mentions;
  readonly titles = new Titles();
  readonly references = new References();
  readonly statementIds = new NumberedIds();
  /** Items that are left out, by number. */
  readonly bad = new RowMarks();
  /** What the file defines, and must not be written: nor must what uses it. */
  readonly refused = new IdSet();
  /** Actors that the file defines, where it also has mentions to be recognised. */
  readonly actors: ActorRecord[] = [];
  readonly pairs = new Map<number, Pair>();
  readonly counts: Mutable<ImportCounts> = {
    documents: 0,
    actors: 0,
    topics: 0,
    issues: 0,
    positions: 0,
    statements: 0,
    ties: 0,
  };
  /** Statements, ties and rows that could not be read. */
  rows = 0;
  #items = 0;
  readonly #db: GraphDatabase;
  readonly #reader: ReaderDescriptor;
  readonly #options: FileCheckOptions;
  readonly checks = new RecordChecks();
  #window: { readonly row: number; readonly item: ImportItem }[] = [];
  #faults: RowFault[] = [];

  constructor(db: GraphDatabase, reader: ReaderDescriptor, options: FileCheckOptions) {
    this.#db = db;
    this.#reader = reader;
    this.#options = options;
    this.mentions = new Mentions(this.checks);
  }

  async take(items: readonly ImportItem[]): Promise<void> {
    for (const item of items) this.#takeOne(item);
    const isFull = this.#window.length >= WINDOW || this.references.openCount >= WINDOW;
    if (isFull) await this.#settle();
    else this.#handOn();
  }

  async end(): Promise<void> {
    await this.#settle();
  }

  #takeOne(item: ImportItem): void {
    const row = this.#items;
    this.#items += 1;
    switch (item.type) {
      case 'fault':
        this.rows += 1;
        this.#refuse(row, [item.fault]);
        return;
      case 'statement':
        this.rows += 1;
        this.#takeStatement(row, item);
        return;
      default:
        if (item.type === 'tie') this.rows += 1;
        this.#takeDefinition(row, item);
    }
  }

  #takeStatement(row: number, given: StatementItem): void {
    const { at } = given;
    const { id, repeated } = given.draft;
    if (repeated === 'NUMBER') this.statementIds.takeNumbered(id);
    else if (!this.statementIds.take(id)) {
      this.#refuse(row, [definedAgain(at, id)]);
      return;
    }
    const checked = this.#reader.checked ? { item: given } : this.checks.statement(given);
    if ('faults' in checked) {
      this.#refuse(row, checked.faults);
      return;
    }
    const { draft } = checked.item;
    const speaker = this.#actor(row, draft.speaker, at, 'speaker');
    this.#other(speaker, this.#actor(row, draft.principal, at, 'principal'), at, 'principal');
    this.#other(speaker, this.#actor(row, draft.reportedBy, at, 'reportedBy'), at, 'reportedBy');
    this.references.use(draft.position, row, at, 'position');
    for (const { document } of draft.citations) this.references.use(document, row, at, 'citations');
    this.counts.statements += 1;
    if (draft.retractedAt !== null && draft.recordedAt === null)
      this.#window.push({ row, item: checked.item });
  }

  /** Number of the mention; -1: an id, or nothing. */
  #actor(row: number, reference: ActorReference | null, at: RowPlace, column: string): number {
    if (reference === null) return -1;
    if (typeof reference === 'string') {
      this.references.use(reference, row, at, column);
      return -1;
    }
    const number = this.mentions.numberOf(reference, at);
    const faults = this.mentions.faultsOf(number, at);
    if (faults.length > 0) this.#refuse(row, faults);
    return number;
  }

  #other(one: number, other: number, at: RowPlace, column: string): void {
    if (one < 0 || other < 0) return;
    const key = one * 2 ** 26 + other;
    const known = this.pairs.get(key);
    if (known) known.count += 1;
    else this.pairs.set(key, { one, other, at, column, count: 1 });
  }

  #takeDefinition(row: number, given: DefinitionItem): void {
    const checked = this.#reader.checked ? { item: given } : this.checks.definition(given);
    if ('faults' in checked) {
      this.#refuse(row, checked.faults);
      return;
    }
    const { item } = checked;
    const ids = idsDefinedBy(item);
    const again = ids.filter((id) => !this.references.defined.add(id));
    if (again.length > 0) {
      for (const id of ids) if (!again.includes(id)) this.refused.add(id);
      this.#refuse(
        row,
        again.map((id) => definedAgain(item.at, id)),
      );
      return;
    }
    this.#countDefinition(row, item);
    this.#window.push({ row, item });
  }

  #countDefinition(row: number, item: DefinitionItem): void {
    const { at } = item;
    const use = (id: string, column: string): void => this.references.use(id, row, at, column);
    switch (item.type) {
      case 'document':
        this.counts.documents += 1;
        return;
      case 'actor':
        this.counts.actors += 1;
        if (!this.#reader.checked) this.actors.push(item.record);
        return;
      case 'topic':
        this.counts.topics += 1;
        return;
      case 'issue':
        this.counts.issues += 1;
        this.counts.positions += item.record.positions.length;
        for (const topic of item.record.topics) use(topic, 'topics');
        if (item.record.about !== null) use(item.record.about, 'about');
        return;
      case 'tie':
        this.counts.ties += 1;
        use(item.record.from, 'from');
        use(item.record.to, 'to');
        use(item.record.citation.document, 'citation');
    }
  }

  #refuse(row: number, faults: readonly RowFault[]): void {
    this.bad.mark(row);
    for (const fault of faults) this.#faults.push(fault);
  }

  /** What only the graph shows, for all rows since the last time. */
  async #settle(): Promise<void> {
    const window = this.#window;
    this.#window = [];
    const titled = window.flatMap(({ item }) =>
      (item.type === 'topic' || item.type === 'issue') && item.match === 'TITLE' ? [item] : [],
    );
    if (window.length > 0 || this.references.openCount > 0) {
      const found = await this.#db.read(async (tx) => {
        const held = await this.titles.lookUp(tx, titled);
        // What may turn out to be something of the graph is looked at when that is settled.
        const open = new Set<ImportItem>(held.map(({ item }) => item));
        const definite = window.filter(({ item }) => !open.has(item));
        return {
          held,
          missing: await this.references.lookUp(tx),
          unfit: await refusedByGraph(tx, definite, this.#options.now),
        };
      });
      this.references.close();
      this.titles.hold(found.held);
      const items = new Map(window.map(({ row, item }) => [row, item]));
      for (const { row, fault } of [...found.missing, ...found.unfit]) {
        this.#refuse(row, [fault]);
        for (const id of idsDefinedBy(items.get(row))) this.refused.add(id);
      }
    }
    this.#handOn();
  }

  #handOn(): void {
    if (this.#faults.length === 0) return;
    const faults = this.#faults;
    this.#faults = [];
    this.#options.onFaults(faults);
  }
}

/** What rows after it can refer to. */
function idsDefinedBy(item: ImportItem | undefined): string[] {
  if (item === undefined || item.type === 'fault' || item.type === 'statement') return [];
  const positions = item.type === 'issue' ? item.record.positions : [];
  return [item.record.id, ...positions.map(({ id }) => id)];
}

function definedAgain(at: RowPlace, id: string): RowFault {
  return { ...at, column: 'id', value: id, message: `${id} is already defined in this file` };
}
