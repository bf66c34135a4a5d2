/** What a column of a table of statements can be. */

/** With what `--help` says of each. The order is that of the help. */
export const FIELDS = {
  actor: 'who made the statement: a name',
  actorId:
    'its id in the graph (actor:…), or in another register as scheme:code, or the code alone with --register',
  actorKind: 'PERSON, ORGANISATION, ARMED_GROUP, STATE or COALITION',
  principal:
    'on whose behalf it was made: a name; a row with a principal and no actor was made by the principal',
  reporter: 'who reports it, if that is somebody else: a name',
  issue: 'the question on which a position is taken: its title',
  topic: 'what the issue is part of: titles, several parted by |',
  value: 'the position taken: a word, a label or a number',
  date: 'day, month or year of the statement',
  mode: 'words or deeds',
  quote: 'the words that were used',
  summary: 'what was said, in words of the table',
  condition: 'under which condition it holds',
  confidence: 'how sure it is that this was the position: 0 to 1',
  document: 'where it can be checked: a title, or the id of a document of the graph (doc:…)',
  documentTitle: 'the title, where `document` is an id',
  publisher: 'who published the document',
  url: "the document's address",
  published: 'day, month or year of the document',
  locator: 'the place in the document: a page, a paragraph',
  id: "the row's own id; an id of the graph (statement:…) is kept as it is",
  recordedBy: 'who wrote the row',
} as const;

export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

export type FieldMap = Readonly<Partial<Record<Field, string>>>;

export function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}
