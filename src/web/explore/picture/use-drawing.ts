/** The drawing in its container, kept up with what is to be seen. Drawing does not go through React: there may be 20,000 edges. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Appearance } from './appearance.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingEvents } from './drawing-events.ts';
import type { Attention } from './marks.ts';

/** Null: not there yet. NO_WEBGL: this browser cannot draw it. */
export type DrawingState = Drawing | null | 'NO_WEBGL';

export interface CanvasEvents extends DrawingEvents {
  /** The browser has taken the canvas back, as it may while the page is not in view: all has to be made anew. */
  onLost(): void;
}

/** By itself, so that tables need not wait for it; asked for at once, so that the picture hardly waits either. */
const loading = typeof WebGL2RenderingContext === 'undefined' ? null : import('./drawing.ts');
// Whoever awaits it reports what goes wrong.
loading?.catch(() => {});

export function useDrawing(
  container: RefObject<HTMLElement>,
  appearance: Appearance,
  attention: Attention,
  events: CanvasEvents,
): DrawingState {
  const state = useCreated(container, events);
  const drawing = state === 'NO_WEBGL' ? null : state;
  useEffect(() => drawing?.attend(attention), [drawing, attention]);
  useEffect(() => drawing?.show(appearance), [drawing, appearance]);
  useEffect(() => {
    const element = container.current;
    if (!drawing || !element) return;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolour = (): void => drawing.recolour();
    const observer = new ResizeObserver(() => drawing.resize());
    observer.observe(element);
    dark.addEventListener('change', recolour);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', recolour);
    };
  }, [drawing, container]);
  return state;
}

function useCreated(container: RefObject<HTMLElement>, events: CanvasEvents): DrawingState {
  const [state, setState] = useState<DrawingState>(loading === null ? 'NO_WEBGL' : null);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const element = container.current;
    if (!element || loading === null) return;
    let made: Drawing | null = null;
    let isOver = false;
    const onLost = (): void => latest.current.onLost();
    const start = async (): Promise<void> => {
      const { Drawing } = await loading;
      if (isOver) return;
      made = create(Drawing, element, latest);
      setState(made ?? 'NO_WEBGL');
      element.addEventListener('webglcontextlost', onLost, { capture: true });
    };
    start().catch(setError);
    return () => {
      isOver = true;
      element.removeEventListener('webglcontextlost', onLost, { capture: true });
      setState(null);
      made?.kill();
    };
  }, [container]);
  if (error) throw error;
  return state;
}

function create(
  Type: typeof Drawing,
  element: HTMLElement,
  latest: { readonly current: DrawingEvents },
): Drawing | null {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const events: DrawingEvents = {
    onPoint: (at) => latest.current.onPoint(at),
    onChoose: (chosen) => latest.current.onChoose(chosen),
  };
  try {
    return new Type(element, events, () => calm.matches);
  } catch {
    // There is WebGL, but not enough of it.
    return null;
  }
}
