/** What the panel's contents share with its frame. */
import { createContext, type RefObject, useContext } from 'react';
import type { Scope } from '../generated/operations.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

export interface Panel {
  readonly view: View;
  readonly change: ChangeView;
  /** The view's scope, for stances and relations. */
  readonly scope: Scope;
  /** Null: names as the editors write them. */
  readonly lang: string | null;
  readonly heading: RefObject<HTMLHeadingElement>;
  /** Says what the panel shows now to who cannot see it. */
  readonly announce: (title: string) => void;
}

const PanelContext = createContext<Panel | null>(null);
export const PanelProvider = PanelContext.Provider;

/** Only inside the panel. */
export function usePanel(): Panel {
  return useContext(PanelContext)!;
}
