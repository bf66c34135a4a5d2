/**
 * Ids and labels as files need them. In a two-mode network of speakers and principals the same actor is a row and a column,
 * and some formats know a node by its label alone.
 */
import type { NetworkDocument } from './network-document.ts';

/** By place: the node's own id; where another node before it has the same, with `:column` (or a number) after it. */
export function fileIds(document: NetworkDocument): readonly string[] {
  return distinct(
    document.nodes.map((node) => node.id),
    (id, place) => (document.nodes[place]!.mode === 'COLUMN' ? `${id}:column` : id),
    (id) => id,
  );
}

/**
 * By place: the labels as `write` makes them, each once. An empty one is the node's id; where several nodes would have the
 * same one, their ids follow in brackets. `same` says when two are the same for the programs that read them.
 */
export function distinctLabels(
  document: NetworkDocument,
  write: (label: string) => string,
  same: (written: string) => string = (written) => written,
): readonly string[] {
  const ids = fileIds(document);
  const key = (label: string): string => same(write(label));
  const labels = document.nodes.map(({ label }, place) => (label.trim() === '' ? ids[place]! : label));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(key(label), (counts.get(key(label)) ?? 0) + 1);
  const told = labels.map((label, place) =>
    counts.get(key(label)) === 1 ? label : `${document.nodes[place]!.label} [${ids[place]}]`,
  );
  return distinct(told, (label) => label, key).map(write);
}

/** The texts, each once: what is taken already gets its other form, and where that is taken too, a number. */
function distinct(
  texts: readonly string[],
  otherForm: (text: string, place: number) => string,
  same: (text: string) => string,
): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, place) => {
    let chosen = text;
    if (taken.has(same(chosen))) chosen = otherForm(text, place);
    for (let number = 2; taken.has(same(chosen)); number += 1) chosen = `${text}:${number}`;
    taken.add(same(chosen));
    return chosen;
  });
}
