/** Buttons that move the window of time, and how far. */
import { useId } from 'react';
import { lengthInWords } from './months.ts';
import type { Playing } from './use-play.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import type { Pace } from './windows.ts';

interface PlayControlProps {
  readonly playing: Playing;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
  /** Months that a window or a step can be long; empty: there is nothing to play. */
  readonly lengths: readonly number[];
}

export function PlayControl(props: PlayControlProps) {
  const { playing, lengths } = props;
  const isStill = useReducedMotion();
  const noteId = useId();
  const { isPlaying, back, forth } = playing;
  const isShort = lengths.length === 0;
  return (
    <div className="play">
      <StepButton label="One step back in time" mark="◀" onStep={isShort ? null : back} />
      <button
        type="button"
        className="play-button"
        disabled={isShort || isStill}
        aria-describedby={noteId}
        onClick={isPlaying ? playing.pause : playing.play}
      >
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <StepButton label="One step on in time" mark="▶" onStep={isShort ? null : forth} />
      <PaceFields {...props} isShort={isShort} />
      <p id={noteId} className="play-note" role="status">
        {noteOf(playing, isShort, isStill)}
      </p>
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly mark: string;
  /** Null: there is nothing that way. */
  readonly onStep: (() => void) | null;
}

/** At the end it stays where the focus is. */
function StepButton({ label, mark, onStep }: StepButtonProps) {
  return (
    <button type="button" aria-disabled={onStep === null} onClick={() => onStep?.()}>
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}

const GROWING = 'GROWING';

interface PaceFieldsProps extends PlayControlProps {
  readonly isShort: boolean;
}

function PaceFields({ pace, setPace, lengths, isShort }: PaceFieldsProps) {
  const options = (isShort ? [pace.step] : lengths).map((length) => (
    <option key={length} value={length}>
      {lengthInWords(length)}
    </option>
  ));
  return (
    <>
      <label>
        Window{' '}
        <select
          value={pace.length ?? GROWING}
          disabled={isShort}
          onChange={({ target: { value } }) =>
            setPace({ ...pace, length: value === GROWING ? null : Number(value) })
          }
        >
          {options}
          <option value={GROWING}>all until then</option>
        </select>
      </label>
      <label>
        Step{' '}
        <select
          value={pace.step}
          disabled={isShort}
          onChange={({ target }) => setPace({ ...pace, step: Number(target.value) })}
        >
          {options}
        </select>
      </label>
    </>
  );
}

function noteOf({ waiting }: Playing, isShort: boolean, isStill: boolean): string {
  if (isShort) return 'All is of one month: there is nothing to play.';
  if (waiting !== null) return `The server asks to wait ${waiting} seconds; then it goes on.`;
  return isStill ? 'Nothing plays by itself, as your system asks for less motion: take the steps.' : '';
}
