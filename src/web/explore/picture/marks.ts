/** From how things look to what is drawn now: with the colours of the day, and with what is pointed at or selected. */
import type { EdgeLook, NodeLook } from './appearance.ts';
import { arrowLength, DASHES, OUTLINE_WIDTH } from './appearance.ts';
import { type Colours, mixed, seenThrough } from './colours.ts';
import type { EdgeMarks } from './edge-program.ts';
import type { Emphasis } from './emphasis.ts';
import { AIR, REACH } from './line-between.ts';
import type { NodeMarks } from './node-program.ts';
import { SHAPES } from './shapes.ts';

/** What is on the screen besides the picture itself. */
export interface Attention {
  readonly selected: Emphasis | null;
  /** By mouse, finger or arrow keys. */
  readonly pointed: Emphasis | null;
}

/** What everything else steps back from. */
export function emphasised({ selected, pointed }: Attention): Emphasis | null {
  return pointed ?? selected;
}

const FADED_NODE = 0.6;
const FADED_EDGE = 0.15;
const RING = { selected: 3, pointed: 2 } as const;

export function nodeMarks(
  look: NodeLook,
  colours: Colours,
  attention: Attention,
): NodeMarks & { size: number; zIndex: number } {
  const near = emphasised(attention);
  const isFaded = near !== null && !near.nodes.has(look.id);
  const ink = isFaded ? mixed(colours.node, colours.ground, FADED_NODE) : colours.node;
  const isSelected = attention.selected?.centres.has(look.id) ?? false;
  const isPointed = attention.pointed?.centres.has(look.id) ?? false;
  return {
    size: look.radius + (look.isHollow ? OUTLINE_WIDTH / 2 : 0),
    zIndex: isFaded ? 0 : 1,
    shape: SHAPES.indexOf(look.shape),
    fill: look.isHollow ? colours.ground : ink,
    outline: ink,
    halo: colours.ground,
    ring: isSelected ? RING.selected : isPointed ? RING.pointed : 0,
    ringColour: isSelected ? colours.focus : colours.label,
  };
}

interface EdgeContext {
  readonly colours: Colours;
  readonly attention: Attention;
  readonly targetRadius: number;
}

export function edgeMarks(
  look: EdgeLook,
  { colours, attention, targetRadius }: EdgeContext,
): EdgeMarks & { size: number; color: string; zIndex: number } {
  const near = emphasised(attention);
  const isNear = near?.edges.has(look.id) ?? false;
  const opacity = near === null ? look.opacity : isNear ? 1 : look.opacity * FADED_EDGE;
  const [dash, gap] = DASHES[look.stroke] ?? [0, 0];
  return {
    size: look.width,
    color: seenThrough(colours.tones[look.tone], opacity),
    zIndex: isNear ? 1 : 0,
    offset: look.offset,
    dash,
    gap,
    head: look.hasArrow ? arrowLength(look.width) : 0,
    stop: targetRadius * REACH + AIR,
  };
}
