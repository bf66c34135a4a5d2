/** What camps stand for, within what one question can name; and which limits a view has. */
import { limitedToCamps, MOST_NAMED } from '../../src/web/explore/controls/camp-limit.ts';
import { countLimits, everythingAgain, isLimited } from '../../src/web/explore/controls/limits.ts';
import type { CampMembersQuery, Side } from '../../src/web/explore/generated/operations.ts';
import { FIRST_VIEW, type View } from '../../src/web/explore/view/view.ts';

type Camp = CampMembersQuery['camps'][number];

/** As the API answers: of large camps, not all. */
function camp(side: Side, size: number): Camp {
  const ids = Array.from(
    { length: Math.min(size, MOST_NAMED) },
    (_, k) => `actor:${side.toLowerCase()}-${k}`,
  );
  return {
    label: side.toLowerCase(),
    side,
    memberCount: size,
    members: { nodes: ids.map((id) => ({ actor: { id } })) },
  };
}

const OF_FOR: View = { ...FIRST_VIEW, issues: ['issue:dam'], camps: ['FOR'] };

describe('camps as limits', () => {
  test('a camp is its members', () => {
    const { actors, withoutActors } = limitedToCamps(OF_FOR, [camp('FOR', 2), camp('AGAINST', 3)]);
    expect(actors).toEqual(['actor:for-0', 'actor:for-1']);
    expect(withoutActors).toEqual([]);
  });

  test('one that is larger than a question can name is everybody but the others', () => {
    const { actors, withoutActors } = limitedToCamps(OF_FOR, [
      camp('FOR', 120),
      camp('AGAINST', 2),
      camp('MIDDLE', 1),
    ]);
    expect(actors).toEqual([]);
    expect(withoutActors).toEqual(['actor:against-0', 'actor:against-1', 'actor:middle-0']);
  });

  test('all camps leave nobody out', () => {
    const view: View = { ...OF_FOR, camps: ['FOR', 'AGAINST'] };
    expect(limitedToCamps(view, [camp('FOR', 150), camp('AGAINST', 150)])).toBe(view);
  });

  test('where both are too many, it says so and what to try', () => {
    expect(() => limitedToCamps(OF_FOR, [camp('FOR', 101), camp('AGAINST', 101)])).toThrow(
      'The camps have 101 actors, and 101 are in none of them: at most 100 can be named in a question. ' +
        'Choose smaller camps, or kinds of actors.',
    );
  });

  test('actors who are chosen as well must be in it', () => {
    const camps = [camp('FOR', 3), camp('AGAINST', 3)];
    const both = limitedToCamps({ ...OF_FOR, actors: ['actor:for-1', 'actor:against-1'] }, camps);
    expect(both.actors).toEqual(['actor:for-1']);
    expect(() => limitedToCamps({ ...OF_FOR, actors: ['actor:against-1'] }, camps)).toThrow(
      'None of the actors that are chosen is in these camps.',
    );
  });

  test('a camp that is not there is named, and those that are', () => {
    expect(() => limitedToCamps(OF_FOR, [camp('AGAINST', 3)])).toThrow(
      'Nobody is for it on this issue. Its camps are “against”.',
    );
    expect(() => limitedToCamps(OF_FOR, [])).toThrow('Nobody took a position on this issue');
  });
});

describe('limits of a view', () => {
  test('are counted by what they are set with', () => {
    expect(countLimits(FIRST_VIEW)).toBe(0);
    expect(
      countLimits({ ...FIRST_VIEW, tab: 'ACTORS', lang: 'ar', mode: 'TWO_MODE', holder: 'SPEAKER' }),
    ).toBe(0);
    expect(countLimits({ ...FIRST_VIEW, issues: ['a', 'b'], from: '2024', to: '2025', camps: ['FOR'] })).toBe(
      3,
    );
  });

  test('everything again keeps how one looks', () => {
    const looked: View = { ...FIRST_VIEW, tab: 'ACTORS', lang: 'ar', mode: 'TWO_MODE', holder: 'SPEAKER' };
    expect(isLimited(looked)).toBe(false);
    const limited: View = {
      ...looked,
      issues: ['a'],
      from: '2024',
      minWeight: 2,
      topEdges: 10,
      kinds: ['STATE'],
    };
    expect(isLimited(limited)).toBe(true);
    expect({ ...limited, ...everythingAgain() }).toEqual(looked);
  });
});
