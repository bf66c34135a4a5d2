/** A list that may have tens of thousands of rows, as a resolver gives it: others are served between some of them. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rows with a few numbers each; some 5 ms. */
const ROWS_A_TURN = 500;

/** `at`: row by place. The rows of the first turn are there at once. Throws the signal's reason once it is aborted. */
export function longList<Row>(
  size: number,
  at: (place: number) => Row,
  signal: AbortSignal,
): (Row | Promise<Row>)[] {
  let turn = Promise.resolve();
  return Array.from({ length: size }, (_, place) => {
    if (place < ROWS_A_TURN) return at(place);
    if (place % ROWS_A_TURN === 0) turn = turn.then(() => later(signal));
    return turn.then(() => at(place));
  });
}

async function later(signal: AbortSignal): Promise<void> {
  await nextTurn();
  signal.throwIfAborted();
}
