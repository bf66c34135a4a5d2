/** What fields and their values are called on the page. */

/** `attributedOnly` is “Attributed only”. */
export function labelOf(field: string): string {
  const words = field
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Fields that hold one of the API's own words, in capitals. */
const WORD_FIELDS = new Set([
  'kind',
  'type',
  'basis',
  'verdict',
  'side',
  'mode',
  'dateBasis',
  'measure',
  'rank',
]);
const API_WORD = /^[A-Z]+(?:_[A-Z]+)*$/;

/** `ARMED_GROUP` is “armed group” where the field holds such words; names in capitals stay as they are. */
export function valueText(field: string, value: string): string {
  return WORD_FIELDS.has(field) && API_WORD.test(value) ? apiWord(value) : value;
}

export function apiWord(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 3, useGrouping: false });

export function numberText(value: number): string {
  return NUMBERS.format(value);
}
