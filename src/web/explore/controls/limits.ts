/** What limits a view: how much of it there is, and how to be rid of it. */
import { FIRST_VIEW, type View } from '../view/view.ts';

/** Parts of a view that leave something out, by the control that they are set with. */
const LIMITS: readonly (readonly (keyof View)[])[] = [
  ['issues'],
  ['topics'],
  ['withoutIssues'],
  ['actors'],
  ['withoutActors'],
  ['camps', 'positions'],
  ['from', 'to'],
  ['show'],
  ['kinds'],
  ['attribution'],
  ['minWeight'],
];

/** Those among them that stand behind “More controls”. */
const BEHIND: readonly (keyof View)[] = ['kinds', 'attribution', 'minWeight'];

export function countLimits(view: View): number {
  return LIMITS.filter((names) => names.some((name) => isSet(view, name))).length;
}

export function countLimitsBehind(view: View): number {
  return BEHIND.filter((name) => isSet(view, name)).length;
}

/** Whether anything but what is only looked at differs from the first view. */
export function isLimited(view: View): boolean {
  return Object.keys(everythingAgain()).some((name) => isSet(view, name as keyof View));
}

/** How one looks stays: picture or table, whose statements, in which language. What was chosen goes. */
export function everythingAgain(): Partial<View> {
  const {
    tab: _tab,
    mode: _mode,
    holder: _holder,
    lang: _lang,
    selection: _selection,
    ...limits
  } = FIRST_VIEW;
  return limits;
}

function isSet(view: View, name: keyof View): boolean {
  return String(view[name]) !== String(FIRST_VIEW[name]);
}
