import { Fragment } from 'react';

/** Text that is not broken at hyphens, as dates would be: only between words. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(' ').map((word, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- The words of a text have no other name.
    <Fragment key={`${place} ${word}`}>
      {place > 0 && ' '}
      <span className="unbroken">{word}</span>
    </Fragment>
  ));
}
