/**
 * New statements, the bulk of every import: created with all that hangs on them by one database statement for each batch of the
 * same form. What all rows of a batch have in common is sent once, what two columns have in common as well, and rows are lists.
 */
import type { GraphWriter, Param } from '../port.ts';
import { batches, writeInBatches } from './upsert-batches.ts';
import { STATEMENT_PROPERTIES } from './upsert-statements.ts';
import type { StatementRow } from './upsert-statements.ts';

export interface NewStatement {
  readonly row: StatementRow;
  readonly digest: string;
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
const LOCATOR: Column = ['locator', ({ row }) => row.citations[0]!.locator];

/** The graph must have none of them, and all that they name. All get the same `imports`. */
export async function createStatements(
  tx: GraphWriter,
  statements: readonly NewStatement[],
  imports: readonly number[],
): Promise<void> {
  for (const [form, ofForm] of byForm(statements)) {
    for (const batch of batches(ofForm)) {
      const { cypher, rows, every } = creation(form, batch);
      await writeInBatches(tx, cypher, rows, { ...every, imports });
    }
  }
  await writeInBatches(
    tx,
    `UNWIND $rows AS r MATCH (s:Statement {id: r.id}) MATCH (d:Document {id: r.document})
     CREATE (s)-[:CITED_IN {locator: r.locator}]->(d)`,
    statements.flatMap(({ row: { properties, citations } }) =>
      citations.length === 1 ? [] : citations.map((citation) => ({ id: properties.id, ...citation })),
    ),
  );
}

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

function creation(
  { principal, reporter, cited }: Form,
  batch: readonly NewStatement[],
): { cypher: string; rows: Param[][]; every: Record<string, Param> } {
  const columns = new Columns(batch);
  const id = (value: (row: StatementRow) => string): string => columns.place(({ row }) => value(row));
  const ends = [
    `MATCH (a:Actor {id: ${id((row) => row.speaker)}}) MATCH (p:Position {id: ${id((row) => row.position)}})`,
    principal ? `MATCH (b:Actor {id: ${id((row) => row.principal!)}})` : '',
    reporter ? `MATCH (c:Actor {id: ${id((row) => row.reportedBy!)}})` : '',
    cited ? `MATCH (d:Document {id: ${id((row) => row.citations[0]!.document)}})` : '',
  ];
  const properties = PROPERTIES.flatMap((column) => columns.property(column));
  const locator = cited ? columns.property(LOCATOR) : [];
  const relationships = [
    'CREATE (s)<-[:MADE]-(a) CREATE (s)-[:EXPRESSES]->(p)',
    principal ? 'CREATE (s)-[:ON_BEHALF_OF]->(b)' : '',
    reporter ? 'CREATE (s)-[:REPORTED_BY]->(c)' : '',
    cited ? `CREATE (s)-[:CITED_IN {${locator.join(', ')}}]->(d)` : '',
  ];
  return {
    cypher: `UNWIND $rows AS r ${ends.join(' ')}
      CREATE (s:Statement {${[...properties, 'imports: $imports'].join(', ')}}) ${relationships.join(' ')}`,
    rows: columns.rows(),
    every: columns.every,
  };
}

/** Finds out which columns are the same in all rows, and which are the same as another one. */
class Columns {
  /** What all rows have in common, by name. */
  readonly every: Record<string, Param> = {};
  readonly #batch: readonly NewStatement[];
  readonly #columns: Param[][] = [];

  constructor(batch: readonly NewStatement[]) {
    this.#batch = batch;
  }

  /** Where in a row the value is found. */
  place(value: (statement: NewStatement) => Param): string {
    const column = this.#batch.map(value);
    const known = this.#columns.findIndex((other) => other.every((one, row) => one === column[row]));
    return `r[${known < 0 ? this.#columns.push(column) - 1 : known}]`;
  }

  /** `name: r[3]` or `name: $name`; nothing where all rows have none. */
  property([name, value]: Column): string[] {
    const first = value(this.#batch[0]!);
    const isCommon = this.#batch.every((statement) => value(statement) === first);
    if (!isCommon) return [`${name}: ${this.place(value)}`];
    if (first === null) return [];
    this.every[name] = first;
    return [`${name}: $${name}`];
  }

  rows(): Param[][] {
    return this.#batch.map((_, row) => this.#columns.map((column) => column[row]!));
  }
}
