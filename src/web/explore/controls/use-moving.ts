/** While it plays: asks for the next window ahead, and shows it when the one before was there long enough. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { View } from '../view/view.ts';
import { forget, loadAhead, pause } from './load-ahead.ts';

/** As long as a window is to be seen. */
const SHOWN_MS = 1_000;
/** Windows that are kept for who goes back. */
const MOST_KEPT = 10;

/** Functions stay the same from one drawing to the next. */
interface MovingOptions {
  readonly isMoving: boolean;
  /** With what its camps stand for, and the time that comes next; null: nothing comes. */
  readonly next: View | null;
  /** Whether what is shown now was not played: it need not stay. */
  readonly isAtOnce: () => boolean;
  readonly show: (view: View) => void;
  readonly stop: () => void;
}

/** Seconds that the server asks to wait; null: it does not. */
export function useMoving({ isMoving, next, isAtOnce, show, stop }: MovingOptions): number | null {
  const answers = useQueryClient();
  const [waiting, setWaiting] = useState<number | null>(null);
  const kept = useRef<View[]>([]);
  useEffect(() => {
    if (!isMoving) return undefined;
    if (next === null) return stop();
    const stopping = new AbortController();
    const move = async (): Promise<void> => {
      const { signal } = stopping;
      const wasShown = isAtOnce() ? null : pause(SHOWN_MS, signal);
      try {
        await Promise.all([wasShown, loadAhead(answers, next, { signal, onWait: setWaiting })]);
        keep(kept.current, next, answers);
      } catch {
        if (signal.aborted) return;
        // The picture will ask again, and say what is wrong.
        stop();
      }
      show(next);
    };
    void move();
    return () => {
      stopping.abort();
      setWaiting(null);
    };
  }, [isMoving, next, answers, isAtOnce, show, stop]);
  return waiting;
}

/** Large networks take much memory: those that were left long ago are asked for again where somebody wants them. */
function keep(kept: View[], view: View, answers: QueryClient): void {
  kept.push(view);
  if (kept.length > MOST_KEPT) forget(answers, kept.shift()!);
}
