/**
 * New statements, the bulk of every import: created with all that hangs on them by one database statement for each batch of the
 * same form. What all rows of a batch have in common is sent once, and so is what a group of them has or what two columns have;
 * rows are lists.
 */
import type { GraphWriter, Param, Params } from '../port.ts';
import { batches, writeCounted } from './upsert-batches.ts';
import { STATEMENT_PROPERTIES } from './upsert-statements.ts';
import type { StatementRow } from './upsert-statements.ts';

export interface NewStatement {
  readonly row: StatementRow;
  readonly digest: string;
}

/** One database statement that creates some of them. */
export interface Creation {
  readonly cypher: string;
  /** Without `imports`. */
  readonly params: Params;
  /** How many it writes. */
  readonly count: number;
}

/** Which of the relationships that a statement may have it has. */
interface Form {
  readonly principal: boolean;
  readonly reporter: boolean;
  /** Exactly one document; more of them are added afterwards. */
  readonly cited: boolean;
}

/** A property of each node, or an end of its relationships: from the row, or null. */
type Column = readonly [name: string, value: (statement: NewStatement) => Param];

const PROPERTIES: readonly Column[] = [
  ...STATEMENT_PROPERTIES.map((name): Column => [name, ({ row }) => row.properties[name]]),
  ['digest', ({ digest }) => digest],
];
/** Properties that statements of one group have in common; with them the position and the document. */
const SHARED: ReadonlySet<string> = new Set(['date', 'dateEarliest', 'dateLatest', 'sortDate']);
const LOCATOR: Column = ['locator', ({ row }) => row.citations[0]!.locator];

/** The graph must have none of them, and all that they name. All get the same `imports`. */
export async function createStatements(
  tx: GraphWriter,
  creations: readonly Creation[],
  imports: readonly number[],
): Promise<void> {
  for (const { cypher, params, count } of creations) {
    await writeCounted(tx, cypher, { ...params, imports }, count);
  }
}

/** To be run one after another. */
export function creationsOf(statements: readonly NewStatement[]): Creation[] {
  const creations: Creation[] = [];
  for (const [form, ofForm] of byForm(statements)) {
    for (const batch of batches(ofForm)) creations.push(creation(form, batch));
  }
  const citations = statements.flatMap(({ row: { properties, citations } }) =>
    citations.length === 1 ? [] : citations.map((citation) => ({ id: properties.id, ...citation })),
  );
  for (const rows of batches(citations))
    creations.push({ cypher: CITE, params: { rows }, count: rows.length });
  return creations;
}

const CITE = `UNWIND $rows AS r MATCH (s:Statement {id: r.id}) MATCH (d:Document {id: r.document})
  CREATE (s)-[:CITED_IN {locator: r.locator}]->(d)`;

function byForm(statements: readonly NewStatement[]): Iterable<[Form, NewStatement[]]> {
  const groups = new Map<number, [Form, NewStatement[]]>();
  for (const statement of statements) {
    const { principal, reportedBy, citations } = statement.row;
    const form = {
      principal: principal !== null,
      reporter: reportedBy !== null,
      cited: citations.length === 1,
    };
    const key = Number(form.principal) + 2 * Number(form.reporter) + 4 * Number(form.cited);
    const group = groups.get(key);
    if (group) group[1].push(statement);
    else groups.set(key, [form, [statement]]);
  }
  return groups.values();
}

function creation({ principal, reporter, cited }: Form, batch: readonly NewStatement[]): Creation {
  const groups = [...grouped(batch)];
  const shared = new Columns(
    'g',
    groups.map(([first]) => first!),
  );
  const own = new Columns('r', groups.flat());
  const property = (column: Column): string[] => (SHARED.has(column[0]) ? shared : own).property(column);
  const properties = PROPERTIES.flatMap(property);
  const locator = cited ? property(LOCATOR) : [];
  const ofGroup = [
    `MATCH (p:Position {id: ${shared.place(({ row }) => row.position)}})`,
    cited ? `MATCH (d:Document {id: ${shared.place(({ row }) => row.citations[0]!.document)}})` : '',
  ];
  const ofRow = [
    `MATCH (a:Actor {id: ${own.place(({ row }) => row.speaker)}})`,
    principal ? `MATCH (b:Actor {id: ${own.place(({ row }) => row.principal)}})` : '',
    reporter ? `MATCH (c:Actor {id: ${own.place(({ row }) => row.reportedBy)}})` : '',
  ];
  const relationships = [
    'CREATE (s)<-[:MADE]-(a) CREATE (s)-[:EXPRESSES]->(p)',
    principal ? 'CREATE (s)-[:ON_BEHALF_OF]->(b)' : '',
    reporter ? 'CREATE (s)-[:REPORTED_BY]->(c)' : '',
    cited ? `CREATE (s)-[:CITED_IN {${locator.join(', ')}}]->(d)` : '',
  ];
  let row = 0;
  return {
    cypher: `UNWIND $rows AS g ${ofGroup.join(' ')} UNWIND g[0] AS r ${ofRow.join(' ')}
      CREATE (s:Statement {${[...properties, 'imports: $imports'].join(', ')}}) ${relationships.join(' ')}`,
    params: {
      ...shared.every,
      ...own.every,
      rows: groups.map((group, at) => [group.map(() => own.row(row++)), ...shared.row(at)]),
    },
    count: batch.length,
  };
}

/** Those that have the position, the document and the dates in common: the votes of a roll call, the answers of an interview. */
function grouped(batch: readonly NewStatement[]): Iterable<NewStatement[]> {
  const groups = new Map<string, NewStatement[]>();
  for (const statement of batch) {
    const { properties, position, citations } = statement.row;
    const { date, dateEarliest, dateLatest, sortDate } = properties;
    const key = [position, citations[0]!.document, date, dateEarliest, dateLatest, sortDate].join('|');
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups.values();
}

/** Finds out which columns are the same in all rows, and which are the same as another one. */
class Columns {
  /** What all rows have in common, by name. */
  readonly every: Record<string, Param> = {};
  readonly #name: 'g' | 'r';
  readonly #rows: readonly NewStatement[];
  readonly #columns: Param[][] = [];

  /** `name`: of the variable that is one row. The first place of a group is taken by its rows. */
  constructor(name: 'g' | 'r', rows: readonly NewStatement[]) {
    this.#name = name;
    this.#rows = rows;
  }

  /** Where in a row the value is found. */
  place(value: (statement: NewStatement) => Param): string {
    const column = this.#rows.map(value);
    const known = this.#columns.findIndex((other) => other.every((one, row) => one === column[row]));
    const place = known < 0 ? this.#columns.push(column) - 1 : known;
    return this.#name === 'g' ? `g[${place + 1}]` : `r[${place}]`;
  }

  /** `name: r[3]` or `name: $name`; nothing where all rows have none. */
  property([name, value]: Column): string[] {
    const first = value(this.#rows[0]!);
    const isCommon = this.#rows.every((statement) => value(statement) === first);
    if (!isCommon) return [`${name}: ${this.place(value)}`];
    if (first === null) return [];
    this.every[name] = first;
    return [`${name}: $${name}`];
  }

  row(number: number): Param[] {
    return this.#columns.map((column) => column[number]!);
  }
}
