/** Answers whose shape nobody knows beforehand, and ways into them that never fail: what is not there is null or empty. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function at(value: Json | undefined, ...path: readonly string[]): Json {
  let found: Json | undefined = value;
  for (const name of path) found = isObject(found) ? found[name] : undefined;
  return found ?? null;
}

export function textAt(value: Json | undefined, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** Of a list, and of a page as the API has them, `nodes` or `edges { node }`; null: it is neither. */
export function rowsIn(value: Json | undefined): readonly Json[] | null {
  if (isList(value)) return value;
  const nodes = at(value, 'nodes');
  if (isList(nodes)) return nodes;
  // A network has edges too, which are something else.
  const edges = at(value, 'edges');
  return isList(edges) && edges.length > 0 && edges.every((edge) => isObject(at(edge, 'node')))
    ? edges.map((edge) => at(edge, 'node'))
    : null;
}

export function rowsAt(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
  return rowsIn(at(value, ...path)) ?? [];
}

/** Of all rows, where the answer says it, else of those that are there. */
export function countOf(value: Json | undefined): number {
  const total = at(value, 'totalCount');
  return typeof total === 'number' ? total : (rowsIn(value)?.length ?? 0);
}

/** A network has nodes, but is no page of them. */
export function isPage(value: Json | undefined): value is JsonObject {
  return isObject(value) && rowsIn(value) !== null && !('nodes' in value && 'edges' in value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
