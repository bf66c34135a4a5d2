/** The part of the plane that is in view at first. */

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export function boundsOf(places: Places): Bounds | null {
  if (places.size === 0) return null;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, right, top, bottom };
}

/** Whether nobody has moved. */
export function areSamePlaces(before: Places, after: Places): boolean {
  for (const [id, { x, y }] of after) {
    const there = before.get(id);
    if (there && (there.x !== x || there.y !== y)) return false;
  }
  return true;
}
