import type { View } from './view.ts';

/** A view with something changed. Camps are those of the one issue that is chosen: with other issues, they mean nothing. */
export function changedView(view: View, change: Partial<View>): View {
  const next = { ...view, ...change };
  if (isSame(view.issues, next.issues)) return next;
  const { camps = [], positions = [] } = change;
  return { ...next, camps, positions };
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((id, place) => id === after[place]);
}
