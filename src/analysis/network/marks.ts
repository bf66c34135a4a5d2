/** Which statements were met already in the round at hand. A new round costs nothing, so one set of marks serves many of them. */
export interface Marks {
  newRound(): void;
  /** True the first time in a round. */
  isNew(statement: number): boolean;
  /** Whether it was met in this round. */
  has(statement: number): boolean;
}

export function marks(statements: number): Marks {
  let lastRound: Int32Array | null = null;
  let round = 0;
  return {
    newRound() {
      round++;
    },
    isNew(statement) {
      lastRound ??= new Int32Array(statements).fill(-1);
      if (lastRound[statement] === round) return false;
      lastRound[statement] = round;
      return true;
    },
    has: (statement) => lastRound !== null && lastRound[statement] === round,
  };
}
