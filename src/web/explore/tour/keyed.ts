export interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

/** For rows that have no key of their own and may be the same twice: their place, since they neither move nor change. */
export function keyed<T>(items: readonly T[]): readonly Keyed<T>[] {
  return items.map((item, place) => ({ key: String(place), item }));
}
