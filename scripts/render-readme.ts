/**
 * README.md shows only what the software really answers. Between `<!-- kind: argument -->` and `<!-- end -->` stands text
 * that is made anew from the running software; a test makes it too and compares.
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
}

const BLOCK = /<!-- (tour|run|settings)(?:: (.*?))? -->\n[\s\S]*?<!-- end -->/g;

/** The whole README with every block made anew, formatted as the repository formats its files. */
export async function renderReadme(readme: string, sources: ReadmeSources): Promise<string> {
  const pieces: string[] = [];
  let done = 0;
  for (const match of readme.matchAll(BLOCK)) {
    const [whole, kind, argument = ''] = match;
    const opening = whole.slice(0, whole.indexOf('\n'));
    pieces.push(
      readme.slice(done, match.index),
      `${opening}\n\n${await body(kind!, argument, sources)}\n\n<!-- end -->`,
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

async function body(kind: string, argument: string, sources: ReadmeSources): Promise<string> {
  if (kind === 'settings') return sources.settings();
  if (kind === 'run') return fence('console', `$ ${argument}\n${(await sources.run(argument)).trimEnd()}`);
  const query = await sources.tourQuery(argument);
  const answer = JSON.stringify(await sources.ask(query));
  const compact = await format(answer, {
    parser: 'json',
    plugins: [babel, estree],
    printWidth: 110,
    objectWrap: 'collapse',
  });
  return `${fence('graphql', query.trim())}\n\n${fence('json', compact.trim())}`;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
