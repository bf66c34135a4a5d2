/** What both databases enforce and look things up by. Every statement may be run again and again. */
import type { DatabaseKind } from './port.ts';

/** The property of each label that is unique in the graph. */
export const UNIQUE_PROPERTY = {
  Graph: 'id',
  Change: 'id',
  Import: 'id',
  Actor: 'id',
  Name: 'key',
  Topic: 'id',
  Issue: 'id',
  Position: 'id',
  Statement: 'id',
  Document: 'id',
} as const;

/** Further properties that queries start from. */
const LOOKED_UP: readonly (readonly [label: string, property: string])[] = [
  ['Change', 'revision'],
  ['Actor', 'kind'],
  ['Actor', 'name'],
  ['Actor', 'normalised'],
  ['Actor', 'wikidata'],
  ['Name', 'normalised'],
  ['Topic', 'normalised'],
  ['Issue', 'kind'],
  ['Issue', 'normalised'],
  ['Position', 'normalised'],
  ['Statement', 'sortDate'],
  ['Document', 'normalised'],
  ['Document', 'publisher'],
];

/** Neo4j backs a unique constraint with an index and refuses a second one; in Grafeo it only checks, and looking up scans. */
const CONSTRAINT_IS_INDEX: Readonly<Record<DatabaseKind, boolean>> = { neo4j: true, embedded: false };

/** The statements that create all of it, in order; they change the schema alone and no data. */
export function schemaStatements(kind: DatabaseKind): string[] {
  const unique = Object.entries(UNIQUE_PROPERTY);
  const indexed = CONSTRAINT_IS_INDEX[kind] ? LOOKED_UP : [...unique, ...LOOKED_UP];
  return [
    ...unique.map(
      ([label, property]) =>
        `CREATE CONSTRAINT ${nameOf(label, property)}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...indexed.map(
      ([label, property]) =>
        `CREATE INDEX ${nameOf(label, property)}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ];
}

function nameOf(label: string, property: string): string {
  return `stance_graph_${label.toLowerCase()}_${property.toLowerCase()}`;
}
