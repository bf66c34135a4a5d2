import { type RefObject, useEffect } from 'react';

/** What has opened closes by Escape, and when something else is clicked or gets the focus. */
export function useClosing(
  opened: RefObject<HTMLElement>,
  isOpen: boolean,
  close: (byKey: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const listening = new AbortController();
    const { signal } = listening;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !opened.current?.contains(target)) close(false);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close(true);
    };
    document.addEventListener('pointerdown', outside, { signal });
    document.addEventListener('focusin', outside, { signal });
    document.addEventListener('keydown', escape, { signal });
    return () => listening.abort();
  }, [isOpen, opened, close]);
}
