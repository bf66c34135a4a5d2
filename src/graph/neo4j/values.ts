/** Values between JavaScript and Bolt. The driver runs with `useBigInt`: its integers are bigints, its floats numbers. */
import type { Param, Params, Value } from '../port.ts';

const LARGEST_EXACT = 2n ** 53n;

/**
 * Whole numbers as bigint: a JS number would arrive as a float, and with floats `0.0 * -1.0` is -0.0, which Cypher calls
 * less than zero.
 */
export function toNeo4j(params: Params | undefined): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params ?? {})) out[name] = toBolt(value);
  return out;
}

function toBolt(value: Param): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toBolt);
  return toNeo4j(value as Params);
}

/** Whole numbers within ±2^53 as number. What no query may return (nodes, temporal values) is a fault of the query and throws. */
export function fromNeo4j(value: unknown): Value {
  switch (typeof value) {
    case 'bigint':
      return value >= -LARGEST_EXACT && value <= LARGEST_EXACT ? Number(value) : value;
    case 'number':
      // -0 would be told from 0 by Object.is and by JSON of some clients.
      return value === 0 ? 0 : value;
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : Array.isArray(value) ? value.map(fromNeo4j) : mapFromNeo4j(value);
    default:
      throw new TypeError(`The database returned a ${typeof value}.`);
  }
}

/** The driver gives maps as plain objects; everything else has a class of its own. */
function mapFromNeo4j(map: object): { [key: string]: Value } {
  if (map.constructor?.name !== 'Object') {
    throw new TypeError(
      `Return properties, lists and maps, not nodes, relationships or temporal values (${map.constructor?.name}).`,
    );
  }
  const out: { [key: string]: Value } = {};
  for (const [key, value] of Object.entries(map)) out[key] = fromNeo4j(value);
  return out;
}
