import type { Choice } from './choice.ts';

interface SearchNoteProps {
  readonly typed: string;
  /** Null while it is on its way. */
  readonly found: readonly Choice[] | null;
  /** How many of it can still be chosen. */
  readonly offered: number;
  readonly error: Error | null;
}

/** Below what was found, or instead of it: how much there is, why there is nothing, and what to try. */
export function SearchNote(props: SearchNoteProps) {
  return (
    <p className={props.offered > 0 ? 'search-note visually-hidden' : 'search-note'} role="status">
      <bdi>{noteOf(props)}</bdi>
    </p>
  );
}

function noteOf({ typed, found, offered, error }: SearchNoteProps): string {
  if (error) return error.message;
  if (found === null) return 'Looking …';
  if (offered > 0) return `${offered} to choose from, with the arrow keys.`;
  if (found.length > 0) return 'All that was found is chosen already.';
  if (typed.trim() === '') return 'There is nothing to choose from: the graph is empty.';
  return `Nothing found for “${typed.trim()}”. Try fewer letters, another word, or the name in another language.`;
}
