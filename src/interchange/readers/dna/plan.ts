/** From DNA's columns and the reader's options to the plan of a table. */
import type { ReaderOption } from '../reader.ts';
import { columnList, placeOf } from '../table/columns.ts';
import type { Field } from '../table/fields.ts';
import { refused } from '../table/settings.ts';
import type { Settings } from '../table/settings.ts';
import {
  DATE_FORMAT_OPTION,
  dateOrderOf,
  DELIMITER_OPTION,
  LANG_OPTION,
  mappedFields,
  PREFIX_OPTION,
  prefixOf,
} from '../table/shared-options.ts';
import type { KnownDocument, TablePlan } from '../table/table-plan.ts';
import { NOMINAL_OPTION, SCALE_OPTION, VALUES_OPTION, valueScaleOf } from '../table/value-options.ts';
import { columnFor, DOCUMENT_COLUMNS, STATEMENT_COLUMNS, VARIABLES } from './columns.ts';
import type { Variable } from './columns.ts';
import type { DocumentList } from './documents.ts';
import { booleanScale } from './qualifier.ts';

export const DNA_OPTIONS: readonly ReaderOption[] = [
  variable(
    'person',
    'the variable that holds who made the statement; without it "person", if there is such a column',
  ),
  variable(
    'organization',
    'the variable that holds the organization it was made for; without it "organization", if there is such a column',
  ),
  variable('concept', 'the variable that holds the issue; without it "concept"'),
  variable(
    'qualifier',
    'the variable that holds the position; without it "agreement". 0 and 1 (false and true, no and yes) are taken for against and for',
  ),
  SCALE_OPTION,
  NOMINAL_OPTION,
  VALUES_OPTION,
  {
    name: 'map',
    argument: 'id=number',
    many: true,
    description: `further columns, where they are not called as DNA calls them: ${Object.keys(STATEMENT_COLUMNS).join(', ')}`,
  },
  DATE_FORMAT_OPTION,
  LANG_OPTION,
  PREFIX_OPTION,
  DELIMITER_OPTION,
];

const MAPPABLE: readonly string[] = Object.keys(STATEMENT_COLUMNS);

/** `documents`: the second file, null if there is none. Throws BAD_INPUT. */
export function dnaPlan(
  file: string,
  header: readonly string[],
  settings: Settings,
  documents: DocumentList | null,
): TablePlan {
  const variables = variablesOf(file, header, settings);
  const columns = columnsOf(header, settings);
  const { source, author, section, type } = documentColumns(header, variables);
  const prefix = prefixOf(settings);
  const publisher = source ?? author;
  const places: (readonly [string, string])[] = [];
  if (documents === null) {
    if (source !== undefined && author !== undefined) places.push(['by', author]);
    if (section !== undefined) places.push(['section', section]);
    if (type !== undefined) places.push(['type', type]);
  }
  requireTitles(columns, prefix, documents);
  return {
    delimiter: settings.one['delimiter'] ?? null,
    columns: {
      ...variables,
      ...columns,
      ...(documents === null && publisher !== undefined ? { publisher } : {}),
    },
    otherwise: {},
    values: valueScaleOf(settings, 'FILE') ?? booleanScale(variables.value),
    dates: dateOrderOf(settings),
    actors: { kind: 'PERSON', known: true },
    // DNA's organizations may be states or armed groups.
    principals: { kind: 'ORGANISATION', known: false },
    reporters: { kind: 'ORGANISATION', known: false },
    register: null,
    lang: settings.one['lang'] ?? null,
    ids: { prefix, stem: 'dna-' },
    dateOfDocument: true,
    places,
    documents: documentsOf(columns, documents),
  };
}

function variable(name: Variable, description: string): ReaderOption {
  return { name, argument: 'COLUMN', many: false, description };
}

function variablesOf(
  file: string,
  header: readonly string[],
  { one }: Settings,
): { readonly actor?: string; readonly principal?: string; readonly issue: string; readonly value: string } {
  const column = (name: Variable): string | undefined => {
    const given = one[name];
    if (given === undefined) return columnFor(header, VARIABLES[name]);
    placeOf(file, header, given);
    return given;
  };
  const needed = (name: 'concept' | 'qualifier'): string => {
    const found = column(name);
    if (found !== undefined) return found;
    throw refused(
      `${file} has no column "${VARIABLES[name][0]}": say with --${name} which column it is. Its columns: ${columnList(header)}.`,
    );
  };
  const [actor, principal] = [column('person'), column('organization')];
  if (actor === undefined && principal === undefined) {
    throw refused(
      `${file} has neither a column "person" nor "organization": say with --person or --organization who made the statements. Its columns: ${columnList(header)}.`,
    );
  }
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(principal === undefined ? {} : { principal }),
    issue: needed('concept'),
    value: needed('qualifier'),
  };
}

function columnsOf(header: readonly string[], settings: Settings): Partial<Record<Field, string>> {
  for (const [name] of settings.map) {
    if (!MAPPABLE.includes(name))
      throw refused(`--map ${name}: of DNA's columns these can be mapped: ${MAPPABLE.join(', ')}.`);
  }
  const found: Partial<Record<Field, string>> = {};
  for (const [field, words] of Object.entries(STATEMENT_COLUMNS)) {
    const column = columnFor(header, words);
    if (column !== undefined) found[field as Field] = column;
  }
  return { ...found, ...mappedFields(settings) };
}

/** A variable of the statements is none of the document. */
function documentColumns(
  header: readonly string[],
  variables: Readonly<Record<string, string>>,
): Partial<Record<keyof typeof DOCUMENT_COLUMNS, string>> {
  const used = Object.values(variables);
  const free = header.filter((name) => !used.includes(name));
  const entries = Object.entries(DOCUMENT_COLUMNS).map(
    ([name, words]) => [name, columnFor(free, words)] as const,
  );
  return Object.fromEntries(entries.filter(([, column]) => column !== undefined));
}

/** Numbers of documents are those of one database. */
function requireTitles(
  { document, documentTitle }: Partial<Record<Field, string>>,
  prefix: string | null,
  documents: DocumentList | null,
): void {
  if (documents !== null && document === undefined) {
    throw refused(
      'The statements do not name documents: say with --map document=COLUMN which column has their ids.',
    );
  }
  if (document === undefined || documentTitle !== undefined || documents !== null || prefix !== null) return;
  throw refused(
    `The statements name their documents by "${document}" only: give the list of documents (--documents FILE), or --prefix to tell this database from others.`,
  );
}

/** Each as the list has it, or as the first statement of it says; then its date is that of the statement. */
function documentsOf(
  columns: Partial<Record<Field, string>>,
  list: DocumentList | null,
): TablePlan['documents'] {
  if (list !== null) {
    return (key) =>
      list.byId.get(key) ?? 'the list of documents has no document with this id: add it, or correct the id';
  }
  if (columns.document === undefined && columns.documentTitle === undefined) return null;
  const met = new Map<string, KnownDocument>();
  return (key, row, date) => {
    if (key === '' && row.documentTitle === '') {
      return 'the statement has no document: fill the cell, or leave such rows out with --on-error skip';
    }
    const name = key || row.documentTitle;
    let known = met.get(name);
    if (known === undefined) {
      const documentTitle =
        row.documentTitle || (columns.documentTitle === undefined ? `Document ${key}` : '');
      known = { facts: { ...row, documentTitle, published: date }, place: '' };
      met.set(name, known);
    }
    return known;
  };
}
