/**
 * What an edge says, for formats that draw it. The sign alone does not tell: every weight of a network of conflict is
 * positive, and one of shared issues is neither support nor opposition.
 */
import type { Aggregation, Sign } from './network-document.ts';

export type Tone = 'SUPPORT' | 'OPPOSITION' | 'BALANCED' | 'NEUTRAL';

/** Told apart by colour-blind eyes; each also has a line of its own, for print in black and white. */
export const TONE_COLOURS: Readonly<Record<Tone, string>> = {
  SUPPORT: '#0072B2',
  OPPOSITION: '#D55E00',
  BALANCED: '#6E6E6E',
  NEUTRAL: '#4D4D4D',
};

export function toneOf(aggregation: Aggregation, sign: Sign): Tone {
  if (aggregation === 'CONGRUENCE') return 'SUPPORT';
  if (aggregation === 'CONFLICT') return 'OPPOSITION';
  if (aggregation !== 'SUBTRACT') return 'NEUTRAL';
  return sign > 0 ? 'SUPPORT' : sign < 0 ? 'OPPOSITION' : 'BALANCED';
}
