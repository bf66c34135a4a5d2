/** Pages of computed answers: what a row shows is worked out for the rows of the page only. */
import { createHash } from 'node:crypto';
import type { AnswerList } from '../app/stances/answer-list.ts';
import {
  computedDatedPage,
  type Connection,
  type DatedConnection,
  type PageArguments,
} from './connections.ts';
import type { Loaders } from './loaders.ts';
import { need } from './loaders.ts';
import type { StatementRecord } from './parents.ts';

/** `key`: what the list depends on beside the graph; a cursor is good for no other. */
export function answerPage<Row, Answer>(
  field: string,
  key: string | readonly unknown[],
  answers: AnswerList<Row, Answer>,
  page: PageArguments,
  usual?: number,
): DatedConnection<Answer> {
  const found = computedDatedPage(listName(field, key), answers.revision, answers, page, usual);
  return { ...found, ...mapped(found, (row) => answers.at(row)) };
}

/** Statements by their ids; those of all lists beside it are loaded together. */
export async function statementsPage(
  field: string,
  owner: {
    readonly key: () => string;
    readonly revision: number;
    readonly undatedLeftOut: () => number;
  },
  ids: readonly string[],
  page: PageArguments,
  loaders: Loaders,
): Promise<DatedConnection<StatementRecord>> {
  const answer = { rows: ids, undatedLeftOut: 0 };
  const found = computedDatedPage(listName(field, owner.key()), owner.revision, answer, page);
  const records = await Promise.all(found.nodes.map((id) => need(loaders.statements, id)));
  const byId = new Map(records.map((record) => [record.id, record]));
  return { ...found, ...mapped(found, (id) => byId.get(id)!), undatedLeftOut: owner.undatedLeftOut };
}

function mapped<A, B>(page: Connection<A>, to: (row: A) => B): Pick<Connection<B>, 'nodes' | 'edges'> {
  const edges = page.edges.map(({ node, cursor }) => ({ node: to(node), cursor }));
  return { edges, nodes: edges.map((edge) => edge.node) };
}

/** Short, whatever the key. */
function listName(field: string, key: unknown): string {
  return `${field}:${createHash('sha256').update(JSON.stringify(key)).digest('base64url').slice(0, 12)}`;
}
