/** Texts in a drawing, which breaks no lines by itself. */
import { isRightToLeft } from './text-direction.ts';
import { xmlElement, xmlText } from './xml-text.ts';

/** How wide a text is, in pixels; `weight` as in CSS. */
export type Measure = (text: string, size: number, weight?: 'bold') => number;

/** Marks that turn the direction of what follows, beyond the name they are in: reversed, it would be another name. */
const OVERRIDES = /[\u202a-\u202e]/g;

/** For drawing; the titles of elements hold the text as it is. */
export function oneLine(text: string): string {
  return text.replace(OVERRIDES, '').replace(/\s+/g, ' ').trim();
}

/** Broken at spaces; a word that is wider than the line is broken where it must be. */
export function linesOf(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight?: 'bold',
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text)
    .split(' ')
    .flatMap((word) => pieces(word, width, size, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** An address without a space, for example. */
function pieces(word: string, width: number, size: number, measure: Measure): string[] {
  if (measure(word, size) <= width) return [word];
  const found = [''];
  for (const letter of word) {
    if (measure(found.at(-1)! + letter, size) > width) found.push('');
    found[found.length - 1] += letter;
  }
  return found;
}

/** The side of the point on which a text begins and ends, whichever way it runs. */
export type Anchor = 'left' | 'middle' | 'right';

interface TextStyle {
  readonly anchor?: Anchor;
  readonly size?: number;
  readonly weight?: 'bold';
  readonly fill?: string;
}

/** x and y: where its base line starts, has its middle or ends. */
export function textElement(
  text: string,
  x: number,
  y: number,
  { anchor = 'left', size, weight, fill }: TextStyle = {},
): string {
  const leftwards = isRightToLeft(text);
  const start = leftwards ? 'right' : 'left';
  const values = {
    x,
    y,
    'text-anchor': anchor === 'middle' ? 'middle' : anchor === start ? null : 'end',
    direction: leftwards ? 'rtl' : null,
    'unicode-bidi': leftwards ? 'embed' : null,
    'font-size': size,
    'font-weight': weight,
    fill,
  };
  return xmlElement('text', values, xmlText(text));
}
