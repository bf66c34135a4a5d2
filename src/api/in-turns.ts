/** The pieces of a file, made as fast as they are taken; others are served between two of them. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Empty ones are left out: they only say that some time has gone by. */
export async function* inTurns(pieces: Iterable<string>): AsyncGenerator<string, void, undefined> {
  for (const piece of pieces) {
    if (piece !== '') yield piece;
    await nextTurn();
  }
}
