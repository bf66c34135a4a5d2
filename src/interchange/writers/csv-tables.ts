/** The graph as tables for spreadsheets and statistics programs; what each cell says, column by column. */
import type {
  ActorRecord,
  DocumentRecord,
  NameRecord,
  PositionRecord,
  TieRecord,
  TopicRecord,
} from '../../domain/model.ts';
import type { BundleIssue } from '../readers/bundle/bundle.ts';
import { csvRow } from './csv-text.ts';
import type { StoredStatement } from './raw-things.ts';

/** A statement with all that it names. */
export interface StatementRow {
  readonly statement: StoredStatement;
  readonly speaker: ActorRecord;
  readonly principal: ActorRecord | null;
  readonly reporter: ActorRecord | null;
  readonly issue: BundleIssue;
  readonly position: PositionRecord;
  /** Titles. */
  readonly topics: readonly string[];
  /** In the order of the citations. */
  readonly documents: readonly DocumentRecord[];
}

export interface TableRows {
  readonly statements: StatementRow;
  readonly actors: ActorRecord;
  readonly names: NameRecord & { readonly actor: ActorRecord };
  readonly topics: TopicRecord;
  readonly issues: BundleIssue;
  readonly positions: PositionRecord & { readonly of: BundleIssue };
  readonly documents: DocumentRecord;
  readonly ties: { readonly tie: TieRecord; readonly from: ActorRecord; readonly to: ActorRecord };
}
export type CsvTable = keyof TableRows;

type Cell = string | number | null;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** Between the entries of one cell. */
const SEPARATOR = '; ';

function listed(entries: readonly (string | null)[]): string {
  return entries.map((entry) => entry ?? '').join(SEPARATOR);
}

/** By table; the keys are the header. */
const COLUMNS: { readonly [Table in CsvTable]: Columns<TableRows[Table]> } = {
  statements: {
    id: ({ statement }) => statement.id,
    speakerId: ({ speaker }) => speaker.id,
    speaker: ({ speaker }) => speaker.name,
    speakerKind: ({ speaker }) => speaker.kind,
    principalId: ({ principal }) => principal && principal.id,
    principal: ({ principal }) => principal && principal.name,
    principalKind: ({ principal }) => principal && principal.kind,
    reportedById: ({ reporter }) => reporter && reporter.id,
    reportedBy: ({ reporter }) => reporter && reporter.name,
    issueId: ({ issue }) => issue.id,
    issue: ({ issue }) => issue.title,
    topics: ({ topics }) => listed(topics),
    positionId: ({ position }) => position.id,
    position: ({ position }) => position.label,
    value: ({ position }) => position.value,
    scale: ({ issue }) => issue.scale,
    scaleMin: ({ issue }) => issue.min,
    scaleMax: ({ issue }) => issue.max,
    date: ({ statement }) => statement.date,
    dateEarliest: ({ statement }) => statement.dateEarliest,
    dateLatest: ({ statement }) => statement.dateLatest,
    dateBasis: ({ statement }) => statement.dateBasis,
    dateNote: ({ statement }) => statement.dateNote,
    mode: ({ statement }) => statement.mode,
    quote: ({ statement }) => statement.quote,
    summary: ({ statement }) => statement.summary,
    condition: ({ statement }) => statement.condition,
    confidence: ({ statement }) => statement.confidence,
    rank: ({ statement }) => statement.rank,
    recordedAt: ({ statement }) => statement.recordedAt,
    recordedBy: ({ statement }) => statement.recordedBy,
    retractedAt: ({ statement }) => statement.retractedAt,
    documentIds: ({ documents }) => listed(documents.map(({ id }) => id)),
    documents: ({ documents }) => listed(documents.map(({ title }) => title)),
    locators: ({ statement }) => listed(statement.citations.map(({ locator }) => locator)),
    publishers: ({ documents }) => listed(documents.map(({ publisher }) => publisher)),
    urls: ({ documents }) => listed(documents.map(({ url }) => url)),
  },
  actors: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    name: ({ name }) => name,
    description: ({ description }) => description,
    wikidata: ({ wikidata }) => wikidata,
    externalIds: ({ externalIds }) => listed(externalIds),
  },
  names: {
    actorId: ({ actor }) => actor.id,
    actor: ({ actor }) => actor.name,
    text: ({ text }) => text,
    lang: ({ lang }) => lang,
    kind: ({ kind }) => kind,
  },
  topics: { id: ({ id }) => id, title: ({ title }) => title },
  issues: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    question: ({ question }) => question,
    kind: ({ kind }) => kind,
    aboutId: ({ about }) => about,
    scale: ({ scale }) => scale,
    scaleMin: ({ min }) => min,
    scaleMax: ({ max }) => max,
    topicIds: ({ topics }) => listed(topics),
  },
  positions: {
    id: ({ id }) => id,
    issueId: ({ issue }) => issue,
    issue: ({ of }) => of.title,
    label: ({ label }) => label,
    value: ({ value }) => value,
    incompatibleWithIds: ({ id, of }) =>
      listed(of.incompatible.flatMap(([one, other]) => (one === id ? other : other === id ? one : []))),
  },
  documents: {
    id: ({ id }) => id,
    title: ({ title }) => title,
    publisher: ({ publisher }) => publisher,
    url: ({ url }) => url,
    published: ({ published }) => published,
    publishedEarliest: ({ publishedEarliest }) => publishedEarliest,
    publishedLatest: ({ publishedLatest }) => publishedLatest,
    publishedBasis: ({ publishedBasis }) => publishedBasis,
    publishedNote: ({ publishedNote }) => publishedNote,
    retrievedAt: ({ retrievedAt }) => retrievedAt,
    lang: ({ lang }) => lang,
    reliability: ({ reliability }) => reliability,
  },
  ties: {
    id: ({ tie }) => tie.id,
    type: ({ tie }) => tie.type,
    fromId: ({ from }) => from.id,
    from: ({ from }) => from.name,
    toId: ({ to }) => to.id,
    to: ({ to }) => to.name,
    role: ({ tie }) => tie.role,
    since: ({ tie }) => tie.since,
    until: ({ tie }) => tie.until,
    documentId: ({ tie }) => tie.citation.document,
    locator: ({ tie }) => tie.citation.locator,
    quote: ({ tie }) => tie.quote,
  },
};

/** What the tables hold, for help and documentation. */
export const CSV_TABLES = Object.keys(COLUMNS) as CsvTable[];

export function csvHeader(table: CsvTable): string {
  return csvRow(Object.keys(COLUMNS[table]));
}

/** `formulaSafe`: texts that a spreadsheet would calculate get a ' in front; numbers stay what they are. */
export function csvWriter<Table extends CsvTable>(
  table: Table,
  { formulaSafe }: { readonly formulaSafe: boolean },
): (row: TableRows[Table]) => string {
  const cells = Object.values<(row: TableRows[Table]) => Cell>(COLUMNS[table]);
  const shown = formulaSafe ? noFormula : (cell: Cell) => cell;
  return (row) => csvRow(cells.map((cell) => shown(cell(row))));
}

const FORMULA = /^[=+\-@\t\r]/;

function noFormula(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}
