/** What DNA's qualifiers mean: a boolean one has two sides. */
import type { ValueScale } from '../table/value-scale.ts';

const YES = new Set(['1', 'true', 'yes']);
const NO = new Set(['0', 'false', 'no']);

/** `qualifier`: the variable's name, which tells what the sides are called. */
export function booleanScale(qualifier: string): ValueScale {
  const isAgreement = qualifier.toLowerCase() === 'agreement';
  const [no, yes] = isAgreement ? ['disagrees', 'agrees'] : [`${qualifier}: no`, `${qualifier}: yes`];
  const levels = [
    { key: isAgreement ? 'disagrees' : 'no', label: no!, value: -1 },
    { key: isAgreement ? 'agrees' : 'yes', label: yes!, value: 1 },
  ] as const;
  return {
    scale: 'BINARY',
    min: -1,
    max: 1,
    levels,
    labelsOf: 'FILE',
    find(text) {
      const word = text.toLowerCase();
      if (YES.has(word)) return levels[1];
      if (NO.has(word)) return levels[0];
      return 'the value is neither 1 nor 0 (true or false, yes or no): correct it; for whole numbers give --scale min..max, for short texts --nominal';
    },
  };
}
