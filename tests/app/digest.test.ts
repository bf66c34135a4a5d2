/** The short hash that tells whether a statement is given as it was before. */
import { digestOf } from '../../src/app/load-bundle/digest.ts';
import type { BundleStatement } from '../../src/interchange/readers/bundle/bundle.ts';

const GIVEN: BundleStatement = {
  id: 'statement:one',
  speaker: 'actor:a',
  principal: 'actor:b',
  reportedBy: 'actor:c',
  position: 'position:for',
  date: '2025-03-04',
  dateEarliest: '2025-03-04',
  dateLatest: '2025-03-05',
  dateBasis: 'STATED',
  dateNote: 'a note',
  mode: 'WORDS',
  quote: 'a quote',
  summary: 'a summary',
  condition: 'a condition',
  confidence: 0.5,
  rank: 'NORMAL',
  recordedAt: '2026-01-01T00:00:00.000Z',
  recordedBy: 'somebody',
  recordedBefore: ['2025-01-01T00:00:00.000Z/2025-02-01T00:00:00.000Z'],
  retractedAt: '2026-02-01T00:00:00.000Z',
  citations: [{ document: 'doc:a', locator: 'page 1' }],
};

test('is short, and of what is said alone: not of the id, not of the order of the keys', () => {
  expect(digestOf(GIVEN)).toMatch(/^[A-Za-z0-9_-]{11}$/);
  const backwards = Object.fromEntries(Object.entries(GIVEN).reverse()) as unknown as BundleStatement;
  expect(digestOf({ ...backwards, id: 'statement:two' })).toBe(digestOf(GIVEN));
});

test('is another one for each other thing that is said, and for each that is not', () => {
  const keys = Object.keys(GIVEN).filter((key) => key !== 'id');
  const others = keys.flatMap((key) => [
    { ...GIVEN, [key]: key === 'citations' ? [{ document: 'doc:b', locator: 'page 1' }] : 'another' },
    { ...GIVEN, [key]: key === 'citations' ? [{ document: 'doc:a', locator: null }] : null },
  ]) as BundleStatement[];
  const swapped = { ...GIVEN, quote: GIVEN.summary, summary: GIVEN.quote };
  const digests = [GIVEN, swapped, ...others].map(digestOf);
  expect(new Set(digests).size).toBe(2 + 2 * keys.length);
});
