/** How many of the strongest edges can be asked for. */
import { MOST_EDGES } from '../view/view.ts';

const STEPS = [100, 300, 1_000, 3_000, 10_000];

/** Each less than there are; then as many as can be drawn, which may be all. None where there are few anyway. */
export function edgeSteps(found: number): readonly number[] {
  const fewer = STEPS.filter((step) => step < found);
  return fewer.length > 0 ? [...fewer, MOST_EDGES] : [];
}

/** Which of them is shown; null where it is none, as an address may have it. */
export function shownStep(steps: readonly number[], asked: number, found: number): number | null {
  return steps.find((step) => step === asked || Math.min(step, found) === Math.min(asked, found)) ?? null;
}
