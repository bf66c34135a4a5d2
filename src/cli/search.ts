/** `search <text>`: by name or text, in any language and script, best first. */
import type { Command } from 'commander';
import { askGraph } from './context.ts';
import type { CommandContext } from './context.ts';
import type { CommandBackend } from './backend.ts';
import { addPageOptions, repeatable } from './options.ts';
import type { PageOptions } from './options.ts';
import { CONNECTION_FIELDS, printJson, readPages, remarkOnRest } from './pages.ts';
import type { Connection } from './pages.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

interface SearchOptions extends PageOptions {
  readonly type?: readonly string[];
}

interface Hit {
  readonly node: {
    readonly type: string;
    readonly id: string;
    readonly name?: string;
    readonly title?: string;
    readonly label?: string;
    readonly speaker?: { readonly name: string };
    readonly position?: { readonly label: string };
  };
  readonly matched: string;
  readonly score: number;
}

const SEARCH = /* GraphQL */ `
  query Search($text: String!, $types: [SearchType!], $first: Int, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      ${CONNECTION_FIELDS}
      nodes {
        matched
        score
        node {
          type: __typename
          id
          ... on Actor { name }
          ... on Topic { title }
          ... on Issue { title }
          ... on Position { label }
          ... on Document { title }
          ... on Statement { speaker { name } position { label } }
        }
      }
    }
  }
`;
const COLUMNS: readonly Column<Hit>[] = [
  { title: 'Type', value: (hit) => hit.node.type.toLowerCase() },
  { title: 'Name or title', value: nameOf },
  { title: 'Matched', value: (hit) => hit.matched },
  { title: 'Id', value: (hit) => hit.node.id },
];

export function addSearch(program: Command, context: CommandContext): void {
  const command = program
    .command('search')
    .description('find by name or text, in any language and script; forgives spelling')
    .argument('<text...>', 'what to look for')
    .addOption(
      repeatable('--type <type>', 'only things of this type', [
        'actor',
        'issue',
        'topic',
        'position',
        'statement',
        'document',
      ]),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ npx stance-graph search al-hakeem
  $ npx stance-graph search الحكيم --type actor
  $ npx stance-graph search disarmament --type issue --type position --json`,
    )
    .action((words: readonly string[], options: SearchOptions) =>
      askGraph(context, (backend) => search(context, backend, words.join(' '), options)),
    );
  addPageOptions(command, 10);
}

async function search(
  context: CommandContext,
  backend: CommandBackend,
  text: string,
  options: SearchOptions,
): Promise<void> {
  const types = options.type?.map((type) => type.toUpperCase()) ?? null;
  const page = await readPages<Hit, Connection<Hit>>(
    options,
    async (position) =>
      (await backend.query<{ search: Connection<Hit> }>(SEARCH, { text, types, ...position })).search,
  );
  if (options.json) return printJson(context, page);
  if (page.nodes.length === 0) return context.remark(`Nothing is like "${text}".`);
  context.print(renderTable(page.nodes, COLUMNS, context.width));
  remarkOnRest(context, page);
}

function nameOf({ node }: Hit): string {
  if (node.speaker && node.position) return `${node.speaker.name}: ${node.position.label}`;
  return node.name ?? node.title ?? node.label ?? node.id;
}
