/** Who is in the picture, with how many stand against and with them there. */
import type { Picture, PictureEdge, PictureNode } from '../picture/model.ts';

export interface ActorRow {
  readonly node: PictureNode;
  /** Different others at the other ends of its edges. In a two-mode picture: issues that an actor is for or against, and actors who are for or against an issue. */
  readonly opponents: number;
  readonly allies: number;
}

export function actorRows({ nodes, edges }: Picture): readonly ActorRow[] {
  const opponents = othersOf(edges.filter(({ sign }) => sign < 0));
  const allies = othersOf(edges.filter(({ sign }) => sign > 0));
  return nodes.map((node) => ({
    node,
    opponents: opponents.get(node.id)?.size ?? 0,
    allies: allies.get(node.id)?.size ?? 0,
  }));
}

/** Declared and computed edges may join the same two: that is one other. */
function othersOf(edges: readonly PictureEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    const known = others.get(id);
    if (known) known.add(other);
    else others.set(id, new Set([other]));
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return others;
}
