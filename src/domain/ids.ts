/** Readable, stable ids: a type, a colon, then ASCII letters, digits and hyphens (`actor:ammar-al-hakim`). */

/** Prefix of the ids of each kind of thing. */
export const ID_PREFIX = {
  ACTOR: 'actor',
  TOPIC: 'topic',
  ISSUE: 'issue',
  POSITION: 'position',
  STATEMENT: 'statement',
  DOCUMENT: 'doc',
  TIE: 'tie',
} as const;

export type EntityType = keyof typeof ID_PREFIX;

const TYPE_OF_PREFIX: ReadonlyMap<string, EntityType> = new Map(
  (Object.keys(ID_PREFIX) as EntityType[]).map((type) => [ID_PREFIX[type], type]),
);
const AFTER_PREFIX = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** The type that an id says it is of, or null where the text is no id (it may still be a name). */
export function entityTypeOfId(text: string): EntityType | null {
  const colon = text.indexOf(':');
  if (colon < 0 || !AFTER_PREFIX.test(text.slice(colon + 1))) return null;
  return TYPE_OF_PREFIX.get(text.slice(0, colon)) ?? null;
}

export function isIdOf(type: EntityType, text: string): boolean {
  return entityTypeOfId(text) === type;
}
