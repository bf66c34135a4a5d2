/** Statements that were coded with Discourse Network Analyzer. */
import { readCsv } from '../csv.ts';
import type { ImportItem, ReaderDescriptor, ReaderInput } from '../reader.ts';
import { readTable } from '../table/read-table.ts';
import { settingsOf } from '../table/settings.ts';
import { dateOrderOf } from '../table/shared-options.ts';
import { readDocuments } from './documents.ts';
import { DNA_OPTIONS, dnaPlan } from './plan.ts';

export const dnaReader: ReaderDescriptor = {
  id: 'dna',
  title: 'Discourse Network Analyzer (CSV)',
  description:
    'Statements coded with DNA: event lists as DNA 2 and 3 export them, or what rDNA gives, written as CSV. A person makes the statement, for the organization; a statement without a person is made by the organization. The concept is the issue, the qualifier the position. A row without one of these is no statement. Equal statements stay different ones. Of the documents, the source is the publisher (else the author); author, section and type stand with the place of each citation; notes and full texts stay out.',
  inputs: [
    {
      name: 'statements',
      required: true,
      description: 'the statements, UTF-8, parted by comma or semicolon; also packed as .gz',
    },
    {
      name: 'documents',
      required: false,
      description: 'the documents: id, title, author, source, section, type, date',
    },
  ],
  options: DNA_OPTIONS,
  example: 'stance-graph import --format dna statements.csv --prefix climate',
  async *read(inputs, options) {
    const settings = settingsOf(options);
    const delimiter = settings.one['delimiter'] ?? null;
    const input = inputs['statements']!;
    const header = await headerOf(input, delimiter);
    const documents = inputs['documents'];
    const list = documents === undefined ? null : await readDocuments(documents, dateOrderOf(settings));
    const plan = dnaPlan(input.name, header, settings, list);
    const faults = list?.faults ?? [];
    if (faults.length > 0) yield faults.map((fault): ImportItem => ({ type: 'fault', fault }));
    yield* readTable(input, plan);
  },
};

async function headerOf(input: ReaderInput, delimiter: string | null): Promise<readonly string[]> {
  for await (const { header } of readCsv(input, delimiter)) return header;
  return [];
}
