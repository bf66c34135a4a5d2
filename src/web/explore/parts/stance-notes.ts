import type { StanceInWordsFragment } from '../generated/operations.ts';

/** What weakens a stance, in words. */
export function notesOn({
  contradictory,
  changed,
  attributedOnly,
}: Pick<StanceInWordsFragment, 'contradictory' | 'changed' | 'attributedOnly'>): readonly string[] {
  return [
    contradictory && 'contradictory: said both',
    changed && 'changed sides',
    attributedOnly && 'only as others report',
  ].filter((note) => note !== false);
}
