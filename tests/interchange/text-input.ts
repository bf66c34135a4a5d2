/** Inputs for readers that need no file. */
import type { ReaderInput } from '../../src/interchange/readers/reader.ts';

/** The text in pieces of this many characters. */
export function textInput(text: string, name = 'table.csv', piece = text.length): ReaderInput {
  return {
    name,
    async *text() {
      for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
    },
  };
}

/** Pieces that are made when they are asked for; `given()` says how many characters that were so far. */
export function endlessInput(
  first: string,
  then: string,
  most: number,
): ReaderInput & { readonly given: () => number } {
  let given = 0;
  return {
    name: 'endless.csv',
    given: () => given,
    async *text() {
      given = first.length;
      yield first;
      while (given < most) {
        given += then.length;
        yield then;
      }
    },
  };
}
