/** The API's own words, written as people write. */

/** Of an actor, or what else a node stands for: `ARMED_GROUP` is “armed group”. */
export function kindInWords(kind: string): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}
