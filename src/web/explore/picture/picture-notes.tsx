import type { ChangeView } from '../view/use-view.ts';
import { MOST_EDGES, type View } from '../view/view.ts';
import { fewerEdges, moreEdges } from './edge-steps.ts';
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
  const shown = edges.filter(({ basis }) => basis === 'NETWORK').length;
  const fewer = fewerEdges(shown);
  const more = moreEdges(view.topEdges, edgesHidden);
  // Few lines are clear as they are.
  if (edgesHidden === 0 && shown <= 100) return null;
  const set = (topEdges: number) => () => change({ topEdges });
  return (
    <p className="picture-hidden">
      {edgesHidden > 0 && <span>{hiddenInWords(view, edgesHidden)} </span>}
      {fewer !== null && (
        <button type="button" onClick={set(fewer)}>
          Only the {counted(fewer, 'strongest', 'strongest')}
        </button>
      )}
      {more !== null && more !== MOST_EDGES && (
        <button type="button" onClick={set(more)}>
          The {counted(more, 'strongest', 'strongest')}
        </button>
      )}
      {more !== null && (
        <button type="button" onClick={set(MOST_EDGES)}>
          {edgesHidden + shown > MOST_EDGES ? `The ${counted(MOST_EDGES, 'strongest', 'strongest')}` : 'All'}
        </button>
      )}
    </p>
  );
}

function hiddenInWords({ minWeight, topEdges }: View, hidden: number): string {
  const what = counted(hidden, 'weaker relation');
  const verb = hidden === 1 ? 'is' : 'are';
  if (minWeight !== null)
    return `${what} ${verb} hidden: below the weight ${minWeight}, or beyond the strongest ${topEdges.toLocaleString('en')}.`;
  return topEdges >= MOST_EDGES
    ? `${what} ${verb} hidden: no more than ${MOST_EDGES.toLocaleString('en')} are drawn. A narrower scope shows the others.`
    : `${what} ${verb} hidden.`;
}
