/** A list that may have tens of thousands of rows: GraphQL takes them one after another, and between some of them others are served. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rows with a few numbers each; some 5 ms. */
const ROWS_A_TURN = 500;

/** `at`: row by place. A short list is a plain one. Throws the signal's reason once it is aborted. */
export function longList<Row>(size: number, at: (place: number) => Row, signal: AbortSignal): Row[] {
  if (size <= ROWS_A_TURN) return Array.from({ length: size }, (_, place) => at(place));
  async function* rows(): AsyncGenerator<Row, void, undefined> {
    for (let place = 0; place < size; place++) {
      yield at(place);
      if ((place + 1) % ROWS_A_TURN !== 0) continue;
      await nextTurn();
      signal.throwIfAborted();
    }
  }
  // Wherever GraphQL takes a list it takes this as well, which the types of resolvers do not know.
  return rows() as unknown as Row[];
}
