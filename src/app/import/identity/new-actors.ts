/** The actors that an import adds: their records, and ids that nothing has. */
import { createHash } from 'node:crypto';
import type { ActorRecord, NameRecord } from '../../../domain/model.ts';
import { slug } from '../../../domain/slug.ts';
import type { GraphReader } from '../../../graph/port.ts';
import { readExistingIds } from '../../../graph/queries/upsert-references.ts';
import type { Mention } from './mentions.ts';

const SIGNS_OF_HASH = 6;

/** Of all its mentions; the first one's name is shown. `mentions` must not be empty. */
export function actorRecord(id: string, mentions: readonly Mention[]): ActorRecord {
  const [first] = mentions as readonly [Mention, ...Mention[]];
  const names = new Map<string, NameRecord>();
  for (const [place, { record }] of mentions.entries()) {
    for (const name of record.names) {
      const key = `${name.lang ?? ''}|${name.text}`;
      if (!names.has(key)) names.set(key, place === 0 ? name : { ...name, kind: aliasKind(name) });
    }
  }
  const items = mentions.flatMap(({ record }) => record.wikidata ?? []);
  const ids = mentions.flatMap(({ record }) => record.externalIds);
  return {
    id,
    kind: mentions.find(({ kind }) => kind !== null)?.kind ?? first.record.kind,
    name: first.record.name,
    names: [...names.values()],
    description: mentions.find(({ record }) => record.description !== null)?.record.description ?? null,
    wikidata: items[0] ?? null,
    externalIds: [
      ...new Set([
        ...ids,
        ...items.slice(1).flatMap((item) => (item === items[0] ? [] : `wikidata:${item}`)),
      ]),
    ].sort(),
  };
}

function aliasKind({ kind }: NameRecord): NameRecord['kind'] {
  return kind === 'CANONICAL' ? 'ALIAS' : kind;
}

/**
 * `actor:<name>`, with `-2`, `-3` … where that is taken: in the graph, or by `isTaken`. In the order of `lists`, so that the same
 * file brings the same ids.
 */
export async function newIds(
  tx: GraphReader,
  lists: readonly (readonly Mention[])[],
  isTaken: (id: string) => boolean,
): Promise<string[]> {
  const ids: string[] = [];
  const given = new Set<string>();
  let open = lists.map((mentions, place) => ({ place, base: `actor:${slug(mentions[0]!.record.name)}` }));
  for (let number = 1; open.length > 0; number++) {
    const wanted = open.map(({ base }) => (number === 1 ? base : `${base}-${number}`));
    const inGraph = await readExistingIds(tx, wanted);
    open = open.filter(({ place }, at) => {
      const id = wanted[at]!;
      if (inGraph.has(id) || isTaken(id) || given.has(id)) return true;
      given.add(id);
      ids[place] = id;
      return false;
    });
  }
  return ids;
}

/**
 * For one of whom a decision says that it is new, although the graph has others of that name: the same id each time the decision
 * is read, so that it is found again.
 */
export function decidedId(mention: Mention): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([mention.name, mention.externalIds]))
    .digest('hex');
  return `actor:${slug(mention.record.name)}-${hash.slice(0, SIGNS_OF_HASH)}`;
}
