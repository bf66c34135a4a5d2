/** What may be sent to a database: checked before the query, because the two would each make something else of a wrong value. */
import { StanceGraphError } from '../domain/errors.ts';
import type { Params } from './port.ts';

/** Beyond it a JS number no longer names one whole number. */
const LARGEST_EXACT = 2 ** 53;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Throws BAD_INPUT naming the parameter that neither database can take as it is. */
export function checkParams(params: Params | undefined): void {
  for (const [name, value] of Object.entries(params ?? {})) checkValue(value, name);
}

function checkValue(value: unknown, place: string): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string':
      if (LONE_SURROGATE.test(value)) refuse(place, 'half of a surrogate pair, which is no Unicode text');
      return;
    case 'number':
      if (!Number.isFinite(value)) refuse(place, String(value));
      if (Number.isInteger(value) && Math.abs(value) > LARGEST_EXACT)
        refuse(place, `${value}, a whole number beyond 2^53: send a bigint`);
      return;
    case 'bigint':
      if (value < INT64_MIN || value > INT64_MAX) refuse(place, `${value}, which is beyond 64 bits`);
      return;
    case 'object':
      if (value !== null) checkContainer(value, place);
      return;
    default:
      refuse(place, typeof value);
  }
}

function checkContainer(value: object, place: string): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) checkValue(value[i], `${place}[${i}]`);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // The name is compared too, so that plain objects of another realm (a test's sandbox, a worker) pass.
  const plain = prototype === null || value.constructor?.name === 'Object';
  if (!plain) refuse(place, `a ${value.constructor?.name ?? 'special object'}`);
  for (const [key, inner] of Object.entries(value)) checkValue(inner, `${place}.${key}`);
}

function refuse(place: string, found: string): never {
  throw new StanceGraphError('BAD_INPUT', `The query parameter ${place} is ${found}.`);
}
