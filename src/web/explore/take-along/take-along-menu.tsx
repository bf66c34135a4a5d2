import type { Picture } from '../picture/model.ts';
import type { View } from '../view/view.ts';
import { CopyLink } from './copy-link.tsx';
import { NetworkFiles } from './network-files.tsx';
import { PictureFiles } from './picture-files.tsx';

export interface TakeAlongProps {
  /** With what its camps stand for. */
  readonly view: View;
  readonly picture: Picture;
}

export function TakeAlongMenu({ view, picture }: TakeAlongProps) {
  return (
    <>
      <PictureFiles view={view} picture={picture} />
      <CopyLink />
      <NetworkFiles view={view} picture={picture} />
    </>
  );
}
