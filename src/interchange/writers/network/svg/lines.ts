/** The lines of the tones, told apart without colour: solid, dashed, dotted. Dashes grow with the line's width. */
import { rounded } from '../number-text.ts';
import type { Tone } from '../tone.ts';

type LineStyle = Readonly<Record<string, string>>;

export const LINES: Readonly<Record<Tone, (width: number) => LineStyle>> = {
  SUPPORT: () => ({}),
  OPPOSITION: (width) => ({ 'stroke-dasharray': `${rounded(5 + 1.5 * width, 1)} ${rounded(4 + width, 1)}` }),
  BALANCED: (width) => ({
    // A balanced pair weighs nothing, and dots of the thinnest line cannot be seen.
    'stroke-width': rounded(Math.max(width, 2.5), 1),
    'stroke-dasharray': `0.1 ${rounded(3.5 + 1.5 * width, 1)}`,
    'stroke-linecap': 'round',
  }),
  NEUTRAL: () => ({}),
};
