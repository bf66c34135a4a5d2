/** Pages of a list of the API: the one that was asked for, or all of them one after another. */
import type { CommandContext } from './context.ts';
import type { PageOptions } from './options.ts';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Fields that every list is asked for, beside its nodes. */
export const CONNECTION_FIELDS = 'totalCount pageInfo { hasNextPage endCursor }';

const LARGEST_PAGE = 100;

/** `ask` gets `first` and `after` as the API takes them. */
export async function readPages<Node, Page extends Connection<Node>>(
  options: PageOptions,
  ask: (page: { readonly first: number; readonly after: string | null }) => Promise<Page>,
): Promise<Page> {
  const size = options.all ? LARGEST_PAGE : options.first;
  let page = await ask({ first: size, after: options.after ?? null });
  const nodes = [...page.nodes];
  while (options.all && page.pageInfo.hasNextPage) {
    page = await ask({ first: size, after: page.pageInfo.endCursor });
    nodes.push(...page.nodes);
  }
  return { ...page, nodes };
}

/** Says what was not shown and how to see it. */
export function remarkOnRest<Node>(context: CommandContext, page: Connection<Node>): void {
  if (!page.pageInfo.hasNextPage) return;
  context.remark(
    `${page.nodes.length} of ${page.totalCount}; --all shows every one, --after ${page.pageInfo.endCursor} the next.`,
  );
}

export function printJson(context: CommandContext, value: unknown): void {
  context.print(JSON.stringify(value, null, 2));
}
