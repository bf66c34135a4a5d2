/** A bundle, YAML or JSON, as a format of imports. It is one document, so it is read as a whole, and is refused beyond a size. */
import { isStanceGraphError, StanceGraphError } from '../../domain/errors.ts';
import type { Bundle, Fault, Place } from './bundle/bundle.ts';
import { readBundle } from './bundle/read-bundle.ts';
import type { ImportItem, ReaderDescriptor, ReaderInput, RowFault } from './reader.ts';

/** Characters; what is made of them to tell places takes up to a hundred bytes for each. */
export const LONGEST_BUNDLE = 8 * 1024 * 1024;
/** Items that are handed on together. */
const CHUNK = 500;

export const bundleReader: ReaderDescriptor = {
  id: 'bundle',
  title: 'Bundle (YAML, JSON)',
  description:
    'The format of `stance-graph load`: one document with documents, actors, topics, issues, statements and ties (schema/bundle.schema.json). It may use ids of the graph. For large graphs take the line form, ndjson.',
  inputs: [{ name: 'bundle', required: true, description: 'the file, .yaml or .json, also packed as .gz' }],
  options: [],
  example: 'stance-graph import --format bundle my-bundle.yaml',
  checked: true,
  async *read(inputs) {
    const input = inputs['bundle']!;
    yield* inChunks(itemsOf(bundleOf({ name: input.name, text: await wholeText(input) })));
  },
};

async function wholeText(input: ReaderInput): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of input.text()) {
    length += piece.length;
    if (length > LONGEST_BUNDLE) {
      throw invalid([
        {
          file: input.name,
          line: 1,
          column: null,
          value: null,
          message: `the bundle is longer than ${LONGEST_BUNDLE} characters: make it several bundles, or write it one thing a line (--format ndjson)`,
        },
      ]);
    }
    pieces.push(piece);
  }
  return pieces.join('');
}

/** Throws IMPORT_INVALID: the things of a bundle hang together, so that none is taken without the others. */
function bundleOf(file: { readonly name: string; readonly text: string }): Bundle {
  try {
    return readBundle([file], { allowOutside: true });
  } catch (cause) {
    if (!isStanceGraphError(cause) || cause.code !== 'BUNDLE_INVALID') throw cause;
    const faults = (cause.details['faults'] as readonly Fault[]).map(rowFault);
    throw new StanceGraphError('IMPORT_INVALID', cause.message, {
      details: { faults, faultCount: faults.length },
      cause,
    });
  }
}

function rowFault({ file, line, path, message, suggestion }: Fault): RowFault {
  const hint = suggestion === null ? '' : `: did you mean "${suggestion}"?`;
  return { file, line, column: path === '' ? null : path, value: null, message: `${message}${hint}` };
}

function invalid(faults: readonly RowFault[]): StanceGraphError {
  const lines = faults.map(({ file, line, message }) => `${file}:${line} ${message}`);
  return new StanceGraphError('IMPORT_INVALID', lines.join('\n'), {
    details: { faults, faultCount: faults.length },
  });
}

function* itemsOf(bundle: Bundle): Generator<ImportItem> {
  const at = ({ id }: { readonly id: string }): Pick<Place, 'file' | 'line'> => {
    const { file, line } = bundle.placeOf(id);
    return { file, line };
  };
  for (const record of bundle.documents) yield { type: 'document', at: at(record), record };
  for (const record of bundle.actors) yield { type: 'actor', at: at(record), record };
  for (const record of bundle.topics) yield { type: 'topic', at: at(record), record, match: 'ID' };
  for (const record of bundle.issues) yield { type: 'issue', at: at(record), record, match: 'ID' };
  for (const record of bundle.statements) {
    yield { type: 'statement', at: at(record), draft: { ...record, repeated: 'FAULT' } };
  }
  for (const record of bundle.ties) yield { type: 'tie', at: at(record), record };
}

function* inChunks(items: Iterable<ImportItem>): Generator<readonly ImportItem[]> {
  let chunk: ImportItem[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
