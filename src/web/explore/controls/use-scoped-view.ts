/** The view with what its camps stand for. */
import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { CampMembers } from '../generated/operations.ts';
import { FIRST_VIEW, type View } from '../view/view.ts';
import { scopeOf } from '../view/view-scope.ts';
import { useLast } from './use-last.ts';
import { limitedToCamps, MOST_NAMED } from './camp-limit.ts';

export interface ScopedView {
  /** While camps are looked up, the one before. */
  readonly view: View;
  readonly error: Error | null;
  /** There is none before: nothing should be shown yet. */
  readonly isPending: boolean;
}

/** The issue whose camps can be chosen: the only one; null where there are none, or several. */
export function issueOfCamps({ issues }: View): string | null {
  return issues.length === 1 ? issues[0]! : null;
}

/** Whose camps: without time, so that who is in them, and with it the places of all, stays while time moves. */
export function campsQuestion(view: View) {
  const { kinds, attribution, holder } = view;
  return { issue: issueOfCamps(view) ?? '', scope: scopeOf({ ...FIRST_VIEW, kinds, attribution }, holder) };
}

/** The view with what its camps stand for: the actors in them. */
export function useScopedView(view: View): ScopedView {
  const hasCamps = view.camps.length > 0 && issueOfCamps(view) !== null;
  const { data, error } = useAnswer(
    CampMembers,
    { ...campsQuestion(view), first: MOST_NAMED },
    { enabled: hasCamps },
  );
  const scoped = useMemo(() => resolved(view, hasCamps, data?.camps), [view, hasCamps, data]);
  const shown = useLast(scoped.view);
  return {
    view: shown ?? view,
    error: hasCamps ? (error ?? scoped.error) : null,
    isPending: shown === null && !error && !scoped.error,
  };
}

type Camps = Parameters<typeof limitedToCamps>[1];

function resolved(
  view: View,
  hasCamps: boolean,
  camps: Camps | undefined,
): { readonly view: View | null; readonly error: Error | null } {
  if (!hasCamps) return { view, error: null };
  if (!camps) return { view: null, error: null };
  try {
    return { view: limitedToCamps(view, camps), error: null };
  } catch (error) {
    return { view: null, error: error as Error };
  }
}
