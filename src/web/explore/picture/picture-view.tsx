import { useCallback, useMemo, useState } from 'react';
import type { ChangeView } from '../view/use-view.ts';
import type { Selection, View } from '../view/view.ts';
import { appearanceOf } from './appearance.ts';
import type { Picture, TimeSpan } from './model.ts';
import { PictureCanvas } from './picture-canvas.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { PictureNotes } from './picture-notes.tsx';
import { chosenInWords } from './picture-words.ts';

export interface PictureViewProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly picture: Picture;
  readonly isBehind: boolean;
  readonly span: TimeSpan | null;
}

/** The network, drawn. */
export function PictureView({ view, change, picture, isBehind }: PictureViewProps) {
  const { selection } = view;
  const [pointed, setPointed] = useState<Selection | null>(null);
  const [canvases, setCanvases] = useState(1);
  const appearance = useMemo(() => appearanceOf(picture), [picture]);
  const choose = useCallback(
    (chosen: Selection | null) => {
      if (!isSame(chosen, selection)) change({ selection: chosen });
    },
    [change, selection],
  );
  const said =
    (pointed && chosenInWords(picture, pointed)) ?? (selection && chosenInWords(picture, selection));
  return (
    <section className="picture" aria-label="Picture" aria-busy={isBehind}>
      <PictureNotes view={view} change={change} picture={picture} />
      <PictureCanvas
        key={canvases}
        picture={picture}
        appearance={appearance}
        isBehind={isBehind}
        selected={selection}
        pointed={pointed}
        onPoint={setPointed}
        onChoose={choose}
        onLost={() => setCanvases((count) => count + 1)}
        onTables={() => change({ tab: 'RELATIONS' })}
      />
      <p className="picture-said" role="status">
        {said ?? 'Click a node or a line to see what stands behind it.'}
      </p>
      <PictureLegend picture={picture} />
    </section>
  );
}

function isSame(a: Selection | null, b: Selection | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
