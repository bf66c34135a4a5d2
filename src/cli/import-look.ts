/** `import <file> --look`: what the columns of a table could be. */
import { lookAtTable, LOOKED_AT, mappingFile, proposalText } from '../app/import/look.ts';
import { StanceGraphError } from '../domain/errors.ts';
import type { CommandContext } from './context.ts';
import { printJson } from './pages.ts';

/** A mapping file goes to stdout, what there is to say about it elsewhere. Throws BAD_INPUT for another format. */
export async function lookAt(
  context: CommandContext,
  { path, format, json }: { readonly path: string; readonly format: string; readonly json: boolean },
  options: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  if (format !== LOOKED_AT) {
    throw new StanceGraphError(
      'BAD_INPUT',
      `--look is for tables of statements (--format ${LOOKED_AT}); the columns of ${format} are known.`,
    );
  }
  const proposal = await lookAtTable(path, options);
  if (json) return printJson(context, proposal);
  context.remark(proposalText(proposal));
  context.print(mappingFile(proposal));
  context.remark('Kept in a file, that is a mapping: npx stance-graph import … --mapping <file>.');
}
