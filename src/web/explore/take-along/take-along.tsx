/** What is on the screen, to be taken along: as a picture, as a link, as files of the network. */
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { Loading } from '../parts/loading.tsx';
import type { TakeAlongProps } from './take-along-menu.tsx';
import { useClosing } from './use-closing.ts';

/** Drawing for paper is not needed to look at the screen. */
const Menu = lazy(async () => ({ default: (await import('./take-along-menu.tsx')).TakeAlongMenu }));

export function TakeAlong({ view, picture }: TakeAlongProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useClosing(menu, isOpen, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });
  return (
    <div className="take-along" ref={menu}>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Take it along
      </button>
      <section id={id} className="take-along-menu" aria-label="Take it along" hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={<Loading what="the menu" />}>
            <Menu view={view} picture={picture} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
