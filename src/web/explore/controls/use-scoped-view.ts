import type { View } from '../view/view.ts';

export interface ScopedView {
  readonly view: View;
  readonly error: Error | null;
}

/** The view with what its camps stand for: the actors in them. */
export function useScopedView(view: View): ScopedView {
  return { view, error: null };
}
