/** Tables with one statement a row, whatever their columns are called. */
import type { ReaderDescriptor, ReaderInput, ReaderInputs } from '../reader.ts';
import { readTable } from '../table/read-table.ts';
import { refused, settingsOf, withMappingFile } from '../table/settings.ts';
import type { Settings } from '../table/settings.ts';
import { mappedFields } from '../table/shared-options.ts';
import { planOf, scaleOf, STATEMENTS_TABLE_OPTIONS } from './options.ts';
import { proposalText, propose } from './propose-mapping.ts';

export const statementsTableReader: ReaderDescriptor = {
  id: 'statements',
  title: 'Statements table (CSV, TSV)',
  description:
    'One statement a row: who, on which issue, with which position. Columns are mapped by name; where nothing is mapped, the common English names are taken if they tell everything that is needed. Rows without an actor, an issue or a value are no statements. A row without an id of its own gets one made of its content; equal rows are different statements. What no column tells can be said for all rows.',
  inputs: [
    { name: 'table', required: true, description: 'the file, UTF-8, with a header line; also packed as .gz' },
    {
      name: 'mapping',
      required: false,
      description:
        'YAML that says the same as the options, by their names: map: { actor: country }, values: { yes: 1, no: -1 }, kind: STATE; what is given besides counts first',
    },
  ],
  options: STATEMENTS_TABLE_OPTIONS,
  example:
    'stance-graph import --format statements votes.csv --map actor=country,issue=proposal,value=vote --values yes=1,no=-1,abstain=0',
  async *read(inputs, options) {
    const input = inputs['table']!;
    const settings = await completed(input, await givenIn(inputs, settingsOf(options)));
    yield* readTable(input, planOf(settings, scaleOf(settings)!));
  },
};

async function givenIn(inputs: ReaderInputs, settings: Settings): Promise<Settings> {
  const mapping = inputs['mapping'];
  return mapping === undefined ? settings : withMappingFile(settings, mapping, STATEMENTS_TABLE_OPTIONS);
}

/**
 * What was said is checked before the file is opened. Who has mapped something is not second-guessed; who has mapped nothing
 * gets what the columns are called, if that is enough. Throws BAD_INPUT with a command to begin with.
 */
async function completed(input: ReaderInput, given: Settings): Promise<Settings> {
  const scale = scaleOf(given);
  if (scale !== null) planOf(given, scale);
  const columns = mappedFields(given);
  const unsaid = [
    ...(columns.actor === undefined && columns.principal === undefined
      ? ['who made the statements (--map actor=…)']
      : []),
    ...(columns.issue === undefined && !given.one['issue'] ? ['the issue (--map issue=… or --issue)'] : []),
    ...(columns.value === undefined ? ['the position (--map value=…)'] : []),
    ...(scale === null ? ['what the values mean (--values, --scale or --nominal)'] : []),
  ];
  if (unsaid.length === 0) return given;
  const { proposal, settings } = await propose(input, given);
  if (given.map.length === 0 && proposal.missing.length === 0) return settings;
  const title =
    given.map.length === 0
      ? 'The columns do not tell everything that is needed.'
      : `It has not been said: ${unsaid.join('; ')}.`;
  throw refused(`${title}\n${proposalText(proposal)}`, {
    missing: proposal.missing,
    command: proposal.command,
  });
}
