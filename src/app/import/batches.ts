/** The second reading: what the rows of the files say, in batches that are written in one transaction each. */
import { setImmediate } from 'node:timers/promises';
import type { ActorRecord } from '../../domain/model.ts';
import type {
  ActorReference,
  ImportItem,
  ReaderDescriptor,
  RowFault,
  RowPlace,
  StatementDraft,
} from '../../interchange/readers/reader.ts';
import type { PreparedBatch } from '../load-bundle/batch.ts';
import { digestOf } from '../load-bundle/digest.ts';
import type { FileCheck } from './check-file.ts';
import { RecordChecks } from './check-record.ts';
import type { DefinitionItem, StatementItem } from './check-record.ts';
import type { Identity } from './identity/identify.ts';
import { statementOf, textLength } from './statement-record.ts';
import type { TitleMatches } from './titles.ts';

/** Things of a batch. */
const BATCH = 5_000;
/** Characters of free text in a batch: long quotes make small batches. */
const TEXT = 4_000_000;

type Lists = { [List in keyof Omit<PreparedBatch, 'asNew'>]: PreparedBatch[List][number][] };

export interface Batch {
  readonly records: PreparedBatch;
  /** Of the files, with those left out. */
  readonly rows: number;
  /** Rows that use what had to be left out. */
  readonly faults: readonly RowFault[];
}

export interface Findings {
  readonly reader: ReaderDescriptor;
  readonly check: FileCheck;
  readonly identity: Identity;
  readonly matches: TitleMatches;
  /** No row is left out. */
  readonly isWhole: boolean;
}

/** `chunks` must be the items of the first reading; what it found decides here. */
export async function* batchesOf(
  chunks: AsyncIterable<readonly ImportItem[]>,
  findings: Findings,
): AsyncGenerator<Batch> {
  findings.check.mentions.restart();
  findings.check.statementIds.clear();
  const maker = new BatchMaker(findings);
  if (findings.isWhole) {
    // Each of them is used. A few of them in every batch would cost more than all at once.
    for (const id of findings.identity.created.keys()) {
      maker.bring(id);
      if (maker.isFull) yield maker.give();
    }
  }
  for await (const chunk of chunks) {
    for (const item of chunk) {
      maker.take(item);
      if (maker.isFull) yield maker.give();
    }
    // The batch before is being written, and its next statement waits for this thread.
    await setImmediate();
  }
  yield maker.give();
}

class BatchMaker {
  readonly #reader: ReaderDescriptor;
  readonly #check: FileCheck;
  readonly #matches: TitleMatches;
  readonly #checks = new RecordChecks();
  /** By the number of the mention. */
  readonly #actors: readonly (string | null)[];
  /** New actors that no batch has brought yet. */
  readonly #waiting: Map<string, ActorRecord>;
  /** Statements are as they are to be kept. */
  readonly #isClean: boolean;
  /** Something that later rows may use is not written. */
  readonly #mayBeRefused: boolean;
  #lists = emptyLists();
  #faults: RowFault[] = [];
  #rows = 0;
  #size = 0;
  #text = 0;
  #items = 0;

  constructor({ reader, check, identity, matches }: Findings) {
    this.#reader = reader;
    this.#check = check;
    this.#matches = matches;
    this.#actors = check.mentions.list.map((mention) => mention && (identity.ids.get(mention) ?? null));
    this.#waiting = new Map(identity.created);
    this.#isClean = reader.checked === true || !check.checks.foundUnclean;
    this.#mayBeRefused = check.refused.size > 0 || matches.refused.size > 0;
  }

  get isFull(): boolean {
    return this.#size >= BATCH || this.#text >= TEXT;
  }

  give(): Batch {
    const batch = { records: this.#lists, rows: this.#rows, faults: this.#faults };
    this.#lists = emptyLists();
    this.#faults = [];
    this.#rows = this.#size = this.#text = 0;
    return batch;
  }

  take(item: ImportItem): void {
    const isBad = this.#check.bad.has(this.#items);
    this.#items += 1;
    switch (item.type) {
      case 'fault':
        this.#rows += 1;
        return;
      case 'statement':
        this.#rows += 1;
        this.#takeStatement(item, isBad);
        return;
      default:
        if (item.type === 'tie') this.#rows += 1;
        if (!isBad) this.#takeDefinition(item);
    }
  }

  #takeStatement(given: StatementItem, isBad: boolean): void {
    const id = this.#idOf(given.draft);
    if (isBad) return;
    const { draft } = this.#isClean ? given : cleaned(this.#checks.statement(given));
    const speaker = this.#actor(draft.speaker);
    const principal = draft.principal === null ? null : this.#actor(draft.principal);
    const reportedBy = draft.reportedBy === null ? null : this.#actor(draft.reportedBy);
    if (speaker === principal || speaker === reportedBy) {
      const column = speaker === principal ? 'principal' : 'reportedBy';
      this.#faults.push(sameActor(given.at, column, speaker));
      return;
    }
    if (this.#mayBeRefused && this.#usesRefused(given, usesOf(draft))) return;
    this.bring(speaker);
    if (principal !== null) this.bring(principal);
    if (reportedBy !== null) this.bring(reportedBy);
    const who = { speaker, principal, reportedBy };
    const statement = statementOf(draft, id, who, this.#position(draft.position));
    this.#lists.statements.push(statement);
    this.#lists.digests.push(digestOf(statement));
    this.#size += 1;
    this.#text += textLength(draft);
  }

  /** As in the first reading: every statement counts, also those that are left out. */
  #idOf({ id, repeated }: StatementDraft): string {
    if (!this.#check.statementIds.hasNumbered) return id;
    if (repeated === 'NUMBER') return this.#check.statementIds.takeNumbered(id);
    this.#check.statementIds.take(id);
    return id;
  }

  #actor(reference: ActorReference): string {
    if (typeof reference === 'string') return reference;
    const id = this.#actors[this.#check.mentions.numberOf(reference, NOWHERE)];
    if (id === undefined || id === null)
      throw new Error(`${reference.name} was not there at the first reading`);
    return id;
  }

  /** A new actor comes with the first row that names it, where it has not come before. */
  bring(id: string): void {
    const record = this.#waiting.get(id);
    if (record === undefined) return;
    this.#waiting.delete(id);
    this.#lists.actors.push(record);
    this.#size += 1;
  }

  #position(id: string): string {
    return this.#matches.positions.size === 0 ? id : (this.#matches.positions.get(id) ?? id);
  }

  #takeDefinition(given: DefinitionItem): void {
    const item = this.#reader.checked ? given : cleaned(this.#checks.definition(given));
    if (this.#mayBeRefused && this.#usesRefused(item, definitionUses(item))) {
      this.#refuse(item);
      return;
    }
    this.#size += 1;
    switch (item.type) {
      case 'document':
        this.#lists.documents.push(item.record);
        return;
      case 'actor':
        this.#lists.actors.push(item.record);
        return;
      case 'topic':
        if (!this.#matches.topics.has(item.record.id)) this.#lists.topics.push(item.record);
        return;
      case 'issue':
        this.#takeIssue(item);
        return;
      case 'tie':
        this.#lists.ties.push(item.record);
    }
  }

  #takeIssue(item: Extract<DefinitionItem, { type: 'issue' }>): void {
    const { record } = item;
    const fault = this.#matches.refused.get(record.id);
    if (fault !== undefined) {
      this.#faults.push(fault);
      this.#refuse(item);
      return;
    }
    this.#size += record.positions.length;
    const { topics, issues, added } = this.#matches;
    if (!issues.has(record.id)) {
      const mapped = record.topics.map((id) => topics.get(id) ?? id);
      this.#lists.issues.push({ ...record, topics: [...new Set(mapped)].sort() });
      return;
    }
    const extended = added.get(record.id);
    if (extended !== undefined) this.#lists.issues.push(extended);
  }

  #refuse(item: DefinitionItem): void {
    this.#check.refused.add(item.record.id);
    if (item.type === 'issue') for (const { id } of item.record.positions) this.#check.refused.add(id);
  }

  #usesRefused({ at }: Pick<StatementItem, 'at'>, uses: readonly string[]): boolean {
    const id = uses.find((one) => this.#check.refused.has(one));
    if (id === undefined) return false;
    this.#faults.push({ ...at, column: null, value: id, message: `it uses ${id}, which had to be left out` });
    return true;
  }
}

const NOWHERE = { file: '', line: 0 };

function emptyLists(): Lists {
  return { documents: [], actors: [], topics: [], issues: [], statements: [], digests: [], ties: [] };
}

function cleaned<Item>(checked: { readonly item: Item } | { readonly faults: readonly RowFault[] }): Item {
  if ('item' in checked) return checked.item;
  throw new Error(`a row was good at the first reading: ${JSON.stringify(checked.faults)}`);
}

/** For a row whose speaker is its own principal, or reporter. */
export function sameActor(at: RowPlace, column: string, id: string): RowFault {
  return {
    ...at,
    column,
    value: id,
    message: `this is the speaker itself (${id}), under another name: leave it out`,
  };
}

function usesOf({ position, speaker, principal, reportedBy, citations }: StatementDraft): string[] {
  const actors = [speaker, principal, reportedBy].filter((one) => typeof one === 'string');
  return [position, ...actors, ...citations.map(({ document }) => document)];
}

function definitionUses(item: DefinitionItem): string[] {
  if (item.type === 'tie') return [item.record.from, item.record.to, item.record.citation.document];
  if (item.type !== 'issue') return [];
  return [...item.record.topics, ...(item.record.about === null ? [] : [item.record.about])];
}
