import { createSearch } from '../../src/app/search/search.ts';
import { observed } from '../../src/graph/observed.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { type Asker, addActor, addStatement, asking, change, writeSearchGraph } from './search-graph.ts';

onEachDatabase('the search index', (backend) => {
  let db: GraphDatabase;
  let statements: string[];
  let ask: Asker;

  beforeEach(async () => {
    db = await backend.open();
    await writeSearchGraph(db);
    statements = [];
    ask = asking(db, createSearch(observed(db, ({ cypher }) => statements.push(cypher))));
  });

  describe('follows the graph', () => {
    test('what was created, renamed and deleted is seen by the next search', async () => {
      expect(await ask.ids('Muqtada')).toEqual([]);
      await addActor(db, 'actor:muqtada-al-sadr', 'Muqtada al-Sadr', ['مقتدى الصدر']);
      expect(await ask.ids('مقتدي الصدر')).toEqual(['actor:muqtada-al-sadr']);
      await change(
        db,
        ['actor:muqtada-al-sadr'],
        "MATCH (a:Actor {id: 'actor:muqtada-al-sadr'})-[:KNOWN_AS]->(n {text: a.name}) SET a.name = 'Zaim', n.text = 'Zaim'",
      );
      expect(await ask.ids('Muqtada')).toEqual([]);
      expect(await ask.ids('Zaim')).toEqual(['actor:muqtada-al-sadr']);
      await change(
        db,
        ['actor:muqtada-al-sadr'],
        "MATCH (a:Actor {id: 'actor:muqtada-al-sadr'})-[:KNOWN_AS]->(n:Name) DETACH DELETE a, n",
      );
      expect([await ask.ids('Zaim'), await ask.ids('مقتدى')]).toEqual([[], []]);
    });

    test('a statement appears, is retracted and is gone', async () => {
      await addStatement(db, 'statement:new', [null, 'a brand-new airship']);
      expect(await ask.ids('airship')).toEqual(['statement:new']);
      await change(
        db,
        ['statement:new'],
        "MATCH (s:Statement {id: 'statement:new'}) SET s.retractedAt = '2025-11-30T00:00:00Z'",
      );
      expect(await ask.ids('airship')).toEqual([]);
    });

    test('after any changes the answers are those of an index built anew', async () => {
      await ask.find('warm up');
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
        expect(await ask.find(text)).toEqual(await anew.find(revision, request));
      }
      expect(await ask.ids('Tehran', ['ACTOR'])).toEqual([]);
    });

    test('a change without a list of ids has everything read anew', async () => {
      await ask.find('warm up');
      const names = Array.from({ length: 10_001 }, (_, i) => `actor:many-${i}`);
      await change(
        db,
        names,
        "UNWIND $names AS id CREATE (:Actor:Person {id: id, kind: 'PERSON', name: 'Legion ' + id})",
        { names },
      );
      const { hits } = await ask.find('legion');
      expect(hits).toHaveLength(10_001);
      expect(hits[0]!.id).toBe('actor:many-0');
    });
  });

  describe('costs', () => {
    test('one statement a type at first, none when nothing changed', async () => {
      await ask.find('hakim');
      expect(statements).toHaveLength(6);
      await ask.find('iran');
      await ask.find('disarmament', ['STATEMENT']);
      expect(statements).toHaveLength(6);
    });

    test('after a change one for the list of changes and one for each type touched', async () => {
      await ask.find('hakim');
      statements.length = 0;
      await addActor(db, 'actor:x', 'X');
      await addActor(db, 'actor:y', 'Y');
      await addStatement(db, 'statement:z', ['z']);
      await ask.find('x');
      expect(statements).toHaveLength(3);
    });

    test('searches at the same time share one build', async () => {
      const found = await Promise.all(['hakim', 'iran', 'pmu', 'factions'].map((text) => ask.first(text)));
      expect(found).toEqual([
        'actor:ammar-al-hakim',
        'actor:iran',
        'actor:popular-mobilization-forces',
        'issue:disarmament',
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
      ask = asking(db, createSearch(db, { mostSentences: 4 }));
    });

    test('searches them up to the limit', async () => {
      expect(await ask.find('disarmament', ['STATEMENT'])).toMatchObject({
        statementsSearched: true,
        hits: [{ id: 'statement:iran-arms' }],
      });
    });

    test('beyond it refuses to search them by name, and searches the rest and says so', async () => {
      await addStatement(db, 'statement:fifth', ['one sentence too many about Iran']);
      await expect(ask.find('disarmament', ['STATEMENT', 'ISSUE'])).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        details: { most: 4 },
      });
      const all = await ask.find('Iran');
      expect(all.statementsSearched).toBe(false);
      expect(all.hits.map((hit) => hit.id)).toEqual(['actor:iran']);
      expect(await ask.ids('Iran', ['ACTOR'])).toEqual(['actor:iran']);
    });

    test('the same when the limit is passed while the index is kept right', async () => {
      await ask.find('warm up');
      await addStatement(db, 'statement:fifth', ['one sentence too many']);
      await expect(ask.find('disarmament', ['STATEMENT'])).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
      await addActor(db, 'actor:new', 'Newcomer');
      expect(await ask.ids('newcomer')).toEqual(['actor:new']);
    });
  });
});
