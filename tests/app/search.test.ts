import { createSearch } from '../../src/app/search/search.ts';
import { onEachDatabase } from '../support/backends.ts';
import { type Asker, ACTORS, addActor, asking, writeSearchGraph } from './search-graph.ts';

onEachDatabase('search', (backend) => {
  let ask: Asker;

  beforeAll(async () => {
    const db = await backend.open();
    await writeSearchGraph(db);
    await addActor(db, 'actor:aaa', 'Somebody', ['Qurayshi']);
    await addActor(db, 'actor:zzz', 'Qurayshi');
    await addActor(db, 'actor:b1920', 'Brigade 1920');
    ask = asking(db, createSearch(db));
  });

  describe('finds', () => {
    test.each([
      'Hakim',
      'al-Hakeem',
      'الحكيم',
      'عمار الحكيم',
      'AMMAR',
      'Amar Hakim',
      'hakim ammar',
      'عمّار الحکیم',
      'AlHakim',
    ])('%s: Ammar al-Hakim first', async (text) => {
      expect(await ask.first(text)).toBe('actor:ammar-al-hakim');
    });

    test.each(['Hashd', 'PMU', 'الحشد', 'pmf', 'Hashed Shaabi', 'popular mobilisation', 'Moblization'])(
      '%s: the Popular Mobilization Forces first',
      async (text) => {
        expect(await ask.first(text)).toBe('actor:popular-mobilization-forces');
      },
    );

    test.each([
      ['Iran', 'actor:iran'],
      ['ايران', 'actor:iran'],
      ['إیران', 'actor:iran'],
      ['Irak', 'actor:iraq'],
      ['Iraq', 'actor:iraq'],
      ['US', 'actor:united-states'],
      ['u.s.', 'actor:united-states'],
      ['Disarmament of the armed factions', 'issue:disarmament'],
      ['militias', 'issue:disarmament'],
      ['armed factions', 'topic:armed-factions'],
      ['rejects disarmament', 'position:rejects-disarmament'],
      ['example gazette', 'doc:report'],
      ['weapons state hands', 'statement:hakim-arms'],
      ['foreign forces', 'statement:iran-arms'],
      ['constructor', 'actor:constructor'],
      ['__proto__', 'actor:constructor'],
    ])('%s: %s first', async (text, id) => {
      expect(await ask.first(text)).toBe(id);
    });

    test('the name or text that matched', async () => {
      expect((await ask.find('pmu')).hits[0]!.matched).toBe('PMU');
      expect((await ask.find('الحشد')).hits[0]!.matched).toBe('الحشد الشعبي');
      expect((await ask.find('disarmament of armed factions')).hits[0]!.matched).toBe(
        'Disarmament of armed factions',
      );
      expect((await ask.find('foreign forces')).hits[0]!.matched).toBe('while foreign forces stay');
    });

    test('each node once, best first, by score, then type, then id', async () => {
      const { hits } = await ask.find('hakim');
      expect(hits.map(({ id, matched }) => [id, matched])).toEqual([
        ['actor:ammar-al-hakim', 'Ammar al-Hakim'],
        ['actor:hakim-al-zamili', 'Hakim al-Zamili'],
        ['issue:hakim', 'Ammar al-Hakim'],
        ['statement:hakim-arms', 'Ammar al-Hakim wants weapons in the hands of the state'],
      ]);
      const scores = hits.map((hit) => hit.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores[0]).toBe(scores[1]);
    });

    test('exactly the name before all of the words, all before some', async () => {
      const { hits } = await ask.find('Iran');
      expect(hits[0]).toMatchObject({ id: 'actor:iran', matched: 'Iran' });
      expect(hits[0]!.score).toBeGreaterThan(3);
      const some = await ask.find('Iran disarmament');
      expect(some.hits.map((hit) => [hit.id, Math.floor(hit.score)])).toEqual([
        ['statement:iran-arms', 2],
        ['actor:iran', 1],
        ['issue:disarmament', 1],
        ['position:rejects-disarmament', 1],
      ]);
    });

    test('a canonical name a bit over an alias', async () => {
      expect(await ask.ids('Qurayshi')).toEqual(['actor:zzz', 'actor:aaa']);
    });

    test('no neighbour of a word that is known as it is written', async () => {
      expect(await ask.ids('Iran', ['ACTOR'])).toEqual(['actor:iran']);
      expect(await ask.ids('Irax', ['ACTOR'])).toEqual(['actor:iran', 'actor:iraq']);
    });

    test('no other number', async () => {
      expect(await ask.ids('1921')).toEqual([]);
      expect(await ask.ids('١٩٢٠')).toEqual(['actor:b1920']);
    });
  });

  describe('leaves out', () => {
    test('types that were not asked for', async () => {
      expect(await ask.ids('hakim', ['ISSUE', 'STATEMENT'])).toEqual(['issue:hakim', 'statement:hakim-arms']);
      expect(await ask.ids('hakim', ['DOCUMENT'])).toEqual([]);
    });

    test('statements that do not count', async () => {
      expect(await ask.ids('zeppelin')).toEqual([]);
    });

    test.each(['', '   ', '?!', '🇮🇶', '***', '""', '~~', '\u0000', '\ud800', '{}[]:^'])(
      'everything for %j, which has no word',
      async (text) => {
        expect(await ask.find(text)).toMatchObject({ hits: [], statementsSearched: true });
      },
    );
  });

  describe('refuses', () => {
    test('an empty list of types', async () => {
      await expect(ask.find('hakim', [])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });

    test('a text that is too long', async () => {
      await expect(ask.find('x'.repeat(10_000))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { argument: 'text', found: 10_000, most: 500 },
      });
      await expect(ask.find('x'.repeat(500))).resolves.toMatchObject({ hits: [] });
    });

    test('too many words', async () => {
      const words = Array.from({ length: 21 }, (_, i) => `w${i}`);
      await expect(ask.find(words.join(' '))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { found: 21, most: 20 },
      });
      await expect(ask.find(words.slice(1).join(' '))).resolves.toMatchObject({ hits: [] });
    });
  });

  test.each([
    'hakim~2 AND name:* OR (',
    'hakim*^9 /.*/ [x TO y]',
    "hakim'}) MATCH (n) DETACH DELETE n //",
    'hakim" OR 1=1 --',
    '$hakim `hakim` \\',
  ])('takes %j for words', async (text) => {
    expect(await ask.first(text, ['ACTOR'])).toBe('actor:ammar-al-hakim');
    expect(await ask.ids('popular mobilization forces')).toContain('actor:popular-mobilization-forces');
  });

  describe('nearest', () => {
    test.each([
      ['ACTOR', 'Amar Hakm', 'actor:ammar-al-hakim'],
      ['ACTOR', 'actor:amar-hakim', 'actor:ammar-al-hakim'],
      ['ACTOR', 'Irn', 'actor:iran'],
      ['ACTOR', 'الحكييم', 'actor:ammar-al-hakim'],
      ['ISSUE', 'disarmement of militia', 'issue:disarmament'],
      ['POSITION', 'position:reject-disarmament', 'position:rejects-disarmament'],
      ['TOPIC', 'faction', 'topic:armed-factions'],
    ] as const)('%s %s: %s', async (type, text, id) => {
      expect((await ask.nearest(type, text))[0]).toBe(id);
    });

    test('gives no more than asked for, and none where nothing is near', async () => {
      expect(await ask.nearest('ACTOR', 'hakim', 1)).toEqual(['actor:ammar-al-hakim']);
      expect(await ask.nearest('ACTOR', 'qqqqqqqq')).toEqual([]);
      expect(await ask.nearest('ACTOR', '')).toEqual([]);
      expect(await ask.nearest('ACTOR', `hakim ${'x '.repeat(10_000)}`, 1)).toEqual(['actor:ammar-al-hakim']);
    });
  });

  test('every name of every actor finds it first', async () => {
    for (const { id, name, others } of ACTORS) {
      for (const text of [name, ...others]) expect([text, await ask.first(text)]).toEqual([text, id]);
    }
  });
});
