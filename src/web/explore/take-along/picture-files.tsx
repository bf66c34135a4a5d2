import { useState } from 'react';
import { fileName, scopeWords } from '../parts/file-name.ts';
import { saveFile } from '../parts/save-file.ts';
import { useScopeWords } from '../parts/scope-note.tsx';
import type { Picture } from '../picture/model.ts';
import { useView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { measureOnCanvas } from './measure.ts';
import { pngOf } from './png.ts';
import { reckoningInWords, titleOf } from './scope-words.ts';
import { type Drawing, pictureSvg } from './svg.ts';

interface PictureFilesProps {
  readonly view: View;
  readonly picture: Picture;
}

/** The picture as it is on the screen, with legend, scope, date and address. */
export function PictureFiles({ view, picture }: PictureFilesProps) {
  // As the address has it: there, camps are not yet the many actors in them.
  const [asked] = useView();
  const limits = useScopeWords(view);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDrawing, setDrawing] = useState(false);

  function draw(): Drawing {
    return pictureSvg({
      picture,
      title: titleOf(view),
      scope: [limits ?? 'All statements.', ...reckoningInWords(view)],
      address: globalThis.location.href,
      day: today(),
      measure: measureOnCanvas(),
    });
  }
  function save(extension: string, content: Blob): void {
    setProblem(null);
    saveFile(fileName(pictureName(asked), scopeWords(asked), extension), content);
  }
  async function savePng(): Promise<void> {
    setDrawing(true);
    try {
      save('png', await pngOf(draw()));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setDrawing(false);
    }
  }
  return (
    <div>
      <h2>The picture</h2>
      <p className="take-along-buttons">
        <button type="button" onClick={() => save('svg', new Blob([draw().text], { type: 'image/svg+xml' }))}>
          SVG <span className="take-along-what">to print and to edit</span>
        </button>
        <button type="button" onClick={() => void savePng()} disabled={isDrawing}>
          PNG <span className="take-along-what">for slides and messages</span>
        </button>
      </p>
      <p role="status">{isDrawing && 'Drawing …'}</p>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

function pictureName({ mode, show }: View): string {
  return mode === 'TWO_MODE'
    ? 'actors and issues'
    : { BOTH: 'network', OPPOSITION: 'opposition', ALIGNMENT: 'alignment' }[show];
}

/** In the reader's own time zone, as YYYY-MM-DD, which is how dates are written in Sweden. */
function today(): string {
  return new Date().toLocaleDateString('sv');
}
