/** Grafeo's values as the port's. */
import type { Value } from '../port.ts';

/**
 * Whole numbers come as number or, beyond 2^53, as bigint already. What no query may return (nodes, temporal values) is a
 * fault of the query and throws.
 */
export function fromGrafeo(value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'number':
      // -0 would be told from 0 by Object.is and by JSON of some clients.
      return value === 0 ? 0 : value;
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'object':
      return Array.isArray(value) ? value.map(fromGrafeo) : recordFromGrafeo(value);
    default:
      throw new TypeError(`The database returned a ${typeof value}.`);
  }
}

export function recordFromGrafeo(record: object): { [key: string]: Value } {
  if (record instanceof Date || ArrayBuffer.isView(record)) {
    throw new TypeError('Return properties, lists and maps, not temporal or binary values.');
  }
  if ('_id' in record && ('_labels' in record || '_type' in record)) {
    throw new TypeError('Return properties, lists and maps, not nodes or relationships.');
  }
  const out: { [key: string]: Value } = {};
  for (const [key, value] of Object.entries(record)) out[key] = fromGrafeo(value);
  return out;
}
