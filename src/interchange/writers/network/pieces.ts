/** Many short texts as fewer long ones: a network of millions of edges is written piece by piece, never as one text. */

const PIECE = 1 << 14;

export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece) yield piece;
}
