/** `extensions.explain`: what the database was asked for this answer, for developers. */
import type { RequestContext } from '../context.ts';

/** Without the values of parameters, which may be long; they follow from the request. */
interface Explanation {
  readonly statements: number;
  readonly rows: number;
  /** Of all statements together; those that ran side by side count in full. */
  readonly ms: number;
  /** In the order in which they ended. What keeps the search index is no part of a request. */
  readonly database: readonly {
    readonly cypher: string;
    readonly parameters: readonly string[];
    readonly rows: number;
    readonly ms: number;
  }[];
}

/** Null where nobody asked. A request that asks in vain hears why. */
export function explanation(
  { report, reader }: Pick<RequestContext, 'report' | 'reader'>,
  asked: string | undefined,
): Explanation | { readonly refused: string } | null {
  if (!asksToExplain(asked)) return null;
  if (report.explained === null)
    return { refused: 'This server does not explain: its setting EXPLAIN is false.' };
  const { statements, rows, ms } = reader.work();
  const database = report.explained.map((statement) => ({
    cypher: statement.cypher,
    parameters: statement.params,
    rows: statement.rows,
    ms: rounded(statement.ms),
  }));
  return { statements, rows, ms: rounded(ms), database };
}

/** The header `x-explain`. */
export function asksToExplain(header: string | readonly string[] | undefined): boolean {
  return header === '1';
}

/** To hundredths. */
export function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
