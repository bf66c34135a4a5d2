import type { ChangeView } from '../view/use-view.ts';
import { MOST_EDGES, type View } from '../view/view.ts';
import { edgeSteps, shownStep } from './edge-steps.ts';
import type { Picture } from './model.ts';
import { counted, pictureInWords } from './picture-words.ts';

interface PictureNotesProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly picture: Picture;
}

/** What is shown, in a sentence; and what is not, with a way to change that. */
export function PictureNotes({ view, change, picture }: PictureNotesProps) {
  const { declarationsHidden, undatedLeftOut } = picture;
  return (
    <div className="picture-notes">
      <p>{pictureInWords(picture)}</p>
      <HiddenEdges view={view} change={change} picture={picture} />
      {declarationsHidden > 0 && (
        <p>
          {counted(declarationsHidden, 'declared relation')} {declarationsHidden === 1 ? 'is' : 'are'} not
          shown: the picture takes a hundred of each sort. A narrower scope shows the others.
        </p>
      )}
      {undatedLeftOut > 0 && (
        <p>
          {counted(undatedLeftOut, 'statement')} without a date {undatedLeftOut === 1 ? 'is' : 'are'} left
          out, since the scope asks for a time.
        </p>
      )}
    </div>
  );
}

function HiddenEdges({ view, change, picture }: PictureNotesProps) {
  const { edges, edgesHidden } = picture;
  const found = edges.filter(({ basis }) => basis === 'NETWORK').length + edgesHidden;
  const steps = edgeSteps(found);
  const shown = shownStep(steps, view.topEdges, found);
  if (edgesHidden === 0 && steps.length === 0) return null;
  return (
    <div className="picture-hidden">
      {edgesHidden > 0 && <p>{hiddenInWords(view, edgesHidden)}</p>}
      {steps.length > 0 && (
        <div role="group" aria-label="How many of the strongest relations are shown">
          Strongest:
          {steps.map((step) => (
            <button
              key={step}
              type="button"
              aria-pressed={step === shown}
              onClick={() => change({ topEdges: step })}
            >
              {step === MOST_EDGES && found <= MOST_EDGES ? 'all' : step.toLocaleString('en')}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function hiddenInWords({ minWeight, topEdges }: View, hidden: number): string {
  const what = `${counted(hidden, 'weaker relation')} ${hidden === 1 ? 'is' : 'are'} hidden`;
  if (minWeight !== null) return `${what}: below the weight ${minWeight}, or beyond the strongest.`;
  return topEdges >= MOST_EDGES ? `${what}: no more can be drawn. A narrower scope shows them.` : `${what}.`;
}
