/** A first look at a table, for those who are to say what its columns are. */
import { stringify } from 'yaml';
import { fileInput } from '../../interchange/readers/input.ts';
import type { ReaderOptions } from '../../interchange/readers/reader.ts';
import { proposalText, proposeMapping } from '../../interchange/readers/statements-table/propose-mapping.ts';
import type { MappingProposal } from '../../interchange/readers/statements-table/propose-mapping.ts';
import { settingsOf } from '../../interchange/readers/table/settings.ts';

export { proposalText };
export type { MappingProposal };

/** The format that can be looked at. */
export const LOOKED_AT = 'statements';

/** `given` stays as it is. Reads the first rows of the file. Throws FILE_UNREADABLE, IMPORT_INVALID, BAD_INPUT. */
export function lookAtTable(path: string, given: ReaderOptions): Promise<MappingProposal> {
  return proposeMapping(fileInput(path), given);
}

/** The proposal as a mapping file, with what is still to be said as comments. */
export function mappingFile({ options, missing }: MappingProposal): string {
  const { map, values, one } = settingsOf(options);
  const rest = Object.entries(one).map(([name, text]) => [name, text === '' ? true : text] as const);
  const content = {
    map: Object.fromEntries(map),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...Object.fromEntries(rest),
  };
  return [...missing.map((sentence) => `# Say ${sentence}.`), stringify(content).trimEnd()].join('\n');
}
