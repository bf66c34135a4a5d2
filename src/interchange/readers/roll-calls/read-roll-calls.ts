/** The three files of roll calls: what was asked, under which subjects, and who voted how. */
import { createHash } from 'node:crypto';
import type { ImportItem, ReaderInput, RowPlace } from '../reader.ts';
import { readCsv } from '../csv.ts';
import { rowFault } from '../faults.ts';
import { parsePartialDate } from '../../../domain/partial-date.ts';
import { slug } from '../../../domain/slug.ts';
import { columnsIn, type Columns } from './columns.ts';
import { documentOf, issueOf, makeRollCall, type RollCall, topicOf } from './definitions.ts';
import { FIELDS, type RollCallForm } from './form.ts';
import { readVotes } from './read-votes.ts';

export interface RollCallFiles {
  readonly votes: ReaderInput;
  readonly rollCalls: ReaderInput;
  readonly subjects: ReaderInput | null;
}

const SIGNS_OF_HASH = 8;
/** Items that are handed on together. */
const CHUNK = 500;

interface Asked {
  /** By id as it stands there. */
  readonly rollCalls: ReadonlyMap<string, { readonly rollCall: RollCall; readonly at: RowPlace }>;
  readonly faults: readonly ImportItem[];
}

/** What is asked is held in memory, votes are not. Throws FILE_UNREADABLE, IMPORT_INVALID. */
export async function* readRollCalls(
  form: RollCallForm,
  files: RollCallFiles,
): AsyncGenerator<readonly ImportItem[]> {
  const { rollCalls, faults } = await readAsked(form, files.rollCalls);
  if (faults.length > 0) yield faults;
  if (files.subjects !== null) {
    yield* readSubjects(
      form,
      files.subjects,
      new Map([...rollCalls].map(([id, { rollCall }]) => [id, rollCall])),
    );
  }
  yield* inChunks(definitions(form, rollCalls.values()));
  yield* readVotes(form, files.votes, new Map([...rollCalls].map(([id, { rollCall }]) => [id, rollCall])));
}

async function readAsked(form: RollCallForm, input: ReaderInput): Promise<Asked> {
  const rollCalls = new Map<string, { rollCall: RollCall; at: RowPlace }>();
  const keys = new Set<string>();
  const faults: ImportItem[] = [];
  for await (const { header, rows, lines, faults: bad } of readCsv(input, form.delimiter)) {
    const columns = columnsIn(input.name, header, form, FIELDS.rollCalls);
    for (const fault of bad) faults.push({ type: 'fault', fault });
    for (const [place, row] of rows.entries()) {
      const at = { file: input.name, line: lines[place]! };
      const id = row[columns.place('id')]!.trim();
      const problem = problemOf(form, columns, row, id, rollCalls.has(id));
      if (problem !== null) {
        faults.push({ type: 'fault', fault: rowFault(at, problem.column, problem.value, problem.message) });
        continue;
      }
      rollCalls.set(id, { rollCall: rollCallOf(form, columns, row, keyOf(id, keys)), at });
    }
  }
  return { rollCalls, faults };
}

interface Problem {
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

function problemOf(
  form: RollCallForm,
  columns: Columns,
  row: readonly string[],
  id: string,
  isKnown: boolean,
): Problem | null {
  const column = form.columns.id[0]!;
  if (id === '') return { column, value: id, message: 'a roll call needs an id: give it one' };
  if (isKnown) {
    const message =
      'this roll call has already been listed: give each its own id, or take one of the rows out';
    return { column, value: id, message };
  }
  const date = columns.text(row, 'date');
  if (date === null || parsePartialDate(date) !== null) return null;
  const message = 'this is no date: write 2019-12-18, 2019-12, 2019, or leave it empty';
  return { column: form.columns.date[0]!, value: date, message };
}

function rollCallOf(form: RollCallForm, columns: Columns, row: readonly string[], key: string): RollCall {
  const facts = {
    id: columns.text(row, 'id')!,
    date: columns.text(row, 'date'),
    title: columns.text(row, 'title'),
    question: columns.text(row, 'question'),
    resolution: columns.text(row, 'resolution'),
    url: columns.text(row, 'url'),
  };
  return makeRollCall(form, facts, key);
}

/** The id as part of ours. Ids that would look the same are told apart by a hash. */
function keyOf(id: string, taken: Set<string>): string {
  const plain = slug(id);
  const key = taken.has(plain)
    ? `${plain}-${createHash('sha256').update(id).digest('hex').slice(0, SIGNS_OF_HASH)}`
    : plain;
  taken.add(key);
  return key;
}

async function* readSubjects(
  form: RollCallForm,
  input: ReaderInput,
  rollCalls: ReadonlyMap<string, RollCall>,
): AsyncGenerator<readonly ImportItem[]> {
  for await (const { header, rows, lines, faults } of readCsv(input, form.delimiter)) {
    const columns = columnsIn(input.name, header, form, FIELDS.subjects);
    const found: ImportItem[] = faults.map((fault) => ({ type: 'fault', fault }));
    for (const [place, row] of rows.entries()) {
      const id = row[columns.place('subject-of')]!.trim();
      const subject = columns.text(row, 'subject');
      const rollCall = rollCalls.get(id);
      if (rollCall !== undefined && subject !== null) {
        rollCall.topics.add(subject);
        continue;
      }
      const at = { file: input.name, line: lines[place]! };
      const [column, value, message] =
        rollCall === undefined
          ? [form.columns['subject-of'][0]!, id, 'no roll call has this id: correct it, or take the row out']
          : [form.columns.subject[0]!, '', 'the subject is empty: name it, or take the row out'];
      found.push({ type: 'fault', fault: rowFault(at, column, value, message) });
    }
    if (found.length > 0) yield found;
  }
}

function* definitions(
  form: RollCallForm,
  asked: Iterable<{ readonly rollCall: RollCall; readonly at: RowPlace }>,
): Generator<ImportItem> {
  const topics = new Set<string>();
  for (const { rollCall, at } of asked) {
    for (const title of rollCall.topics) {
      const record = topicOf(title);
      if (topics.has(record.id)) continue;
      topics.add(record.id);
      yield { type: 'topic', at, record, match: 'TITLE' };
    }
    yield { type: 'document', at, record: documentOf(form, rollCall) };
    yield { type: 'issue', at, record: issueOf(form, rollCall), match: 'ID' };
  }
}

function* inChunks(items: Iterable<ImportItem>): Generator<readonly ImportItem[]> {
  let chunk: ImportItem[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
