/** What camps stand for: the actors in them, or, where those are more than a question can name, all others left out. */
import type { CampMembersQuery, Side } from '../generated/operations.ts';
import type { View } from '../view/view.ts';

/** Actors that a scope can name. */
export const MOST_NAMED = 100;

type Camp = CampMembersQuery['camps'][number];

/** The view with actors instead of camps. Throws an Error that says what to try. */
export function limitedToCamps(view: View, camps: readonly Camp[]): View {
  const isChosen = ({ side }: Camp): boolean => side !== null && view.camps.includes(side);
  const chosen = camps.filter(isChosen);
  const others = camps.filter((camp) => !isChosen(camp));
  if (chosen.length === 0) throw new Error(nobodyIn(view.camps, camps));
  if (others.length === 0) return view;
  if (countOf(chosen) <= MOST_NAMED) return { ...view, actors: common(view.actors, membersOf(chosen)) };
  const withoutActors = [...new Set([...view.withoutActors, ...membersOf(others)])];
  if (countOf(others) <= MOST_NAMED && withoutActors.length <= MOST_NAMED) return { ...view, withoutActors };
  throw new Error(
    `The camps have ${countOf(chosen)} actors, and ${countOf(others)} are in none of them: at most ${MOST_NAMED} can be ` +
      'named in a question. Choose smaller camps, or kinds of actors.',
  );
}

function countOf(camps: readonly Camp[]): number {
  return camps.reduce((sum, { memberCount }) => sum + memberCount, 0);
}

function membersOf(camps: readonly Camp[]): readonly string[] {
  return camps.flatMap(({ members }) => members.nodes.map(({ actor }) => actor.id));
}

function common(asked: readonly string[], members: readonly string[]): readonly string[] {
  if (asked.length === 0) return members;
  const both = asked.filter((id) => members.includes(id));
  if (both.length > 0) return both;
  throw new Error(
    'None of the actors that are chosen is in these camps. Choose other camps, or other actors.',
  );
}

const WORDS: Readonly<Record<Side, string>> = {
  FOR: 'for it',
  AGAINST: 'against it',
  MIDDLE: 'in the middle',
};

function nobodyIn(asked: readonly Side[], camps: readonly Camp[]): string {
  const there = camps.map(({ label }) => `“${label}”`).join(', ');
  const whom = asked.map((side) => WORDS[side]).join(' or ');
  return there === ''
    ? 'Nobody took a position on this issue with the other limits. Choose more kinds of actors, or another issue.'
    : `Nobody is ${whom} on this issue. Its camps are ${there}.`;
}
