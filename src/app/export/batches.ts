/** Lists cut into pieces. */

export function* batches<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** Neighbours together, as many as weigh `most`, at least one. */
export function* groups<T>(list: Iterable<T>, most: number, weightOf: (one: T) => number): Generator<T[]> {
  let group: T[] = [];
  let weight = 0;
  for (const one of list) {
    if (group.length > 0 && weight + weightOf(one) > most) {
      yield group;
      group = [];
      weight = 0;
    }
    group.push(one);
    weight += weightOf(one);
  }
  if (group.length > 0) yield group;
}
