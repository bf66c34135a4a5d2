/** Whether a request names a format, files and options that there are. */
import { StanceGraphError } from '../../domain/errors.ts';
import { nearest } from '../../interchange/readers/bundle/nearest.ts';
import type { ReaderDescriptor } from '../../interchange/readers/reader.ts';
import type { ImportRequest } from './import-job.ts';

/** The reader that is asked for. Throws BAD_INPUT. */
export function readerFor(readers: readonly ReaderDescriptor[], request: ImportRequest): ReaderDescriptor {
  const reader = readers.find(({ id }) => id === request.format);
  if (!reader) {
    const ids = readers.map(({ id }) => id);
    throw refused(`There is no format "${request.format}"`, request.format, ids);
  }
  checkInputs(reader, request);
  checkOptions(reader, request);
  return reader;
}

function checkInputs(reader: ReaderDescriptor, { inputs }: ImportRequest): void {
  const roles = reader.inputs.map(({ name }) => name);
  for (const role of Object.keys(inputs)) {
    if (!roles.includes(role)) throw refused(`${reader.id} takes no file called "${role}"`, role, roles);
  }
  for (const { name, required, description } of reader.inputs) {
    if (required && inputs[name] === undefined) {
      throw new StanceGraphError('BAD_INPUT', `${reader.id} needs a file more: ${name} (${description}).`);
    }
  }
}

function checkOptions(reader: ReaderDescriptor, { options }: ImportRequest): void {
  const names = reader.options.map(({ name }) => name);
  for (const [name, values] of Object.entries(options)) {
    const option = reader.options.find((one) => one.name === name);
    if (!option) throw refused(`${reader.id} has no option --${name}`, name, names);
    if (!option.many && values.length > 1) {
      throw new StanceGraphError('BAD_INPUT', `--${name} can be given only once.`);
    }
  }
}

function refused(what: string, word: string, words: readonly string[]): StanceGraphError {
  const meant = nearest(word, words);
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  const list = words.length === 0 ? 'there are none' : `there are ${words.join(', ')}`;
  return new StanceGraphError('BAD_INPUT', `${what}: ${list}.${hint}`);
}
