/** Moves the window of time on, step by step. Places do not depend on time, so that everybody stays where they are. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import type { TimeScale } from './scale-of-time.ts';
import { useMoving } from './use-moving.ts';
import { ALL_TIME, type Pace, type Period, windowBeside } from './windows.ts';

export interface Playing {
  readonly isPlaying: boolean;
  /** Seconds that the server asks to wait; null: it does not. */
  readonly waiting: number | null;
  readonly play: () => void;
  readonly pause: () => void;
  /** Null where there is no step that way. */
  readonly back: (() => void) | null;
  readonly forth: (() => void) | null;
}

interface PlayOptions {
  /** With what its camps stand for. */
  readonly view: View;
  readonly change: ChangeView;
  readonly scale: TimeScale;
  readonly pace: Pace;
}

export function usePlay({ view, change, scale, pace }: PlayOptions): Playing {
  const [isPlaying, setPlaying] = useState(false);
  /** One entry in the history for all that is played. */
  const isFirst = useRef(true);
  const next = useMemo(() => windowBeside(view, scale, pace), [view, scale, pace]);
  const previous = windowBeside(view, scale, pace, false);
  const pause = useCallback(() => setPlaying(false), []);
  const show = useCallback(
    ({ from, to }: Period): void => {
      change({ from, to }, { replace: !isFirst.current });
      isFirst.current = false;
    },
    [change],
  );
  const waiting = useMoving({
    isMoving: isPlaying,
    next: useMemo(() => next && { ...view, ...next }, [view, next]),
    isAtOnce: useCallback(() => isFirst.current, []),
    show,
    stop: pause,
  });
  const step = (period: Period | null) =>
    period &&
    (() => {
      pause();
      change(period);
    });
  return {
    isPlaying,
    waiting,
    play: () => {
      isFirst.current = true;
      if (next === null) show(windowBeside(ALL_TIME, scale, pace)!);
      setPlaying(true);
    },
    pause,
    back: step(previous),
    forth: step(next),
  };
}
