/** What the nodes of a network are called, and what they are. */
import type { VariableName } from '../../analysis/network/options.ts';
import { actorsByIds, documentsByIds, issuesByIds, positionsByIds, topicsByIds } from '../catalogue.ts';
import type { ActorRecord } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import type { GraphReader } from '../request-reader.ts';

export interface NodeLabel {
  readonly label: string;
  /** In a language, as far as it is known there: actors have names in several. */
  readonly labelIn: (lang: string | null | undefined) => string;
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
      return actorLabels(await actorsByIds(reader, ids));
    case 'ISSUE':
      return labels(await issuesByIds(reader, ids), ({ title }) => only(title, variable));
    case 'TOPIC':
      return labels(await topicsByIds(reader, ids), ({ title }) => only(title, variable));
    case 'POSITION':
      return labels(await positionsByIds(reader, ids), ({ label }) => only(label, variable));
    case 'DOCUMENT':
      return labels(await documentsByIds(reader, ids), ({ title }) => only(title, variable));
    case 'PUBLISHER':
      return new Map(ids.map((name) => [name, only(name, variable)]));
  }
}

function only(label: string, kind: string): NodeLabel {
  return { label, kind, labelIn: () => label };
}

function actorLabels(actors: readonly ActorRecord[]): Map<string, NodeLabel> {
  return labels(actors, (actor) => ({
    label: actor.name,
    kind: actor.kind,
    labelIn: (lang) => nameIn(actor, lang),
  }));
}

function labels<T extends { readonly id: string }>(
  records: readonly T[],
  of: (record: T) => NodeLabel,
): Map<string, NodeLabel> {
  return new Map(records.map((record) => [record.id, of(record)]));
}
