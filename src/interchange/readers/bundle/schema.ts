/** The published JSON Schema held against one file, its complaints put into words. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { packageFile } from '../../../domain/package-root.ts';
import { nearest } from './nearest.ts';
import type { Path } from './source.ts';

/** A fault of form. `at` tells whether the key or the value is to be shown. */
export interface SchemaFault {
  readonly path: Path;
  readonly at: 'KEY' | 'VALUE';
  readonly message: string;
  readonly suggestion: string | null;
}

/** What ajv tells of a fault when it is verbose, as far as it is used here. */
interface Complaint extends ErrorObject {
  readonly parentSchema: {
    readonly title?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly enum?: readonly string[];
    readonly examples?: readonly unknown[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly type?: string | readonly string[];
  };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

/** What the schema says of one thing of a kind. */
export type Definition = 'document' | 'actor' | 'topic' | 'issue' | 'statement' | 'tie';
type Part = Definition | 'bundle';

const SCHEMA_ID = 'urn:stance-graph:bundle';
const compiled = new Map<Part, ValidateFunction>();
let ajv: Ajv2020 | null = null;

/** All faults of form in one file's content, or in one thing; `ids` are those defined anywhere, for suggestions. */
export function schemaFaults(content: unknown, ids: Iterable<string>, part: Part = 'bundle'): SchemaFault[] {
  const validate = compiled.get(part) ?? compile(part);
  if (validate(content)) return [];
  return (validate.errors as Complaint[]).map((complaint) => describe(complaint, content, ids));
}

function compile(part: Part): ValidateFunction {
  ajv ??= withSchema();
  const validate = ajv.compile({ $ref: part === 'bundle' ? SCHEMA_ID : `${SCHEMA_ID}#/$defs/${part}` });
  compiled.set(part, validate);
  return validate;
}

function withSchema(): Ajv2020 {
  const schema = JSON.parse(readFileSync(packageFile('schema', 'bundle.schema.json'), 'utf8')) as object;
  // A partial date may be written without quotes, so 2025 is text or a number.
  return new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true }).addSchema(
    schema,
  );
}

function describe(complaint: Complaint, content: unknown, ids: Iterable<string>): SchemaFault {
  const path = pathOf(complaint.instancePath, content);
  const schema = complaint.parentSchema;
  const fault = (message: string, more: Partial<SchemaFault> = {}): SchemaFault => ({
    path,
    at: 'VALUE',
    message,
    suggestion: null,
    ...more,
  });
  switch (complaint.keyword) {
    case 'additionalProperties': {
      const key = String(complaint.params['additionalProperty']);
      const suggestion = nearest(key, Object.keys(schema.properties ?? {}));
      return fault(`unknown key "${key}"`, { path: [...path, key], at: 'KEY', suggestion });
    }
    case 'required': {
      const key = String(complaint.params['missingProperty']);
      const why = key === 'citations' ? '; there is no statement without a document' : '';
      return fault(`key "${key}" is missing in this ${what(schema)}${why}`);
    }
    case 'type':
      return typeFault(complaint, fault);
    case 'enum': {
      const allowed = schema.enum ?? [];
      const suggestion = nearest(String(complaint.data), allowed);
      return fault(`${shown(complaint.data)} is not one of ${allowed.join(', ')}`, { suggestion });
    }
    case 'pattern':
      return patternFault(complaint, ids, fault);
    default:
      return fault(countMessage(complaint));
  }
}

type MakeFault = (message: string, more?: Partial<SchemaFault>) => SchemaFault;

function typeFault(complaint: Complaint, fault: MakeFault): SchemaFault {
  if (complaint.data === null && complaint.instancePath !== '') {
    return fault('this has no value: give it one, or leave the key out', { at: 'KEY' });
  }
  const wanted = [complaint.parentSchema.type ?? ''].flat().map((type) => TYPE_WORDS[type] ?? type);
  const found = Array.isArray(complaint.data) ? 'array' : typeof complaint.data;
  const quotes =
    wanted.includes('text') && found !== 'array' && found !== 'object' ? ': put it in quotes' : '';
  const title = complaint.parentSchema.title;
  const name = title === undefined ? 'this' : `a ${title.toLowerCase()}`;
  return fault(`${name} must be ${wanted.join(' or ')}, not ${foundWord(complaint.data, found)}${quotes}`);
}

/** What stands there instead; `.nan` and `.inf` are numbers to YAML, but none that can be kept. */
function foundWord(data: unknown, found: string): string {
  if (typeof data === 'number' && !Number.isFinite(data)) return String(data);
  return TYPE_WORDS[found] ?? 'nothing';
}

function patternFault(complaint: Complaint, ids: Iterable<string>, fault: MakeFault): SchemaFault {
  const { title, examples } = complaint.parentSchema;
  const text = String(complaint.data);
  if (text.trim() === '') return fault('this is blank: give it a text, or leave the key out');
  const like = examples?.length ? ` (like ${examples.join(', ')})` : '';
  const name = title?.toLowerCase() ?? 'value that is allowed here';
  const prefix = title?.endsWith(' id') ? String(examples?.[0]).replace(/:.*/, ':') : null;
  const candidates = prefix === null ? [] : [...ids].filter((id) => id.startsWith(prefix));
  const suggestion = nearest(text, candidates) ?? nearest(`${prefix}${text}`, candidates);
  return fault(`"${text}" is no ${name}${like}`, { suggestion });
}

function countMessage(complaint: Complaint): string {
  const { minimum, maximum } = complaint.parentSchema;
  switch (complaint.keyword) {
    case 'minimum':
    case 'maximum':
      return `${shown(complaint.data)} is not from ${minimum} to ${maximum}`;
    case 'minItems':
      return complaint.instancePath.endsWith('/citations')
        ? 'there is no statement without a document: give at least one citation'
        : `this list needs at least ${complaint.params['limit']}`;
    case 'maxItems':
      return `this list holds at most ${complaint.params['limit']}`;
    case 'uniqueItems':
      return `the same thing is listed twice (number ${equalItems(complaint).join(' and ')})`;
    case 'minProperties':
      return 'the file says nothing: give it documents, actors, topics, issues, statements or ties';
    default:
      return complaint.message ?? 'this does not have the form of a bundle';
  }
}

/** Their numbers in the list, the first one first. */
function equalItems({ params }: Complaint): number[] {
  return [Number(params['i']) + 1, Number(params['j']) + 1].sort((a, b) => a - b);
}

function what(schema: Complaint['parentSchema']): string {
  return schema.title?.toLowerCase() ?? 'map';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** A JSON pointer as keys and indexes; the content tells which steps are indexes. */
function pathOf(pointer: string, content: unknown): Path {
  const path: (string | number)[] = [];
  let value = content;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return path;
}
