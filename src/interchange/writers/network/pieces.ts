/** Many short texts as fewer long ones: a network of millions of edges is written piece by piece, never as one text. */

const PIECE = 1 << 14;
/** Edges that are gone through in a millisecond or two. */
export const EDGES_A_STEP = 1_000;

/** A text for "nothing yet": others may have their turn. It is passed on at once. */
export const PAUSE = '';

export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE && text !== PAUSE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
