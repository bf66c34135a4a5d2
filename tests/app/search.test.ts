import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Search, type SearchAnswer, createSearch } from '../../src/app/search/search.ts';
import type { SearchType } from '../../src/app/search/search-type.ts';
import { observed } from '../../src/graph/observed.ts';
import { openEmbedded } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { prepareGraph } from '../../src/graph/prepare.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { ACTORS, addActor, addStatement, change, writeSearchGraph } from './search-graph.ts';

describe('search', () => {
  let folder: string;
  let db: GraphDatabase;
  let statements: string[];
  let search: Search;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stance-graph-search-'));
    db = await openEmbedded({ dataDir: folder });
    await prepareGraph(db);
    await writeSearchGraph(db);
    statements = [];
    search = createSearch(observed(db, ({ cypher }) => statements.push(cypher)));
  });

  afterEach(async () => {
    await db.close();
    await rm(folder, { recursive: true });
  });

  async function find(text: string, types: readonly SearchType[] | null = null): Promise<SearchAnswer> {
    return search.find(await db.read(readRevision), { text, types });
  }
  async function ids(text: string, types: readonly SearchType[] | null = null): Promise<string[]> {
    return (await find(text, types)).hits.map((hit) => hit.id);
  }
  async function first(
    text: string,
    types: readonly SearchType[] | null = null,
  ): Promise<string | undefined> {
    return (await ids(text, types))[0];
  }

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
      expect(await first(text)).toBe('actor:ammar-al-hakim');
    });

    test.each(['Hashd', 'PMU', 'الحشد', 'pmf', 'Hashed Shaabi', 'popular mobilisation', 'Moblization'])(
      '%s: the Popular Mobilization Forces first',
      async (text) => {
        expect(await first(text)).toBe('actor:popular-mobilization-forces');
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
      expect(await first(text)).toBe(id);
    });

    test('the name or text that matched', async () => {
      const matched = async (text: string): Promise<string | undefined> =>
        (await find(text)).hits[0]?.matched;
      expect(await matched('pmu')).toBe('PMU');
      expect(await matched('الحشد')).toBe('الحشد الشعبي');
      expect(await matched('disarmament of armed factions')).toBe('Disarmament of armed factions');
      expect(await matched('foreign forces')).toBe('while foreign forces stay');
    });

    test('each node once, best first, by score, then type, then id', async () => {
      const { hits } = await find('hakim');
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
      const { hits } = await find('Iran');
      expect(hits[0]).toMatchObject({ id: 'actor:iran', matched: 'Iran' });
      expect(hits[0]!.score).toBeGreaterThan(3);
      const some = await find('Iran disarmament');
      expect(some.hits.map((hit) => [hit.id, Math.floor(hit.score)])).toEqual([
        ['statement:iran-arms', 2],
        ['actor:iran', 1],
        ['position:rejects-disarmament', 1],
        ['issue:disarmament', 1],
      ]);
    });

    test('a canonical name a bit over an alias', async () => {
      await addActor(db, 'actor:aaa', 'Somebody', ['Zamili']);
      await addActor(db, 'actor:zzz', 'Zamili');
      expect((await ids('Zamili')).slice(0, 2)).toEqual(['actor:zzz', 'actor:aaa']);
    });

    test('no neighbour of a word that is known as it is written', async () => {
      expect(await ids('Iran', ['ACTOR'])).toEqual(['actor:iran']);
      expect(await ids('Irax', ['ACTOR'])).toEqual(['actor:iran', 'actor:iraq']);
    });

    test('no other number', async () => {
      await addActor(db, 'actor:b1920', 'Brigade 1920');
      expect(await ids('1921')).toEqual([]);
      expect(await ids('١٩٢٠')).toEqual(['actor:b1920']);
    });
  });

  describe('leaves out', () => {
    test('types that were not asked for', async () => {
      expect(await ids('hakim', ['ISSUE', 'STATEMENT'])).toEqual(['issue:hakim', 'statement:hakim-arms']);
      expect(await ids('hakim', ['DOCUMENT'])).toEqual([]);
      expect(await ids('hakim', [])).toEqual([]);
    });

    test('statements that do not count', async () => {
      expect(await ids('zeppelin')).toEqual([]);
    });

    test.each(['', '   ', '?!', '🇮🇶', '***', '""', '~~', '\u0000', '\ud800', '{}[]:^'])(
      'everything for %j, which has no word',
      async (text) => {
        expect(await find(text)).toMatchObject({ hits: [], statementsSearched: true });
      },
    );
  });

  describe('refuses', () => {
    test('a text that is too long', async () => {
      await expect(find('x'.repeat(10_000))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { characters: 10_000, limit: 500 },
      });
      await expect(find('x'.repeat(500))).resolves.toMatchObject({ hits: [] });
    });

    test('too many words', async () => {
      const words = Array.from({ length: 21 }, (_, i) => `w${i}`);
      await expect(find(words.join(' '))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { words: 21 },
      });
      await expect(find(words.slice(1).join(' '))).resolves.toMatchObject({ hits: [] });
    });
  });

  test.each([
    'hakim~2 AND name:* OR (',
    'hakim*^9 /.*/ [x TO y]',
    "hakim'}) MATCH (n) DETACH DELETE n //",
    'hakim" OR 1=1 --',
    '$hakim `hakim` \\',
  ])('takes %j for words', async (text) => {
    expect(await first(text, ['ACTOR'])).toBe('actor:ammar-al-hakim');
    expect(await ids('popular mobilization forces')).toContain('actor:popular-mobilization-forces');
  });

  describe('follows the graph', () => {
    test('what was created, renamed and deleted is seen by the next search', async () => {
      expect(await ids('Muqtada')).toEqual([]);
      await addActor(db, 'actor:muqtada-al-sadr', 'Muqtada al-Sadr', ['مقتدى الصدر']);
      expect(await ids('مقتدي الصدر')).toEqual(['actor:muqtada-al-sadr']);
      await change(
        db,
        ['actor:muqtada-al-sadr'],
        "MATCH (a:Actor {id: 'actor:muqtada-al-sadr'}) SET a.name = 'Zaim'",
      );
      expect(await ids('Muqtada')).toEqual([]);
      expect(await ids('Zaim')).toEqual(['actor:muqtada-al-sadr']);
      await change(
        db,
        ['actor:muqtada-al-sadr'],
        "MATCH (a:Actor {id: 'actor:muqtada-al-sadr'})-[:KNOWN_AS]->(n:Name) DETACH DELETE a, n",
      );
      expect([await ids('Zaim'), await ids('مقتدى')]).toEqual([[], []]);
    });

    test('a statement appears, is retracted and is gone', async () => {
      await addStatement(db, 'statement:new', [null, 'a brand-new airship']);
      expect(await ids('airship')).toEqual(['statement:new']);
      await change(
        db,
        ['statement:new'],
        "MATCH (s:Statement {id: 'statement:new'}) SET s.retractedAt = '2025-11-30T00:00:00Z'",
      );
      expect(await ids('airship')).toEqual([]);
    });

    test('after any changes the answers are those of an index built anew', async () => {
      await find('warm up');
      await addActor(db, 'actor:new', 'Qais al-Khazali', ['قيس الخزعلي']);
      await change(db, ['actor:iran'], "MATCH (a:Actor {id: 'actor:iran'})-[:KNOWN_AS]->(n) DETACH DELETE n");
      await change(
        db,
        ['statement:iran-arms'],
        "MATCH (s:Statement {id: 'statement:iran-arms'}) DETACH DELETE s",
      );
      await change(
        db,
        ['issue:disarmament'],
        "MATCH (i:Issue {id: 'issue:disarmament'}) SET i.title = 'Arms of Iran and Qais'",
      );
      const anew = createSearch(db);
      const revision = await db.read(readRevision);
      for (const text of ['Iran', 'Tehran', 'qays kazali', 'disarmament', 'arms of hakim', 'factions', 'h']) {
        const request = { text, types: null };
        expect(await search.find(revision, request)).toEqual(await anew.find(revision, request));
      }
      expect(await ids('Tehran', ['ACTOR'])).toEqual([]);
    });

    test('a change without a list of ids has everything read anew', async () => {
      await find('warm up');
      const names = Array.from({ length: 10_001 }, (_, i) => `actor:many-${i}`);
      await change(
        db,
        names,
        "UNWIND $names AS id CREATE (:Actor:Person {id: id, kind: 'PERSON', name: 'Legion ' + id})",
        { names },
      );
      const { hits } = await find('legion');
      expect(hits).toHaveLength(10_001);
      expect(hits[0]!.id).toBe('actor:many-0');
    });
  });

  describe('costs', () => {
    test('one statement a type at first, none when nothing changed', async () => {
      await find('hakim');
      expect(statements).toHaveLength(6);
      await find('iran');
      await find('disarmament', ['STATEMENT']);
      expect(statements).toHaveLength(6);
    });

    test('after a change one for the list of changes and one for each type touched', async () => {
      await find('hakim');
      statements.length = 0;
      await addActor(db, 'actor:x', 'X');
      await addActor(db, 'actor:y', 'Y');
      await addStatement(db, 'statement:z', ['z']);
      await find('x');
      expect(statements).toHaveLength(3);
    });

    test('searches at the same time share one build', async () => {
      const found = await Promise.all(['hakim', 'iran', 'pmu', 'factions'].map((text) => first(text)));
      expect(found).toEqual([
        'actor:ammar-al-hakim',
        'actor:iran',
        'actor:popular-mobilization-forces',
        'topic:armed-factions',
      ]);
      expect(statements).toHaveLength(6);
    });

    test('a build that failed is tried again', async () => {
      let failing = true;
      const flaky = createSearch({
        ...db,
        stream(cypher, params) {
          if (failing) throw new Error('gone for a moment');
          return db.stream(cypher, params);
        },
      });
      const revision = await db.read(readRevision);
      await expect(flaky.find(revision, { text: 'iran', types: null })).rejects.toThrow('gone for a moment');
      failing = false;
      expect((await flaky.find(revision, { text: 'iran', types: null })).hits[0]!.id).toBe('actor:iran');
    });
  });

  describe('with more sentences than may be held', () => {
    beforeEach(() => {
      search = createSearch(db, { mostSentences: 4 });
    });

    test('searches them up to the limit', async () => {
      expect(await find('disarmament', ['STATEMENT'])).toMatchObject({
        statementsSearched: true,
        hits: [{ id: 'statement:iran-arms' }],
      });
    });

    test('beyond it refuses to search them by name, and searches the rest and says so', async () => {
      await addStatement(db, 'statement:fifth', ['one sentence too many about Iran']);
      await expect(find('disarmament', ['STATEMENT', 'ISSUE'])).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { limit: 4 },
      });
      const all = await find('Iran');
      expect(all.statementsSearched).toBe(false);
      expect(all.hits.map((hit) => hit.id)).toEqual(['actor:iran']);
      expect(await ids('Iran', ['ACTOR'])).toEqual(['actor:iran']);
    });

    test('the same when the limit is passed while the index is kept right', async () => {
      await find('warm up');
      await addStatement(db, 'statement:fifth', ['one sentence too many']);
      await expect(find('disarmament', ['STATEMENT'])).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
      await addActor(db, 'actor:new', 'Newcomer');
      expect(await ids('newcomer')).toEqual(['actor:new']);
    });
  });

  describe('nearest', () => {
    async function nearest(type: SearchType, text: string, count = 3): Promise<string[]> {
      return (await search.nearest(await db.read(readRevision), type, text, count)).map((hit) => hit.id);
    }

    test.each([
      ['ACTOR', 'Amar Hakm', 'actor:ammar-al-hakim'],
      ['ACTOR', 'actor:amar-hakim', 'actor:ammar-al-hakim'],
      ['ACTOR', 'Irn', 'actor:iran'],
      ['ACTOR', 'الحكييم', 'actor:ammar-al-hakim'],
      ['ISSUE', 'disarmement of militia', 'issue:disarmament'],
      ['POSITION', 'position:reject-disarmament', 'position:rejects-disarmament'],
      ['TOPIC', 'faction', 'topic:armed-factions'],
    ] as const)('%s %s: %s', async (type, text, id) => {
      expect((await nearest(type, text))[0]).toBe(id);
    });

    test('gives no more than asked for, and none where nothing is near', async () => {
      expect(await nearest('ACTOR', 'hakim', 1)).toEqual(['actor:ammar-al-hakim']);
      expect(await nearest('ACTOR', 'qqqqqqqq')).toEqual([]);
      expect(await nearest('ACTOR', '')).toEqual([]);
      expect(await nearest('ACTOR', `hakim ${'x '.repeat(10_000)}`, 1)).toEqual(['actor:ammar-al-hakim']);
    });
  });

  test('every name of every actor finds it first', async () => {
    for (const { id, name, others } of ACTORS) {
      for (const text of [name, ...others]) expect([text, await first(text)]).toEqual([text, id]);
    }
  });
});
