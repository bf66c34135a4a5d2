/** One row of a table: a statement with what it needs, or what is wrong with it. */
import type { StatementMode } from '../../../domain/model.ts';
import { STATEMENT_MODES } from '../../../domain/model.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { rowFault } from '../faults.ts';
import type { ActorMention, ImportItem, RowPlace, StatementDraft } from '../reader.ts';
import { ActorBook, kindOf } from './actor-book.ts';
import { placeOf, placesOf } from './columns.ts';
import type { Places } from './columns.ts';
import { DocumentBook } from './document-book.ts';
import type { Cited, DocumentFacts } from './document-book.ts';
import type { Field } from './fields.ts';
import type { IssueBook, TakenPosition } from './issue-book.ts';
import { RowIds } from './row-ids.ts';
import { tableDate } from './table-dates.ts';
import type { KindRule, TablePlan } from './table-plan.ts';

const LEAVE_OUT = 'fill it, or leave such rows out with --on-error skip';

export class RowReader {
  readonly #file: string;
  readonly #plan: TablePlan;
  readonly #places: Places;
  readonly #locators: readonly (readonly [word: string, place: number])[];
  readonly #actors: ActorBook;
  readonly #issues: IssueBook;
  readonly #documents: DocumentBook;
  readonly #ids: RowIds;
  /** Dates come again and again. */
  readonly #dates = new Map<string, PartialDate | string>();

  // The row that is read.
  #cells: readonly string[] = [];
  #at: RowPlace = { file: '', line: 0 };
  #items: ImportItem[] = [];
  #isBad = false;

  constructor(file: string, header: readonly string[], plan: TablePlan, issues: IssueBook) {
    this.#file = file;
    this.#plan = plan;
    this.#places = placesOf(file, header, plan);
    this.#locators = plan.places.map(([word, column]) => [word, placeOf(file, header, column)]);
    this.#actors = new ActorBook(plan.lang, plan.register);
    this.#issues = issues;
    const { prefix, stem } = plan.ids;
    this.#documents = new DocumentBook(prefix === null ? null : `${stem}${prefix}-`);
    this.#ids = new RowIds(plan);
  }

  /** Tells the issues what a later row may say of them; false: too many labels. */
  note(cells: readonly string[]): boolean {
    this.#cells = cells;
    const issue = this.#text('issue');
    const value = this.#text('value');
    if (issue === '' || value === '') return true;
    const topics = this.#text('topic')
      .split('|')
      .map((title) => title.trim());
    return this.#issues.note(
      issue,
      value,
      topics.filter((title) => title !== ''),
    );
  }

  /** Adds the statement, what it needs that has not been added yet, or the faults of the row. */
  read(cells: readonly string[], line: number, items: ImportItem[]): void {
    this.#cells = cells;
    this.#at = { file: this.#file, line };
    this.#items = items;
    this.#isBad = false;
    const [speaker, principal] = this.#who();
    const position = this.#position();
    if (position === null && !this.#isBad) return;
    const date = this.#date('date');
    const [cited, place] = this.#document(date);
    const draft = this.#draft(speaker, principal, position, date, cited, place);
    if (this.#isBad || position === null || cited === null) return;
    this.#issues.define(position, this.#at, items);
    this.#documents.define(cited, this.#at, items);
    items.push({ type: 'statement', at: this.#at, draft });
  }

  /** What is missing is null or '' here: then the row is bad, and this is not used. One literal: there are millions of them. */
  #draft(
    speaker: ActorMention | null,
    principal: ActorMention | null,
    position: TakenPosition | null,
    date: PartialDate | null,
    cited: Cited | null,
    place: string,
  ): StatementDraft {
    const { id, repeated } = this.#id();
    const isOwn = date !== null && !(this.#plan.dateOfDocument && cited?.published === date.text);
    return {
      id,
      repeated,
      speaker: speaker!,
      principal,
      reportedBy: this.#reporter(speaker),
      position: position?.id ?? '',
      date: isOwn ? date.text : null,
      dateEarliest: isOwn ? date.earliest : null,
      dateLatest: isOwn ? date.latest : null,
      // Without a date of its own the document's counts, if it has one.
      dateBasis: isOwn ? 'STATED' : cited?.mayDate === true ? 'DOCUMENT' : 'UNKNOWN',
      dateNote: null,
      mode: this.#mode(),
      quote: this.#text('quote') || null,
      summary: this.#text('summary') || null,
      condition: this.#text('condition') || null,
      confidence: this.#confidence(),
      rank: 'NORMAL',
      recordedAt: null,
      recordedBy: this.#text('recordedBy') || null,
      recordedBefore: null,
      retractedAt: null,
      citations: [{ document: cited?.id ?? '', locator: this.#locator(place) }],
    };
  }

  #who(): [speaker: ActorMention | null, principal: ActorMention | null] {
    const name = this.#text('actor');
    const behind = this.#text('principal');
    const principal = behind === '' ? null : this.#actors.mention(behind, '', this.#plan.principals);
    if (name === '') {
      if (principal !== null) return [principal, null];
      const column = this.#plan.columns.actor ?? this.#plan.columns.principal ?? null;
      this.#fault(column, null, `nobody who made it, so the row is no statement: ${LEAVE_OUT}`);
      return [null, null];
    }
    const code = this.#text('actorId');
    const fault = this.#actors.codeFault(code);
    if (fault !== null) this.#faultIn('actorId', fault);
    const speaker = this.#actors.mention(name, code, this.#kind());
    return [speaker, name === behind ? null : principal];
  }

  #kind(): KindRule {
    const text = this.#text('actorKind');
    if (text === '') return this.#plan.actors;
    const found = kindOf(text);
    if ('kind' in found) return { kind: found.kind, known: true };
    this.#faultIn('actorKind', found.wrong);
    return this.#plan.actors;
  }

  #reporter(speaker: ActorMention | null): ActorMention | null {
    const name = this.#text('reporter');
    // Who reports what it says itself, says it.
    if (name === '' || name === speaker?.name) return null;
    return this.#actors.mention(name, '', this.#plan.reporters);
  }

  /** Null: no statement; `#isBad` says whether somebody has to be told. */
  #position(): TakenPosition | null {
    const issue = this.#text('issue');
    const value = this.#text('value');
    for (const [field, text] of [['issue', issue] as const, ['value', value] as const]) {
      if (text === '') this.#faultIn(field, `no ${field}, so the row is no statement: ${LEAVE_OUT}`);
    }
    if (issue === '' || value === '') return null;
    const position = this.#issues.position(issue, value);
    if (typeof position !== 'string') return position;
    this.#faultIn('value', position);
    return null;
  }

  #date(field: 'date' | 'published'): PartialDate | null {
    const text = this.#text(field);
    if (text === '') return null;
    let date = this.#dates.get(text);
    if (date === undefined) {
      date = tableDate(text, this.#plan.dates);
      if (this.#dates.size >= 10_000) this.#dates.clear();
      this.#dates.set(text, date);
    }
    if (typeof date !== 'string') return date;
    this.#faultIn(field, date);
    return null;
  }

  #document(date: PartialDate | null): [cited: Cited | null, place: string] {
    const row: DocumentFacts = {
      document: this.#text('document'),
      documentTitle: this.#text('documentTitle'),
      publisher: this.#text('publisher'),
      url: this.#text('url'),
      published: this.#date('published'),
    };
    const known = this.#plan.documents?.(row.document, row, date) ?? { facts: row, place: '' };
    const cited = typeof known === 'string' ? known : this.#documents.cite(known.facts);
    if (typeof cited !== 'string' && typeof known !== 'string') return [cited, known.place];
    this.#faultIn('document', String(cited));
    return [null, ''];
  }

  #mode(): StatementMode {
    const text = this.#text('mode');
    if (text === '') return 'WORDS';
    const mode = STATEMENT_MODES.find((one) => one === text.toUpperCase());
    if (mode === undefined)
      this.#faultIn('mode', 'a statement is made in words or in deeds: write one of the two');
    return mode ?? 'WORDS';
  }

  #confidence(): number | null {
    const text = this.#text('confidence');
    if (text === '') return null;
    const number = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 0 && number <= 1) return number;
    this.#faultIn('confidence', 'the confidence is a number from 0 to 1, with a decimal point: correct it');
    return null;
  }

  #id(): Pick<StatementDraft, 'id' | 'repeated'> {
    const own = this.#text('id');
    if (own === '' && this.#plan.columns.id !== undefined) {
      this.#faultIn('id', 'the row has no id: give it one, or do not map the column of ids');
    }
    const id = this.#ids.idOf(own, this.#cells);
    if (typeof id !== 'string') return id;
    this.#faultIn('id', id);
    return { id: '', repeated: 'FAULT' };
  }

  #locator(place: string): string | null {
    const parts = [place, this.#text('locator')];
    for (const [word, column] of this.#locators) {
      const text = this.#cells[column]!.trim();
      if (text !== '') parts.push(`${word} ${text}`);
    }
    return parts.filter((part) => part !== '').join('; ') || null;
  }

  /** Trimmed; '' where there is nothing. */
  #text(field: Field): string {
    const place = this.#places[field];
    return (place < 0 ? '' : this.#cells[place]!.trim()) || (this.#plan.otherwise[field] ?? '');
  }

  #faultIn(field: Field, message: string): void {
    const place = this.#places[field];
    const text = place < 0 ? '' : this.#cells[place]!.trim();
    this.#fault(this.#plan.columns[field] ?? null, text === '' ? null : text, message);
  }

  #fault(column: string | null, value: string | null, message: string): void {
    this.#isBad = true;
    this.#items.push({ type: 'fault', fault: rowFault(this.#at, column, value, message) });
  }
}
