/** What a view is limited to, as a sentence. */
import type { ActorKind, Attribution, Side } from '../generated/operations.ts';
import type { View } from './view.ts';
import type { ScopeView } from './view-scope.ts';

export type WordedView = ScopeView & Pick<View, 'camps'>;

const MOST_NAMED = 3;

const KINDS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'persons',
  ORGANISATION: 'organisations',
  ARMED_GROUP: 'armed groups',
  STATE: 'states',
  COALITION: 'coalitions',
};

const ATTRIBUTIONS: Readonly<Record<Attribution, string | null>> = {
  ALL: null,
  DIRECT_ONLY: 'that their holders made themselves',
  REPORTED_ONLY: 'that somebody else reports',
};

const SIDES: Readonly<Record<Side, string>> = { FOR: 'for', AGAINST: 'against', MIDDLE: 'in the middle' };

/** Ids that the sentence names, as many as it does. */
export function namedIds(view: WordedView): readonly string[] {
  const { issues, topics, actors, camps, positions = [], withoutIssues = [], withoutActors = [] } = view;
  // Actors of a camp are there, or left out, through it: the camp is named instead.
  const lists = [
    issues,
    topics,
    positions,
    withoutIssues,
    ...(camps.length > 0 ? [] : [actors, withoutActors]),
  ];
  return lists.flatMap((ids) => ids.slice(0, MOST_NAMED));
}

/** For example “Only statements from 2025-11 on, on “Disarmament”.”; null where nothing is left out. `nameOf`: the id itself where it is not known. */
export function scopeInWords(view: WordedView, nameOf: (id: string) => string): string | null {
  const { issues, topics, actors, kinds, camps, attribution, from, to } = view;
  const { positions = [], withoutIssues = [], withoutActors = [] } = view;
  const titles = (ids: readonly string[]): string => listed(ids, (id) => `“${nameOf(id)}”`);
  const parts = [
    period(from, to),
    issues.length > 0 && `on ${titles(issues)}`,
    topics.length > 0 && `in the topic ${titles(topics)}`,
    positions.length > 0 && `that take the position ${titles(positions)}`,
    withoutIssues.length > 0 && `not on ${titles(withoutIssues)}`,
    camps.length > 0 && `by who is ${listed(camps, (side) => SIDES[side])}`,
    camps.length === 0 && actors.length > 0 && `by ${listed(actors, nameOf)}`,
    camps.length === 0 && withoutActors.length > 0 && `not by ${listed(withoutActors, nameOf)}`,
    kinds.length > 0 && `by ${listed(kinds, (kind) => KINDS[kind])}`,
    ATTRIBUTIONS[attribution],
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? null : `Only statements ${parts.join(', ')}.`;
}

function period(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return from === to ? `of ${from}` : `from ${from} to ${to}`;
  if (from !== null) return `from ${from} on`;
  return to === null ? null : `until ${to}`;
}

/** “a, b or c”; “a, b, c or 5 others”. */
function listed<T>(all: readonly T[], name: (one: T) => string): string {
  const named = all.slice(0, MOST_NAMED).map(name);
  const others = all.length - named.length;
  const last = others > 0 ? `${others} ${others === 1 ? 'other' : 'others'}` : named.pop()!;
  return named.length > 0 ? `${named.join(', ')} or ${last}` : last;
}
