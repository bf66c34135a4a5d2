/** From when to when, with two handles on one line. */
import { useEffect, useRef, useState } from 'react';
import { datesOf, placeInWords, type Places, placesOf, type TimeScale, withEnd } from './scale-of-time.ts';
import type { ControlProps } from './control-props.ts';

/** As long as a hand that moves on: what is passed by is not asked for. */
const REST_MS = 200;

interface TimeSliderProps extends ControlProps {
  readonly scale: TimeScale;
}

export function TimeSlider({ view, change, scale }: TimeSliderProps) {
  const [moved, setMoved] = useState<Places | null>(null);
  const isFirstMove = useRef(true);
  const places = moved ?? placesOf(view, scale);
  useEffect(() => {
    if (!moved) return;
    const timer = setTimeout(() => {
      // One entry in the history for each time that somebody takes a handle.
      change(datesOf(moved, scale), { replace: !isFirstMove.current });
      isFirstMove.current = false;
      setMoved(null);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [moved, change, scale]);

  const begin = (): void => void (isFirstMove.current = true);
  const handle = (end: keyof Places, label: string) => (
    <input
      type="range"
      className={`time-handle time-handle-${end}`}
      aria-label={label}
      min={scale.first}
      max={scale.last}
      value={places[end]}
      disabled={scale.first === scale.last}
      aria-valuetext={valueInWords(places, end, scale)}
      onChange={({ target }) => setMoved(withEnd(places, end, target.valueAsNumber))}
      onPointerDown={begin}
      onFocus={begin}
    />
  );
  return (
    <div className="time-slider" data-low-on-top={isBeyondMiddle(places.low, scale) || undefined}>
      <div className="time-track">
        <div className="time-shown" style={shownPart(places, scale)} />
      </div>
      {handle('low', 'First shown')}
      {handle('high', 'Last shown')}
    </div>
  );
}

function valueInWords(places: Places, end: keyof Places, scale: TimeScale): string {
  const words = placeInWords(places[end], scale);
  if (end === 'low') return places.low === scale.first ? `${words}, the beginning` : words;
  return places.high === scale.last ? `${words}, the end` : words;
}

/** Of two handles in one place, the one that can be moved away lies above. */
function isBeyondMiddle(place: number, { first, last }: TimeScale): boolean {
  return place - first > (last - first) / 2;
}

function shownPart({ low, high }: Places, { first, last }: TimeScale) {
  const share = (place: number): string => `${(100 * place) / Math.max(1, last - first)}%`;
  return { insetInlineStart: share(low - first), insetInlineEnd: share(last - high) };
}
