/**
 * Records are held against the rules of a bundle, with the bundle's own checks, whatever format they come from. Statements, of
 * which there are many, are looked at first: most have nothing that could be wrong.
 */
import { isIdOf } from '../../domain/ids.ts';
import { RANKS, STATEMENT_MODES } from '../../domain/model.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { LineReading } from '../../interchange/readers/ndjson/line-reading.ts';
import { readThing } from '../../interchange/readers/ndjson/read-line.ts';
import type {
  ActorMention,
  ActorReference,
  ImportItem,
  RowFault,
  RowPlace,
  StatementDraft,
} from '../../interchange/readers/reader.ts';

export type StatementItem = Extract<ImportItem, { type: 'statement' }>;
export type DefinitionItem = Exclude<ImportItem, { type: 'statement' | 'fault' }>;

/** The same thing cleaned, or everything that is wrong with it. */
export type Checked<Item> = { readonly item: Item } | { readonly faults: readonly RowFault[] };

/** Days that have been found to be of the calendar; more are asked again. */
const MOST_DAYS = 50_000;
/** As in the bundle's texts (bundle/clean.ts). */
const UNFIT = /(?![\t\n\r])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u;
const MODES: ReadonlySet<string> = new Set(STATEMENT_MODES);
const ORDER: ReadonlySet<string> = new Set(RANKS);

export class RecordChecks {
  readonly #readings = new Map<string, LineReading>();
  readonly #days = new Set<string>();
  readonly #mentions = new Map<ActorMention, string>();

  #foundUnclean = false;

  /** Some statement was not in the form in which it is kept. */
  get foundUnclean(): boolean {
    return this.#foundUnclean;
  }

  definition(item: DefinitionItem): Checked<DefinitionItem> {
    const checked = this.#read(item.at, item.type, rawOf(item));
    if ('faults' in checked) return checked;
    const { item: clean } = checked as { item: DefinitionItem };
    return { item: 'match' in item ? ({ ...clean, match: item.match } as DefinitionItem) : clean };
  }

  statement(item: StatementItem): Checked<StatementItem> {
    const { draft } = item;
    if (this.#isPlain(draft)) return { item };
    this.#foundUnclean = true;
    const { repeated, ...record } = draft;
    const [speaker, principal, reportedBy] = [
      this.#idFor(draft.speaker),
      this.#idFor(draft.principal),
      this.#idFor(draft.reportedBy),
    ];
    const raw = withoutNulls({ ...record, speaker, principal, reportedBy });
    const checked = this.#read(item.at, 'statement', raw);
    if ('faults' in checked) return { faults: checked.faults.map((fault) => this.#withName(fault)) };
    const clean = (checked.item as StatementItem).draft;
    const who = { speaker: draft.speaker, principal: draft.principal, reportedBy: draft.reportedBy };
    return { item: { ...item, draft: { ...clean, ...who, repeated } } };
  }

  /** Actors as they are to be made of mentions. */
  actor(at: RowPlace, raw: object): Checked<ImportItem> {
    return this.#read(at, 'actor', raw);
  }

  #read(at: RowPlace, kind: DefinitionItem['type'] | 'statement', raw: unknown): Checked<ImportItem> {
    const reading = this.#readings.get(at.file) ?? new LineReading(at.file);
    this.#readings.set(at.file, reading);
    const item = readThing(reading, at, kind, raw);
    return item === null ? { faults: [...reading.found] } : { item };
  }

  /** Nothing in it needs a closer look. Whether what it names is there, and so is an id at all, is asked elsewhere. */
  #isPlain(draft: StatementDraft): boolean {
    const { confidence, citations, speaker, principal, reportedBy } = draft;
    return (
      this.#hasPlainDate(draft) &&
      isIdOf('STATEMENT', draft.id) &&
      citations.length === 1 &&
      isPlainText(citations[0]!.locator) &&
      isPlainText(draft.quote) &&
      isPlainText(draft.summary) &&
      isPlainText(draft.condition) &&
      isPlainText(draft.dateNote) &&
      (confidence === null || (confidence >= 0 && confidence <= 1)) &&
      MODES.has(draft.mode) &&
      ORDER.has(draft.rank) &&
      draft.recordedAt === null &&
      draft.recordedBy === null &&
      draft.recordedBefore === null &&
      draft.retractedAt === null &&
      principal !== speaker &&
      reportedBy !== speaker
    );
  }

  /** None, or one day that the document or the row states. */
  #hasPlainDate({ date, dateEarliest, dateLatest, dateBasis }: StatementDraft): boolean {
    if (date === null) {
      return dateEarliest === null && dateLatest === null && dateBasis === 'DOCUMENT';
    }
    if (dateBasis !== 'STATED' || dateEarliest !== date || dateLatest !== date) return false;
    if (this.#days.has(date)) return true;
    if (parsePartialDate(date)?.earliest !== date) return false;
    if (this.#days.size < MOST_DAYS) this.#days.add(date);
    return true;
  }

  /** An id that stands for a mention: the same for the same one. */
  #idFor(reference: ActorReference | null): string | null {
    if (reference === null || typeof reference === 'string') return reference;
    const known = this.#mentions.get(reference);
    if (known !== undefined) return known;
    const id = `actor:mention-${this.#mentions.size}`;
    this.#mentions.set(reference, id);
    return id;
  }

  #withName(fault: RowFault): RowFault {
    for (const [mention, id] of this.#mentions) {
      if (id === fault.value) return { ...fault, value: mention.name };
    }
    return fault;
  }
}

/** Stored as it is: clean already. */
function isPlainText(text: string | null): boolean {
  return (
    text === null ||
    (text !== '' && text.trim() === text && !UNFIT.test(text) && text.normalize('NFC') === text)
  );
}

/** A record as it stands in a bundle. */
function rawOf(item: DefinitionItem): unknown {
  const { record } = item;
  switch (item.type) {
    case 'actor': {
      const { name: _name, ...rest } = item.record;
      return withoutNulls(rest);
    }
    case 'issue': {
      const positions = item.record.positions.map(({ issue: _issue, ...rest }) => rest);
      return withoutNulls({ ...item.record, positions });
    }
    default:
      return withoutNulls(record);
  }
}

/** Keys without a value are left out of a bundle; so are empty lists of external ids. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, withoutNulls(part)]),
  );
}
