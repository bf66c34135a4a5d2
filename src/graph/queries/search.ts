/** The texts that search looks through, read from the graph. */
import type { GraphDatabase, GraphReader } from '../port.ts';

/** Labels of nodes with texts. */
export type TextLabel = 'Actor' | 'Issue' | 'Topic' | 'Position' | 'Document' | 'Statement';

export interface TextRow {
  readonly id: string;
  /** The canonical name, title or label; null for a statement. */
  readonly name: string | null;
  /** Other names of an actor; question of an issue; publisher of a document; quote, summary and condition of a statement. */
  readonly others: readonly (string | null)[];
}

/** Of statements, those that count: neither deprecated nor retracted. Statements without any text are left out. */
const RETURNED: Readonly<Record<TextLabel, string>> = {
  Actor: `
    OPTIONAL MATCH (x)-[:KNOWN_AS]->(n:Name)
    RETURN x.id AS id, x.name AS name, collect(n.text) AS others`,
  Issue: 'RETURN x.id AS id, x.title AS name, [x.question] AS others',
  Topic: 'RETURN x.id AS id, x.title AS name, [] AS others',
  Position: 'RETURN x.id AS id, x.label AS name, [] AS others',
  Document: 'RETURN x.id AS id, x.title AS name, [x.publisher] AS others',
  Statement: 'RETURN x.id AS id, null AS name, [x.quote, x.summary, x.condition] AS others',
};
const COUNTED = `x.rank <> 'DEPRECATED' AND x.retractedAt IS NULL
  AND (x.quote IS NOT NULL OR x.summary IS NOT NULL OR x.condition IS NOT NULL)`;

/** All texts of one label, in no order; of at most `limit` nodes, or of all where it is null. */
export function streamTexts(
  db: GraphDatabase,
  label: TextLabel,
  limit: number | null,
): AsyncIterable<TextRow> {
  const where = label === 'Statement' ? `WHERE ${COUNTED}` : '';
  const first = limit === null ? '' : 'WITH x LIMIT $limit';
  return db.stream<TextRow>(
    `MATCH (x:${label}) ${where} ${first} ${RETURNED[label]}`,
    limit === null ? {} : { limit },
  );
}

/** The texts of some nodes of one label; a node that has none, or is gone, is not in the answer. */
export function readTexts(tx: GraphReader, label: TextLabel, ids: readonly string[]): Promise<TextRow[]> {
  const counted = label === 'Statement' ? `AND ${COUNTED}` : '';
  return tx.run<TextRow>(`MATCH (x:${label}) WHERE x.id IN $ids ${counted} ${RETURNED[label]}`, { ids });
}
