/** `network [file]`: a stance network, as a file for other programs or as a table of its strongest edges. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { NETWORK_FORMATS, type NetworkFormat } from '../app/networks/descriptors.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { askGraph } from './context.ts';
import type { CommandContext } from './context.ts';
import type { CommandBackend } from './backend.ts';
import { addNetworkOptions, tellingOptions, toNetworkInput } from './network-options.ts';
import { choice, wholeNumber } from './options.ts';
import { writeWhole } from './output-file.ts';
import { printNetwork, printNetworkJson, remarkOnWhole, WHOLE_FIELDS } from './print-network.ts';
import type { Whole } from './print-network.ts';

interface NetworkCommandOptions {
  readonly format?: string;
  readonly first: number;
  readonly measures?: true;
  readonly json?: true;
}

const FILE = `query NetworkFile($input: NetworkInput!, $format: NetworkFormat!) {
  network(input: $input) { file(format: $format) ${WHOLE_FIELDS} }
}`;

export function addNetwork(program: Command, context: CommandContext): void {
  const command = program
    .command('network')
    .description('who agrees and disagrees with whom: a stance network')
    .argument('[file]', 'packed if it ends in .gz; - is standard output; none: a table for people')
    .addOption(choice('--format <id>', "told by the file's name", NETWORK_FORMATS.map(idOf)))
    .option('--first <n>', 'how many edges the table has, strongest first', wholeNumber(1), 20)
    .option('--measures', 'numbers that describe the whole, in place of the edges')
    .option('--json', 'the answer as JSON, for programs');
  addNetworkOptions(command)
    .addHelpText('after', helpText())
    .action((file: string | undefined, options: NetworkCommandOptions) => {
      const input = toNetworkInput({ ...options });
      const format = formatFor(file, options.format);
      if (format && (options.json || options.measures)) {
        throw new StanceGraphError('BAD_INPUT', '--json and --measures print: leave out file and format.');
      }
      return askGraph(context, (backend) => {
        if (format) return tellingOptions(writeFile(context, backend, { input, format, path: file ?? '-' }));
        const { first, measures = false } = options;
        const asked = { input, first, measures };
        return tellingOptions(
          options.json ? printNetworkJson(context, backend, asked) : printNetwork(context, backend, asked),
        );
      });
    });
}

function idOf({ id }: NetworkFormat): string {
  return id.toLowerCase();
}

/** Null: none is asked for. Throws BAD_INPUT where neither option nor ending tells. */
function formatFor(file: string | undefined, given: string | undefined): NetworkFormat | null {
  if (given !== undefined) return NETWORK_FORMATS.find((format) => idOf(format) === given)!;
  if (file === undefined) return null;
  const name = file.toLowerCase().replace(/\.gz$/, '');
  const format = NETWORK_FORMATS.find(({ extension }) => name.endsWith(`.${extension}`));
  if (format) return format;
  const endings = NETWORK_FORMATS.map(({ extension }) => `.${extension}`).join(', ');
  const what = file === '-' ? 'Standard output has no ending' : `${file} does not tell its format`;
  throw new StanceGraphError('BAD_INPUT', `${what}: say --format, or let the name end in one of ${endings}.`);
}

interface FileAsked {
  readonly input: object;
  readonly format: NetworkFormat;
  readonly path: string;
}

async function writeFile(
  context: CommandContext,
  backend: CommandBackend,
  { input, format, path }: FileAsked,
): Promise<void> {
  const target = path === '-' ? path : resolve(path);
  const { network } = await backend.query<{ network: Whole & { readonly file: string } }>(FILE, {
    input,
    format: format.id,
  });
  await writeWhole(target, (take) => take(network.file));
  remarkOnWhole(context, network, path === '-' ? '' : `${path}: `);
}

function helpText(): string {
  const width = Math.max(...NETWORK_FORMATS.map(({ id }) => id.length));
  const formats = NETWORK_FORMATS.map(
    (format) =>
      `  ${idOf(format).padEnd(width)}  .${format.extension.padEnd(10)}  ${format.title}: ${format.description}`,
  );
  return `
Formats (docs/network-files.md says what each of them carries):
${formats.join('\n')}

A file that is there is replaced once all has been written. docs/networks.md explains the options.

Examples:
  $ npx stance-graph network
  $ npx stance-graph network iran.gexf --topic "Iran's nuclear programme" --from 2025
  $ npx stance-graph network --rows issue --columns principal --aggregation congruence --normalisation cosine
  $ npx stance-graph network --type two_mode --rows publisher --aggregation ignore --format csv_matrix > publishers.csv
  $ npx stance-graph network votes.gexf --window-size 1 --window-unit year
  $ npx stance-graph network --measures`;
}
