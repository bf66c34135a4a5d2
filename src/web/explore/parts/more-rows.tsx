import { useEffect, useRef, useState } from 'react';

interface MoreRowsProps {
  /** What the rows are, as in “20 of 225 issues”. */
  readonly what: string;
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly more: () => void;
}

/** How many of a list are shown, and the next ones. Nothing where all of a list were there at once. */
export function MoreRows({ what, shown, total, hasMore, isLoadingMore, more }: MoreRowsProps) {
  const count = useRef<HTMLSpanElement>(null);
  const [wasAsked, setAsked] = useState(false);
  useEffect(() => {
    // The button is gone then: whoever pressed it by keyboard goes on from where it was.
    if (wasAsked && !hasMore) count.current?.focus();
  }, [wasAsked, hasMore]);
  if (!hasMore && !wasAsked) return null;
  const ask = (): void => {
    setAsked(true);
    more();
  };
  return (
    <p className="more-rows">
      <span role="status" tabIndex={-1} ref={count}>
        {shown} of {total} {what}
      </span>
      {hasMore && (
        <button type="button" aria-disabled={isLoadingMore} onClick={isLoadingMore ? undefined : ask}>
          {isLoadingMore ? 'Loading …' : 'More'}
          <span className="visually-hidden"> {what}</span>
        </button>
      )}
    </p>
  );
}
