/**
 * Nodes that nothing draws to others stand in a grid, where a line from the first to the third runs through the second and seems to end
 * there. A little off the grid, no three are in a line. Always the same way, and by the places alone: nothing jumps when edges change.
 */
import type { Place } from './place-beside.ts';

/** Of the distance between neighbours in the grid. */
const SHIFT = 0.24;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function offTheGrid(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const columns = countsOf(places, ({ x }) => x);
  const rows = countsOf(places, ({ y }) => y);
  // Nobody else ends up at exactly the same height or on exactly the same side.
  const inGrid = [...places].filter(([, { x, y }]) => columns.get(x)! > 1 || rows.get(y)! > 1);
  const gaps = [...gapsOf(inGrid.map(([, { x }]) => x)), ...gapsOf(inGrid.map(([, { y }]) => y))];
  // The middle one: a few nodes may share a height by chance.
  const step = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (step === undefined) return places;
  const moved = new Map(places);
  inGrid.forEach(([id, { x, y }], place) => {
    const angle = place * GOLDEN_ANGLE;
    moved.set(id, { x: x + SHIFT * step * Math.cos(angle), y: y + SHIFT * step * Math.sin(angle) });
  });
  return moved;
}

function countsOf(places: ReadonlyMap<string, Place>, value: (place: Place) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places.values()) counts.set(value(place), (counts.get(value(place)) ?? 0) + 1);
  return counts;
}

/** Between neighbours that differ, by more than the last digit. */
function gapsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted
    .slice(1)
    .map((value, place) => value - sorted[place]!)
    .filter((gap) => gap > 1e-6);
}
