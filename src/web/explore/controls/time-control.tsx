/** The window of time: two ends to move or to type, and playing. */
import { useCallback, useMemo, useState } from 'react';
import { dateAsWords, faultOfSpan } from '../view/partial-date.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { ControlProps } from './control-props.ts';
import { DateField } from './date-field.tsx';
import { PlayControl } from './play-control.tsx';
import { type TimeScale, timeScale } from './scale-of-time.ts';
import { TimeSlider } from './time-slider.tsx';
import { type Playing, usePlay } from './use-play.ts';
import type { ScopedView } from './use-scoped-view.ts';
import { type TimeFacts, useTimeFacts } from './use-time-facts.ts';
import { lengthsOn, type Pace, type Period, usualPace } from './windows.ts';

interface TimeControlProps extends ControlProps {
  readonly scoped: ScopedView;
}

export function TimeControl({ view, change, scoped }: TimeControlProps) {
  const facts = useTimeFacts(scoped);
  const first = facts.span?.first ?? null;
  const last = facts.span?.last ?? null;
  const scale = useMemo(() => timeScale({ first, last }), [first, last]);
  return (
    <fieldset className="time" disabled={scale === null}>
      <legend className="visually-hidden">Time</legend>
      {scale ? (
        <Timed view={view} change={change} scoped={scoped} facts={facts} scale={scale} />
      ) : (
        <p className="control-note">{facts.span ? 'Nothing here has a date.' : 'Time: looking …'}</p>
      )}
    </fieldset>
  );
}

interface TimedProps extends TimeControlProps {
  readonly facts: TimeFacts;
  readonly scale: TimeScale;
}

function Timed({ view, change, scoped, facts, scale }: TimedProps) {
  const lengths = useMemo(() => lengthsOn(scale), [scale]);
  const [chosen, setPace] = useState<Pace | null>(null);
  const pace = useMemo(() => paceOn(scale, lengths, chosen), [scale, lengths, chosen]);
  const { from, to } = view;
  const shown = useMemo(() => ({ ...scoped.view, from, to }), [scoped.view, from, to]);
  const playing = usePlay({ view: shown, change, scale, pace });
  const byHand = useByHand(change, playing);
  return (
    <>
      <div className="time-line">
        <DateField
          label="From"
          date={from}
          placeholder={facts.span?.first ?? ''}
          faultOf={(date) => faultOfSpan(date, to)}
          onDate={(date) => byHand({ from: date })}
        />
        <TimeSlider view={view} change={byHand} scale={scale} />
        <DateField
          label="To"
          date={to}
          placeholder={facts.span?.last ?? ''}
          faultOf={(date) => faultOfSpan(from, date)}
          onDate={(date) => byHand({ to: date })}
        />
      </div>
      <PlayControl playing={playing} pace={pace} setPace={setPace} lengths={lengths} />
      <p className="time-words" aria-live={playing.isPlaying ? 'off' : 'polite'}>
        <strong>{shownInWords(view, facts)}</strong> {undatedInWords(facts)}
      </p>
    </>
  );
}

/** Who moves the window by hand wants to look at it. */
function useByHand(change: ChangeView, { pause }: Playing): ChangeView {
  return useCallback(
    (changed, options) => {
      pause();
      change(changed, options);
    },
    [change, pause],
  );
}

/** What was chosen, as far as this scale has it. */
function paceOn(scale: TimeScale, lengths: readonly number[], chosen: Pace | null): Pace {
  const usual = usualPace(scale);
  const { length, step } = chosen ?? usual;
  const shortest = lengths[0] ?? usual.step;
  return {
    length: length === null || lengths.includes(length) ? length : shortest,
    step: lengths.includes(step) ? step : shortest,
  };
}

function shownInWords({ from, to }: Period, { span }: TimeFacts): string {
  if (from !== null && to !== null) {
    const [first, last] = [dateAsWords(from), dateAsWords(to)];
    return first === last ? first : `${first} to ${last}`;
  }
  if (from !== null) return `From ${dateAsWords(from)} on`;
  if (to !== null) return `Until ${dateAsWords(to)}`;
  if (!span?.first || !span.last) return '';
  return `All time: ${shownInWords({ from: span.first, to: span.last }, { span, undatedLeftOut: null })}`;
}

function undatedInWords({ undatedLeftOut }: TimeFacts): string {
  if (!undatedLeftOut) return '';
  return undatedLeftOut === 1
    ? '1 statement without a date is left out.'
    : `${undatedLeftOut} statements without a date are left out.`;
}
