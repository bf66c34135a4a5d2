/** The view of this page: read from the address, changed by changing the address, so that the back button goes back. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedView } from './changed-view.ts';
import type { View } from './view.ts';
import { readView, writeView } from './view-address.ts';

export interface ChangeOptions {
  /** For what changes many times a second, such as a slider: no entry in the history for each. */
  readonly replace?: boolean;
}

export type ChangeView = (change: Partial<View>, options?: ChangeOptions) => void;

export function useView(): readonly [View, ChangeView] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = useMemo(() => readView(search), [search]);
  const change = useCallback<ChangeView>(
    (changed, { replace = false } = {}) => {
      // What the address holds now, not when this was made: two changes may come at once.
      const next = changedView(readView(globalThis.location.search), changed);
      navigate(path + writeView(next), { replace });
    },
    [path, navigate],
  );
  return [view, change];
}
