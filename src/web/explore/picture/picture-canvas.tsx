import { useEffect, useId, useMemo, useRef } from 'react';
import { Empty } from '../parts/empty.tsx';
import type { Selection } from '../view/view.ts';
import type { Appearance } from './appearance.ts';
import { emphasisOf } from './emphasis.ts';
import type { Picture } from './model.ts';
import { KEYS_IN_WORDS, onPictureKey } from './picture-keys.ts';
import { useDrawing } from './use-drawing.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface PictureCanvasProps {
  readonly picture: Picture;
  readonly appearance: Appearance;
  readonly isBehind: boolean;
  readonly selected: Selection | null;
  readonly pointed: Selection | null;
  readonly onPoint: (at: Selection | null) => void;
  readonly onChoose: (chosen: Selection | null) => void;
  readonly onTables: () => void;
  readonly onLost: () => void;
}

/** The drawing, to be looked at, pointed at, and walked through by keyboard. */
export function PictureCanvas(props: PictureCanvasProps) {
  const { picture, appearance, isBehind, selected, pointed, onPoint, onChoose } = props;
  const container = useRef<HTMLDivElement>(null);
  const hint = useId();
  const attention = useMemo(
    () => ({ selected: emphasisOf(appearance, selected), pointed: emphasisOf(appearance, pointed) }),
    [appearance, selected, pointed],
  );
  const state = useDrawing(container, appearance, attention, {
    onPoint,
    onLost: props.onLost,
    onChoose(chosen) {
      container.current?.focus({ preventScroll: true });
      onChoose(chosen);
    },
  });
  const drawing = state === 'NO_WEBGL' ? null : state;
  useEffect(() => {
    const { dataset } = container.current!;
    dataset['ready'] = String(drawing !== null && !isBehind);
    dataset['nodes'] = String(appearance.nodes.length);
    dataset['edges'] = String(appearance.edges.length);
  }, [drawing, appearance, isBehind]);
  return (
    <div className="picture-frame">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys */}
      <div
        ref={container}
        className={pointed ? 'picture-canvas is-pointed' : 'picture-canvas'}
        role="application"
        aria-label="The network as a picture"
        aria-describedby={hint}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes keys
        tabIndex={0}
        onKeyDown={(event) =>
          onPictureKey(event, { picture, drawing, pointed, selected, point: onPoint, choose: onChoose })
        }
        onBlur={() => onPoint(null)}
      />
      <p id={hint} className="visually-hidden">
        {KEYS_IN_WORDS}
      </p>
      <ZoomButtons onZoom={(how) => drawing?.zoom(how)} />
      {isBehind && <p className="picture-behind">Updating …</p>}
      <Instead {...props} isDrawable={state !== 'NO_WEBGL'} />
    </div>
  );
}

/** What stands in the frame where there is nothing to see. */
function Instead({ picture, isDrawable, onTables }: PictureCanvasProps & { readonly isDrawable: boolean }) {
  if (!isDrawable)
    return (
      <div className="picture-instead">
        <Empty>
          <p>This browser cannot draw the picture: it needs WebGL, which is not there or switched off.</p>
          <p>
            <button type="button" onClick={onTables}>
              Show the relations as a table
            </button>
          </p>
        </Empty>
      </div>
    );
  if (picture.emptyBecause === null) return null;
  return (
    <div className={picture.nodes.length > 0 ? 'picture-instead picture-instead-low' : 'picture-instead'}>
      <Empty>
        <p>{picture.emptyBecause}</p>
      </Empty>
    </div>
  );
}
