import type { UseComboboxReturnValue } from 'downshift';
import { useEffect, useRef } from 'react';
import type { Choice } from './choice.ts';

/** What is found changes while somebody types: the same thing stays highlighted wherever it goes, and nothing where it is gone. */
export function useSameHighlight(
  offered: readonly Choice[],
  { highlightedIndex, setHighlightedIndex }: UseComboboxReturnValue<Choice>,
): void {
  const known = useRef<{ offered: readonly Choice[]; id: string | null }>({ offered, id: null });
  useEffect(() => {
    const isSame = known.current.offered === offered;
    const id = isSame ? (offered[highlightedIndex]?.id ?? null) : known.current.id;
    known.current = { offered, id };
    if (!isSame) setHighlightedIndex(offered.findIndex((one) => one.id === id));
  }, [offered, highlightedIndex, setHighlightedIndex]);
}
