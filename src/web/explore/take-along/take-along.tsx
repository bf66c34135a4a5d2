/** What is on the screen, to be taken along: as a picture, as a link, as files of the network. */
import { useId, useRef, useState } from 'react';
import type { Picture } from '../picture/model.ts';
import type { View } from '../view/view.ts';
import { CopyLink } from './copy-link.tsx';
import { NetworkFiles } from './network-files.tsx';
import { PictureFiles } from './picture-files.tsx';
import { useClosing } from './use-closing.ts';

interface TakeAlongProps {
  /** With what its camps stand for. */
  readonly view: View;
  readonly picture: Picture;
}

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
          <>
            <PictureFiles view={view} picture={picture} />
            <CopyLink />
            <NetworkFiles view={view} picture={picture} />
          </>
        )}
      </section>
    </div>
  );
}
