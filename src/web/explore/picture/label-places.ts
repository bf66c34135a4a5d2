/** Where names go, so that none covers another: beside their nodes, the more important ones first. */

export interface Labelled {
  readonly id: string;
  /** The middle of the node, in pixels, y downwards. */
  readonly x: number;
  readonly y: number;
  /** How far its mark reaches. */
  readonly reach: number;
  /** Shown whatever it covers. */
  readonly isForced: boolean;
}

export interface LabelPlace {
  readonly id: string;
  /** The name's left end and the middle of its height. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How wide the name of a node is; names that get no place are not measured. */
export type WidthOf = (id: string) => number;

const GAP = 4;
const SLANT = 0.7;
/** Of the places beside a node. */
const BELOW = 2;
/** More names than this nobody reads at once. */
const MOST = 150;

/** `nodes`: the most important first. `lines`: to be covered as little as can be. What is outside of the room has no name. */
export function placeLabels(
  nodes: readonly Labelled[],
  lines: readonly Segment[],
  room: Room,
  widthOf: WidthOf,
): readonly LabelPlace[] {
  const visible = nodes.filter(({ x, y }) => x >= 0 && y >= 0 && x <= room.width && y <= room.height);
  const marks = visible.map(({ x, y, reach }) => around(x, y, reach, reach));
  const taken: Box[] = [];
  const places: LabelPlace[] = [];
  for (const node of visible.slice(0, MOST)) {
    const boxes = boxesBeside(node, widthOf(node.id), room);
    const free = boxes.filter((box) => isWithin(box, room) && !taken.some((other) => overlap(box, other)));
    const clear = free.filter((box) => !marks.some((mark) => overlap(box, mark)));
    const box = leastCrossed(clear, lines) ?? (node.isForced ? (free[0] ?? boxes[BELOW]!) : null);
    if (!box) continue;
    taken.push(box);
    places.push({ id: node.id, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return places;
}

/** To the right, to the left, below, above, then at the corners. */
function boxesBeside({ x, y, reach }: Labelled, width: number, room: Room): readonly Box[] {
  const [halfWidth, halfHeight] = [width / 2, room.lineHeight / 2];
  const [aside, below] = [reach + GAP + halfWidth, reach + GAP / 2 + halfHeight];
  const [slanted, lower] = [reach * SLANT + GAP + halfWidth, reach * SLANT + halfHeight];
  const middles = [
    [aside, 0],
    [-aside, 0],
    [0, below],
    [0, -below],
    [slanted, lower],
    [slanted, -lower],
    [-slanted, lower],
    [-slanted, -lower],
  ] as const;
  return middles.map(([dx, dy]) => {
    const box = around(x + dx, y + dy, halfWidth, halfHeight);
    // Below and above, it need not be in the middle.
    return dx === 0 ? pushedAside(room, box) : box;
  });
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first of those that the fewest lines run through; null if there are none. */
function leastCrossed(boxes: readonly Box[], lines: readonly Segment[]): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const box of boxes) {
    const crossings = lines.filter((line) => runsThrough(line, box)).length;
    if (crossings < least) [best, least] = [box, crossings];
  }
  return best;
}

/** Cuts the line off at each side of the box in turn: whether something is left. */
function runsThrough({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x1 - left],
    [dx, right - x1],
    [-dy, y1 - top],
    [dy, bottom - y1],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Room): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function pushedAside({ width }: Room, { left, right, top, bottom }: Box): Box {
  const aside = Math.max(0, -left) + Math.min(0, width - right);
  return { left: left + aside, right: right + aside, top, bottom };
}
