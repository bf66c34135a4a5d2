/** Names on a canvas, in Latin or Arabic letters. */
import { isRightToLeft } from '../take-along/text-direction.ts';
import type { Colours } from './colours.ts';
import { type Labelled, placeLabels, type Segment } from './label-places.ts';

export interface NamedNode extends Labelled {
  readonly label: string;
  /** Steps back behind others. */
  readonly isFaint: boolean;
}

export interface LabelStyle {
  /** As CSS writes it. */
  readonly family: string;
  readonly size: number;
  readonly colours: Colours;
}

/** Room for marks above and below Arabic letters. */
const LINE_HEIGHT = 1.35;
const HALO = 3;
/** `nodes`: the most important first. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes, lines }: { readonly nodes: readonly NamedNode[]; readonly lines: readonly Segment[] },
  room: { readonly width: number; readonly height: number },
  { family, size, colours }: LabelStyle,
): void {
  context.font = `${size}px ${family}`;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = colours.ground;
  const named = new Map(nodes.map((node) => [node.id, node]));
  const widthOf = (id: string): number => context.measureText(named.get(id)!.label).width;
  for (const { id, x, y } of placeLabels(
    nodes,
    lines,
    { ...room, lineHeight: size * LINE_HEIGHT },
    widthOf,
  )) {
    const { label, isFaint } = named.get(id)!;
    context.fillStyle = isFaint ? colours.node : colours.label;
    context.direction = isRightToLeft(label) ? 'rtl' : 'ltr';
    context.strokeText(label, x, y);
    context.fillText(label, x, y);
  }
}
