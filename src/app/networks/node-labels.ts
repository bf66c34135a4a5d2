/** What the nodes of a network are called, and what they are. */
import type { VariableName } from '../../analysis/network/options.ts';
import { actorsByIds, documentsByIds, issuesByIds, positionsByIds, topicsByIds } from '../catalogue.ts';
import type { GraphReader } from '../request-reader.ts';

export interface NodeLabel {
  readonly label: string;
  /** An actor's kind, or what else it is. */
  readonly kind: string;
}

/** By id. One database statement at most; publishers are their own names. */
export async function readLabels(
  reader: GraphReader,
  variable: VariableName,
  ids: readonly string[],
): Promise<Map<string, NodeLabel>> {
  switch (variable) {
    case 'SPEAKER':
    case 'PRINCIPAL':
      return labels(await actorsByIds(reader, ids), ({ name, kind }) => ({ label: name, kind }));
    case 'ISSUE':
      return labels(await issuesByIds(reader, ids), ({ title }) => ({ label: title, kind: variable }));
    case 'TOPIC':
      return labels(await topicsByIds(reader, ids), ({ title }) => ({ label: title, kind: variable }));
    case 'POSITION':
      return labels(await positionsByIds(reader, ids), ({ label }) => ({ label, kind: variable }));
    case 'DOCUMENT':
      return labels(await documentsByIds(reader, ids), ({ title }) => ({ label: title, kind: variable }));
    case 'PUBLISHER':
      return new Map(ids.map((name) => [name, { label: name, kind: variable }]));
  }
}

function labels<T extends { readonly id: string }>(
  records: readonly T[],
  of: (record: T) => NodeLabel,
): Map<string, NodeLabel> {
  return new Map(records.map((record) => [record.id, of(record)]));
}
