/** A list that may have tens of thousands of rows, as a resolver gives it: others are served between some of them. */
import { nextTurn } from '../app/next-turn.ts';

/** Rows with a few numbers each; some 5 ms. */
const ROWS_A_TURN = 500;

/** `at`: row by place. A short list is there at once. Throws the signal's reason once it is aborted. */
export function longList<Row>(
  size: number,
  at: (place: number) => Row,
  signal: AbortSignal,
): Row[] | Promise<Promise<Row>[]> {
  return size <= ROWS_A_TURN
    ? Array.from({ length: size }, (_, place) => at(place))
    : inTurns(size, at, signal);
}

/** So many promises, and what waits for them, take a turn of their own. */
async function inTurns<Row>(
  size: number,
  at: (place: number) => Row,
  signal: AbortSignal,
): Promise<Promise<Row>[]> {
  await later(signal);
  let turn = Promise.resolve();
  return Array.from({ length: size }, (_, place) => {
    if (place % ROWS_A_TURN === 0) turn = turn.then(() => later(signal));
    return turn.then(() => at(place));
  });
}

async function later(signal: AbortSignal): Promise<void> {
  await nextTurn();
  signal.throwIfAborted();
}
