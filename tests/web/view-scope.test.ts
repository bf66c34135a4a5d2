/** What the API is asked for a view: as a question, and as the address of a file. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { readNetworkInput } from '../../src/api/http/network-parameters.ts';
import { readSdl } from '../../src/api/sdl.ts';
import { scopeWords } from '../../src/web/explore/parts/file-name.ts';
import { changedView } from '../../src/web/explore/view/changed-view.ts';
import {
  declarationsQuestion,
  networkQuestion,
  placesQuestion,
} from '../../src/web/explore/view/picture-questions.ts';
import { scopeInWords } from '../../src/web/explore/view/scope-in-words.ts';
import { FIRST_VIEW, type View } from '../../src/web/explore/view/view.ts';
import { networkInputOf, networkSearchOf, scopeOf } from '../../src/web/explore/view/view-scope.ts';

const LIMITED: View = {
  ...FIRST_VIEW,
  issues: ['issue:dam', 'issue:toll'],
  topics: ['topic:water'],
  actors: ['actor:north'],
  kinds: ['STATE', 'PERSON'],
  positions: ['position:red'],
  withoutIssues: ['issue:flag'],
  withoutActors: ['actor:guild'],
  attribution: 'DIRECT_ONLY',
  from: '2024',
  to: '2025-03',
  minWeight: 0.5,
  topEdges: 100,
  lang: 'ar',
};

describe('the scope of a view', () => {
  test('the first view asks for everything', () => {
    expect(scopeOf(FIRST_VIEW)).toEqual({});
    expect(networkInputOf(FIRST_VIEW)).toEqual({ aggregation: 'SUBTRACT', topEdges: 20_000, scope: {} });
  });

  test('every limit is in it', () => {
    expect(scopeOf(LIMITED, 'SPEAKER')).toEqual({
      issues: ['issue:dam', 'issue:toll'],
      topics: ['topic:water'],
      actors: ['actor:north'],
      kinds: ['STATE', 'PERSON'],
      positions: ['position:red'],
      exclude: { issues: ['issue:flag'], actors: ['actor:guild'] },
      attribution: 'DIRECT_ONLY',
      from: '2024',
      to: '2025-03',
      level: 'SPEAKER',
    });
  });

  test('lists that are empty are not sent: the API takes them for a mistake', () => {
    expect(scopeOf({ ...FIRST_VIEW, withoutIssues: ['issue:flag'] })).toEqual({
      exclude: { issues: ['issue:flag'] },
    });
  });

  test('the address of a file means the same as the question', () => {
    const schema = makeExecutableSchema({ typeDefs: readSdl() });
    for (const view of [FIRST_VIEW, LIMITED, { ...LIMITED, mode: 'TWO_MODE', holder: 'SPEAKER' } as const]) {
      const given: Record<string, string[]> = {};
      for (const [name, value] of new URLSearchParams(networkSearchOf(view)))
        (given[name] ??= []).push(value);
      const { scope, ...input } = networkInputOf(view);
      const isLimited = Object.keys(scope ?? {}).length > 0;
      expect(readNetworkInput(schema, given)).toMatchObject({ ...input, ...(isLimited && { scope }) });
    }
  });

  test('places depend on who is there, and on nothing else', () => {
    const moved: View = {
      ...LIMITED,
      show: 'OPPOSITION',
      normalisation: 'JACCARD',
      from: null,
      to: '2030',
      minWeight: 7,
      topEdges: 5,
      lang: 'en',
      tab: 'ACTORS',
      selection: { type: 'NODE', id: 'actor:north' },
    };
    expect(placesQuestion(moved)).toEqual(placesQuestion(LIMITED));
    expect(networkQuestion(moved)).not.toEqual(networkQuestion(LIMITED));
    expect(placesQuestion({ ...LIMITED, holder: 'SPEAKER' })).not.toEqual(placesQuestion(LIMITED));
    expect(placesQuestion({ ...LIMITED, withoutActors: [] })).not.toEqual(placesQuestion(LIMITED));
  });

  test('declarations are asked for as far as they are shown', () => {
    expect(declarationsQuestion(LIMITED)).toMatchObject({ opposition: true, alignment: true, lang: 'ar' });
    expect(declarationsQuestion({ ...LIMITED, show: 'OPPOSITION' })).toMatchObject({ alignment: false });
    expect(declarationsQuestion({ ...LIMITED, show: 'ALIGNMENT' })).toMatchObject({ opposition: false });
  });
});

describe('a view that is changed', () => {
  const OF_ONE: View = { ...FIRST_VIEW, issues: ['issue:dam'], camps: ['FOR'], positions: ['position:red'] };

  test('loses its camps with the issue whose camps they are', () => {
    expect(changedView(OF_ONE, { issues: ['issue:toll'] })).toMatchObject({ camps: [], positions: [] });
    expect(changedView(OF_ONE, { issues: ['issue:dam', 'issue:toll'] })).toMatchObject({ camps: [] });
    expect(changedView(OF_ONE, { issues: [] })).toMatchObject({ camps: [], positions: [] });
  });

  test('keeps them where the issue stays, and takes those that come with another', () => {
    expect(changedView(OF_ONE, { issues: ['issue:dam'], from: '2024' })).toEqual({ ...OF_ONE, from: '2024' });
    expect(changedView(OF_ONE, { kinds: ['STATE'] })).toMatchObject({ camps: ['FOR'] });
    expect(changedView(OF_ONE, { issues: ['issue:toll'], camps: ['AGAINST'] })).toMatchObject({
      issues: ['issue:toll'],
      camps: ['AGAINST'],
      positions: [],
    });
  });
});

describe('the name of a file', () => {
  test('says what is left out', () => {
    const named = (change: Partial<View>): string => scopeWords({ ...FIRST_VIEW, ...change });
    const many = ['actor:a', 'actor:b', 'actor:c', 'actor:d'];
    expect(named({ withoutIssues: ['issue:flag'], positions: ['position:red'] })).toBe('red-without-flag');
    expect(named({ withoutActors: ['actor:a'] })).toBe('without-a');
    expect(named({ withoutActors: many })).toBe('without-4-actors');
    expect(named({ issues: ['issue:dam'], camps: ['FOR'], withoutActors: many })).toBe('dam-FOR');
  });
});

describe('the scope in words', () => {
  const named = (id: string): string => id.slice(id.indexOf(':') + 1);

  test('says what is left out', () => {
    expect(scopeInWords({ ...FIRST_VIEW, withoutIssues: ['issue:flag', 'issue:toll'] }, named)).toBe(
      'Only statements not on “flag” or “toll”.',
    );
    expect(scopeInWords({ ...FIRST_VIEW, withoutActors: ['actor:guild'] }, named)).toBe(
      'Only statements not by guild.',
    );
    expect(scopeInWords({ ...FIRST_VIEW, positions: ['position:red'] }, named)).toBe(
      'Only statements that take the position “red”.',
    );
  });

  test('names a camp, not who is in it or out of it', () => {
    const view: View = { ...FIRST_VIEW, camps: ['FOR'], withoutActors: ['actor:guild'] };
    expect(scopeInWords(view, named)).toBe('Only statements by who is for.');
  });
});
