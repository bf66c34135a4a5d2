/** What ids, names, titles and labels stand for: any number of them, of any kinds, in one statement. */
import type { EntityType } from '../../domain/ids.ts';
import type { GraphReader } from '../port.ts';

/** Things that can be named in an argument. A statement has no name: only its id will do. */
export type ReferableType = Exclude<EntityType, 'TIE'>;

export interface ReferenceTexts {
  readonly ids: readonly string[];
  /** Normalised names, titles or labels. */
  readonly names: readonly string[];
}

export interface Referred {
  readonly type: ReferableType;
  readonly id: string;
  /** The name, title or label to show. */
  readonly label: string;
  /** What more tells it from others of the same label: an actor's kind, a position's issue. */
  readonly hint: string | null;
  /** The normalised name that led to it; null where its id did. */
  readonly name: string | null;
}

type Queries = { readonly byId: string; readonly byName: string | null };

const returning = (type: ReferableType, node: string, label: string, hint: string, name: string): string =>
  `RETURN '${type}' AS type, ${node}.id AS id, ${label} AS label, ${hint} AS hint, ${name} AS name`;

const ISSUE_OF_POSITION = 'head([(x)-[:ON]->(i:Issue) | i.title])';

/** Of a node with its text in `title` and its normalised form in `normalised`. */
function titled(type: ReferableType, label: string, title: string, hint: string): Queries {
  return {
    byId: `MATCH (x:${label}) WHERE x.id IN $ids_${type} ${returning(type, 'x', title, hint, 'null')}`,
    byName: `MATCH (x:${label}) WHERE x.normalised IN $names_${type} ${returning(type, 'x', title, hint, 'x.normalised')}`,
  };
}

const QUERIES: Readonly<Record<ReferableType, Queries>> = {
  ACTOR: {
    byId: titled('ACTOR', 'Actor', 'x.name', 'x.kind').byId,
    byName: `MATCH (n:Name)<-[:KNOWN_AS]-(x:Actor) WHERE n.normalised IN $names_ACTOR
      ${returning('ACTOR', 'x', 'x.name', 'x.kind', 'n.normalised')}`,
  },
  TOPIC: titled('TOPIC', 'Topic', 'x.title', 'null'),
  ISSUE: titled('ISSUE', 'Issue', 'x.title', 'x.question'),
  POSITION: titled('POSITION', 'Position', 'x.label', ISSUE_OF_POSITION),
  STATEMENT: { byId: titled('STATEMENT', 'Statement', 'x.summary', 'null').byId, byName: null },
  DOCUMENT: titled('DOCUMENT', 'Document', 'x.title', 'x.publisher'),
};

/** In no order; an actor may come several times for one name. Asks the database nothing where there is nothing to ask. */
export async function findReferred(
  tx: GraphReader,
  wanted: ReadonlyMap<ReferableType, ReferenceTexts>,
): Promise<Referred[]> {
  const parts: string[] = [];
  const params: Record<string, readonly string[]> = {};
  for (const [type, { ids, names }] of wanted) {
    const { byId, byName } = QUERIES[type];
    if (ids.length > 0) {
      parts.push(byId);
      params[`ids_${type}`] = ids;
    }
    if (names.length > 0 && byName !== null) {
      parts.push(byName);
      params[`names_${type}`] = names;
    }
  }
  return parts.length === 0 ? [] : tx.run<Referred>(parts.join('\nUNION ALL\n'), params);
}

/** Ids of the actors with this Wikidata item, in order. */
export async function actorsOfWikidata(tx: GraphReader, item: string): Promise<string[]> {
  const rows = await tx.run<{ id: string }>(
    'MATCH (a:Actor) WHERE a.wikidata = $item RETURN a.id AS id ORDER BY id',
    {
      item,
    },
  );
  return rows.map((row) => row.id);
}
