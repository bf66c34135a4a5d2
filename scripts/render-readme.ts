/**
 * README.md and the pages of readme-pages.ts show only what the software really answers. Between `<!-- kind: argument -->` and
 * `<!-- end -->` stands text that is made anew from the running software; a test makes it too and compares. In a block of kind
 * `ask` the query stands itself, and stays.
 */
import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import * as markdown from 'prettier/plugins/markdown';
import { format } from 'prettier/standalone';

/** Where the answers come from. */
export interface ReadmeSources {
  /** Text of schema/tour/<name>.graphql. */
  tourQuery(name: string): Promise<string>;
  /** The response's data, as a GraphQL client gets it. */
  ask(query: string): Promise<unknown>;
  /** What the command prints. */
  run(command: string): Promise<string>;
  /** The table of settings, as Markdown. */
  settings(): string;
  /** The measures of networks, as Markdown. */
  measures(): string;
}

const BLOCK = /<!-- (tour|run|settings|measures|ask)(?:: (.*?))? -->\n[\s\S]*?<!-- end -->/g;
const QUERY = /```graphql\n([\s\S]*?)\n```/;

/** The whole page with every block made anew, formatted as the repository formats its files. */
export async function renderReadme(readme: string, sources: ReadmeSources): Promise<string> {
  const pieces: string[] = [];
  let done = 0;
  for (const match of readme.matchAll(BLOCK)) {
    const [whole, kind, argument = ''] = match;
    const opening = whole.slice(0, whole.indexOf('\n'));
    pieces.push(
      readme.slice(done, match.index),
      `${opening}\n\n${await body(kind!, argument, whole, sources)}\n\n<!-- end -->`,
    );
    done = match.index + whole.length;
  }
  pieces.push(readme.slice(done));
  return format(pieces.join(''), {
    parser: 'markdown',
    plugins: [markdown],
    printWidth: 110,
    singleQuote: true,
    embeddedLanguageFormatting: 'off',
  });
}

/** `before`: the block as it stands there. */
async function body(kind: string, argument: string, before: string, sources: ReadmeSources): Promise<string> {
  if (kind === 'settings') return sources.settings();
  if (kind === 'measures') return sources.measures();
  if (kind === 'run') return fence('console', `$ ${argument}\n${(await sources.run(argument)).trimEnd()}`);
  const query = kind === 'ask' ? queryIn(before) : await sources.tourQuery(argument);
  const answer = JSON.stringify(await sources.ask(query));
  const compact = await format(answer, {
    parser: 'json',
    plugins: [babel, estree],
    printWidth: 110,
    objectWrap: 'collapse',
  });
  return `${fence('graphql', query.trim())}\n\n${fence('json', compact.trim())}`;
}

function queryIn(block: string): string {
  const query = QUERY.exec(block)?.[1];
  if (query === undefined) throw new Error(`no graphql in the block:\n${block}`);
  return query;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
