import type { StanceInWordsFragment } from '../generated/operations.ts';
import { spanInWords } from './date-in-words.ts';
import { SideMark } from './side-mark.tsx';

interface StanceWordsProps {
  readonly stance: StanceInWordsFragment;
}

/** What somebody holds on an issue: in the API's words, with the dates, the conditions and what weakens it. */
export function StanceWords({ stance }: StanceWordsProps) {
  const { side, summary, firstDate, lastDate, conditions, conditional } = stance;
  const dates = spanInWords(firstDate, lastDate);
  return (
    <div className="stance-words">
      <p>
        <SideMark side={side} />
        <strong>{summary}</strong>
        {dates && (
          <>
            {' '}
            <span className="stance-dates">· {dates}</span>
          </>
        )}
      </p>
      {conditions.map((condition) => (
        <p key={condition} className="stance-condition">
          {conditional ? 'Condition' : 'Some only on this condition'}: <bdi>{condition}</bdi>
        </p>
      ))}
      <Notes stance={stance} />
    </div>
  );
}

function Notes({ stance: { contradictory, changed, attributedOnly } }: StanceWordsProps) {
  const notes = [
    contradictory && 'contradictory: said both',
    changed && 'changed sides',
    attributedOnly && 'only as others report',
  ].filter((note) => note !== false);
  return notes.length > 0 && <p className="stance-notes">{notes.join(' · ')}</p>;
}
