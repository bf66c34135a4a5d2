/**
 * Work is bounded in steps (looking at one neighbour, one cell of a matrix), not in time, so that the same request gives the same
 * answer on a slow machine. The caller's `check` is called between them and throws to stop the work.
 */
const STEPS_BETWEEN_CHECKS = 1 << 18;

export interface Steps {
  /** Counts steps done. @throws what `check` throws. */
  spend(steps: number): void;
  /** May be below 0: work is counted in portions. */
  left(): number;
  /** A part of the steps left: what is spent there is spent here too. */
  part(most: number): Steps;
}

/** For work without a bound: it is only counted so that `check` is called. */
export const UNBOUNDED = Infinity;

export function countSteps(most: number, check: () => void = () => {}): Steps {
  let left = most;
  let untilCheck = 0;
  return partOf({
    spend(steps) {
      left -= steps;
      untilCheck -= steps;
      if (untilCheck > 0) return;
      untilCheck = STEPS_BETWEEN_CHECKS;
      check();
    },
    left: () => left,
  });
}

/** `leave`: steps of the whole that are not this part's. */
function partOf(whole: Pick<Steps, 'spend' | 'left'>, leave = 0): Steps {
  const left = (): number => whole.left() - leave;
  return {
    spend: whole.spend,
    left,
    part: (most) =>
      most === Infinity ? partOf(whole, leave) : partOf(whole, leave + Math.max(0, left() - most)),
  };
}
