import { type RefObject, useEffect, useState } from 'react';

/** So far ahead of the screen, in pixels, answers are already fetched. */
const AHEAD = 300;

/** Whether an element has been on the screen, or nearly, since the page opened. */
export function useSeen(element: RefObject<Element>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (isSeen || target === null) return;
    const observer = new IntersectionObserver(
      (entries) => setSeen(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}
