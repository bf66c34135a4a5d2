/**
 * What a network is asked for, as the parameters of an address: the fields of NetworkInput, dots for those inside others, the scope's
 * fields without its name. Which there are and what they may be is read from the schema.
 */
import { closest } from 'fastest-levenshtein';
import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLError,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { NetworkInput } from '../../app/networks/network-asked.ts';
import { StanceGraphError } from '../../domain/errors.ts';

export interface NetworkParameter {
  /** `window.size`, `issues` */
  readonly name: string;
  /** As the schema writes it. */
  readonly type: string;
  readonly description: string;
  /** May be given several times. */
  readonly isList: boolean;
  /** Where it belongs in NetworkInput. */
  readonly path: readonly string[];
  /** What a value is: Int, String, Variable … */
  readonly named: string;
}

/** As a server reads them from an address. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

const SCOPE = 'scope';

export function networkParameters(schema: GraphQLSchema): readonly NetworkParameter[] {
  return parametersOf(inputType(schema), []);
}

function inputType(schema: GraphQLSchema): GraphQLInputObjectType {
  return schema.getType('NetworkInput') as GraphQLInputObjectType;
}

function parametersOf(type: GraphQLInputObjectType, above: readonly string[]): NetworkParameter[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...above, field.name];
    const inside = getNamedType(field.type);
    return isInputObjectType(inside) ? parametersOf(inside, path) : [parameter(field, path)];
  });
}

function parameter({ type, description }: GraphQLInputField, path: readonly string[]): NetworkParameter {
  return {
    name: nameOf(path),
    type: String(type),
    description: description ?? '',
    isList: isListType(getNullableType(type)),
    path,
    named: getNamedType(type).name,
  };
}

function nameOf(path: readonly (string | number)[]): string {
  const fields = path.filter((part) => typeof part === 'string');
  return (fields[0] === SCOPE && fields.length > 1 ? fields.slice(1) : fields).join('.');
}

/** The input that the API would be given. Throws BAD_INPUT. */
export function readNetworkInput(schema: GraphQLSchema, query: Query): NetworkInput {
  const known = new Map(networkParameters(schema).map((one) => [one.name, one]));
  const input = {};
  for (const [name, given] of Object.entries(query)) {
    const parameter = known.get(name);
    if (parameter === undefined) throw unknown(name, [...known.keys()]);
    put(input, parameter.path, valueOf(parameter, [given].flat()));
  }
  return coerceInputValue(input, inputType(schema), (path, _value, error) => {
    throw refused(nameOf(path), error);
  }) as NetworkInput;
}

function valueOf({ name, isList, named }: NetworkParameter, texts: readonly string[]): unknown {
  if (isList) return texts.map((text) => plain(named, text));
  if (texts.length === 1) return plain(named, texts[0]!);
  const message = `\`${name}\` is given ${texts.length} times: it takes one value.`;
  throw new StanceGraphError('BAD_INPUT', message, { details: { argument: name } });
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The text as what the type expects, where it is one; else the type will refuse it. */
function plain(type: string, text: string): unknown {
  if ((type === 'Int' || type === 'Float') && NUMBER.test(text)) return Number(text);
  if (type === 'Boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function put(input: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name, ...inside] = path;
  if (inside.length === 0) input[name!] = value;
  else put((input[name!] ??= {}) as Record<string, unknown>, inside, value);
}

function unknown(name: string, names: readonly string[]): StanceGraphError {
  // As one who knows the API may write it.
  const meant = closest(name.replace(/^(?:input\.)?(?:scope\.)?/, ''), names);
  const message = `There is no parameter \`${name}\`; the nearest is \`${meant}\`. All of them are listed at /network.`;
  return new StanceGraphError('BAD_INPUT', message, { details: { argument: name } });
}

function refused(name: string, error: GraphQLError): StanceGraphError {
  return new StanceGraphError('BAD_INPUT', `\`${name}\`: ${error.message}`, { details: { argument: name } });
}

const ARGUMENT = /^input\.(?:scope\.)?/;

/** Names arguments as parameters: `input.scope.issues` of the API is `issues` here. */
export function inParameters(error: StanceGraphError): StanceGraphError {
  const { code, message, details, cause } = error;
  const { argument } = details;
  return new StanceGraphError(code, message.replaceAll(/`input\.(?:scope\.)?/g, '`'), {
    details:
      typeof argument === 'string' ? { ...details, argument: argument.replace(ARGUMENT, '') } : details,
    cause,
  });
}
