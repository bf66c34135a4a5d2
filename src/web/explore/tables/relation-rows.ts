/** The edges of a picture with the names of their ends. */
import type { Picture, PictureEdge, PictureNode } from '../picture/model.ts';

export interface RelationRow {
  readonly edge: PictureEdge;
  readonly source: PictureNode;
  readonly target: PictureNode;
}

export function relationRows({ nodes, edges }: Picture): readonly RelationRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    return source && target ? [{ edge, source, target }] : [];
  });
}
