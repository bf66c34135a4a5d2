/** How many of the strongest edges to ask for: fewer and more, in steps. */
import { MOST_EDGES } from '../view/view.ts';

const STEPS = [50, 100, 300, 1_000, 3_000, 10_000, MOST_EDGES];

/** Fewer than are shown; null where they are few already. */
export function fewerEdges(shown: number): number | null {
  return STEPS.findLast((step) => step < shown) ?? null;
}

/** More than are asked for; null where there are no more, or where no more can be drawn. */
export function moreEdges(asked: number, hidden: number): number | null {
  return hidden > 0 ? (STEPS.find((step) => step > asked) ?? null) : null;
}
