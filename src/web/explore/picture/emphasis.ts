/** What belongs to something that is pointed at or selected: the rest of the picture steps back. */
import type { Selection } from '../view/view.ts';
import type { Picture } from './model.ts';

export interface Emphasis {
  /** The node itself, or the two ends of the edge. */
  readonly centres: ReadonlySet<string>;
  /** With the neighbours of a node. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

type Parts = {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
};

/** Null where nothing is chosen, or something that is not in the picture. */
export function emphasisOf({ nodes, edges }: Parts, chosen: Selection | null): Emphasis | null {
  if (chosen === null) return null;
  const ids = chosen.type === 'NODE' ? [chosen.id] : [chosen.a, chosen.b];
  const centres = new Set(ids);
  if (!ids.every((id) => nodes.some((node) => node.id === id))) return null;
  const near = edges.filter(({ source, target }) =>
    chosen.type === 'NODE'
      ? centres.has(source) || centres.has(target)
      : centres.has(source) && centres.has(target),
  );
  return {
    centres,
    nodes: new Set([...ids, ...near.flatMap(({ source, target }) => [source, target])]),
    edges: new Set(near.map(({ id }) => id)),
  };
}

export interface Tally {
  readonly against: number;
  readonly with: number;
}

/** How many others a node is joined to by opposition and by support; who is joined by both counts in both. */
export function tallyOf({ edges }: Picture, id: string): Tally {
  const others = { against: new Set<string>(), with: new Set<string>() };
  for (const { source, target, sign } of edges) {
    if (sign === 0 || (source !== id && target !== id)) continue;
    others[sign > 0 ? 'with' : 'against'].add(source === id ? target : source);
  }
  return { against: others.against.size, with: others.with.size };
}
