/** The part of the plane that is in view at first. It stays while nodes come and go, so that nothing moves: it only grows. */

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

export function bothBounds(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Whether a picture continues another: what is in both is at the same place. */
export function areSamePlaces(before: Places, after: Places): boolean {
  let shared = 0;
  for (const [id, { x, y }] of after) {
    const there = before.get(id);
    if (!there) continue;
    if (there.x !== x || there.y !== y) return false;
    shared++;
  }
  return shared > 0;
}
