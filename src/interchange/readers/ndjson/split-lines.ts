/** Text that comes in pieces, as lines; one that is too long is not gathered but told. */
import type { ReaderInput } from '../reader.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break; null: longer than allowed. */
  readonly text: string | null;
}

/** All lines of an input, those of one piece together; at most `longest` characters are held. Throws FILE_UNREADABLE. */
export async function* splitLines(input: ReaderInput, longest: number): AsyncGenerator<Line[]> {
  let begun = '';
  let tooLong = false;
  let number = 1;
  const take = (text: string): Line => {
    const whole = begun + text;
    const line = { number, text: tooLong || whole.length > longest ? null : whole.replace(/\r$/, '') };
    begun = '';
    tooLong = false;
    number += 1;
    return line;
  };
  for await (const piece of input.text()) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      lines.push(take(piece.slice(from, end)));
      from = end + 1;
    }
    if (!tooLong) begun += piece.slice(from);
    if (begun.length > longest) {
      begun = '';
      tooLong = true;
    }
    yield lines;
  }
  if (begun !== '' || tooLong) yield [take('')];
}
