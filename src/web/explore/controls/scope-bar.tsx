import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

interface ScopeBarProps {
  readonly view: View;
  readonly change: ChangeView;
}

/** What to look at. */
export function ScopeBar({ view }: ScopeBarProps) {
  return <section aria-label="What to look at">{view.mode}</section>;
}
