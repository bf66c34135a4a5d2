/** From a table and a plan to items: documents, topics, issues and statements, each before what uses it. */
import { basename } from 'node:path';
import { readCsv } from '../csv.ts';
import type { CsvPart } from '../csv.ts';
import { rowFault, unreadable } from '../faults.ts';
import type { ImportItem, ReaderInput } from '../reader.ts';
import { placesOf } from './columns.ts';
import { IssueBook, MOST_LABELS } from './issue-book.ts';
import { RowReader } from './row-reader.ts';
import type { TablePlan } from './table-plan.ts';

/** Items that are handed on together, about. */
const CHUNK = 500;

/**
 * Rows that are no statement are faults. Where topics or labels are part of the issues, the file is read once more before.
 * Throws what `readCsv` throws, BAD_INPUT for a column that is not there, IMPORT_INVALID where labels are too many to be some.
 */
export async function* readTable(input: ReaderInput, plan: TablePlan): AsyncGenerator<readonly ImportItem[]> {
  const issues = new IssueBook(plan.values);
  const whole = withFileAsDocument(input, plan);
  if (
    plan.values.scale === 'NOMINAL' ||
    plan.columns.topic !== undefined ||
    plan.otherwise.topic !== undefined
  ) {
    await lookThrough(input, whole, issues);
  }
  let reader: RowReader | null = null;
  let items: ImportItem[] = [];
  for await (const part of readCsv(input, plan.delimiter)) {
    reader ??= new RowReader(input.name, part.header, whole, issues);
    let fault = 0;
    for (const [at, row] of part.rows.entries()) {
      const line = part.lines[at]!;
      for (; (part.faults[fault]?.line ?? line) < line; fault += 1) {
        items.push({ type: 'fault', fault: part.faults[fault]! });
      }
      reader.read(row, line, items);
      if (items.length < CHUNK) continue;
      yield items;
      items = [];
    }
    for (const left of part.faults.slice(fault)) items.push({ type: 'fault', fault: left });
  }
  if (items.length > 0) yield items;
}

/** A table that says nothing of documents is one itself. */
function withFileAsDocument(input: ReaderInput, plan: TablePlan): TablePlan {
  const { columns, otherwise } = plan;
  const fields = ['document', 'documentTitle', 'url'] as const;
  if (fields.some((field) => columns[field] !== undefined || otherwise[field] !== undefined)) return plan;
  const title = basename(input.name).replace(/\.gz$/i, '');
  return { ...plan, otherwise: { ...otherwise, document: title } };
}

async function lookThrough(input: ReaderInput, plan: TablePlan, issues: IssueBook): Promise<void> {
  let reader: RowReader | null = null;
  for await (const part of readCsv(input, plan.delimiter)) {
    reader ??= new RowReader(input.name, part.header, plan, issues);
    for (const [at, row] of part.rows.entries()) {
      if (!reader.note(row)) throw tooManyLabels(input, plan, part, at);
    }
  }
}

function tooManyLabels(input: ReaderInput, plan: TablePlan, part: CsvPart, at: number): Error {
  const column = plan.columns.value!;
  const value = part.rows[at]![placesOf(input.name, part.header, plan).value]!;
  const message = `more than ${MOST_LABELS} different values: are these positions? Name the column that holds them`;
  return unreadable(rowFault({ file: input.name, line: part.lines[at]! }, column, value, message));
}
