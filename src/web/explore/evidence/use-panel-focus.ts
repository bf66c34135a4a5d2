/** Where the focus goes when the panel opens, shows something else, and closes. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface PanelRefs {
  readonly panel: RefObject<HTMLElement>;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** What takes Escape for itself. */
const OWN_ESCAPE = 'input, select, textarea, dialog, [role="combobox"], [role="listbox"], [role="menu"]';

/** `selection`: as text, the same while the same is shown. */
export function usePanelFocus(selection: string, close: () => void): PanelRefs {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const shown = useRef<string | null>(null);

  useLayoutEffect(() => {
    const isOpen = shown.current !== null;
    if (shown.current === selection) return;
    shown.current = selection;
    const from = document.activeElement as HTMLElement | null;
    const isNowhere = from === null || from === document.body;
    const isInside = !isNowhere && panel.current!.contains(from);
    if (!isNowhere && !isInside) cameFrom.current = from;
    // What was pressed inside may be gone with what was shown. At first, nowhere is where a page begins that was just opened.
    const follows = isNowhere ? isOpen : isInside || from.matches(':focus-visible');
    panel.current!.scrollTop = 0;
    panel.current!.scrollIntoView({ block: 'nearest' });
    if (follows) heading.current?.focus({ preventScroll: true });
  }, [selection]);

  useLayoutEffect(() => {
    const own = panel.current!;
    return () => {
      if (own.contains(document.activeElement)) giveBack(cameFrom.current);
    };
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(OWN_ESCAPE)) return;
      close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);

  return { panel, heading };
}

function giveBack(to: HTMLElement | null): void {
  const main = document.querySelector<HTMLElement>('main');
  // Below a picture or a table that is out of sight, what has the focus must be seen; the page as a whole need not move.
  if (to?.isConnected && to !== main) to.focus();
  else main?.focus({ preventScroll: true });
}
