/** Ids, names and titles as ids: any number in one statement, and the same twice for nothing. */
import { createReferences } from '../../src/app/references.ts';
import { requestReader } from '../../src/app/request-reader.ts';
import { resolveScope } from '../../src/app/scope.ts';
import { WHOLE_GRAPH } from '../../src/domain/scope.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { load, world } from '../api/world.ts';
import { onEachDatabase } from '../support/backends.ts';

onEachDatabase('references', (backend) => {
  let db: GraphDatabase;

  beforeAll(async () => {
    db = await backend.open();
    await load(db, world());
  });

  /** Counts how often the nearest ones were asked for. */
  function open() {
    const reader = requestReader(db);
    const asked: string[] = [];
    const references = createReferences(reader, (_type, text) => {
      asked.push(text);
      return Promise.resolve([{ id: 'issue:i0', matched: 'Issue A of the test' }]);
    });
    return { reader, references, asked };
  }

  test('a whole scope costs one statement, and nothing when it is asked for again', async () => {
    const { reader, references, asked } = open();
    const input = {
      issues: ['ISSUE A OF THE TEST', 'issue:i1', 'issue:i0'],
      topics: ['The first'],
      actors: ['عمار الحكيم', 'Emile Zola'],
      positions: ['answer 1 to 1'],
      documents: ['Document 2', 'doc:d3'],
      publishers: ['Publisher 0', 'Publisher 0'],
      reportedBy: ['council'],
      exclude: { actors: ['actor:a09'], issues: ['issue:i5'] },
      from: '2025',
      to: '2025-11',
      asOf: '2025-06-30',
      kinds: ['STATE', 'STATE'] as const,
      minConfidence: 0.5,
      level: 'SPEAKER' as const,
    };
    const resolved = {
      ...WHOLE_GRAPH,
      include: {
        issues: ['issue:i0', 'issue:i1'],
        topics: ['topic:t1'],
        actors: ['actor:a00', 'actor:a01'],
        positions: ['position:i1-1'],
        documents: ['doc:d2', 'doc:d3'],
        publishers: ['Publisher 0'],
      },
      exclude: { ...WHOLE_GRAPH.exclude, actors: ['actor:a09'], issues: ['issue:i5'] },
      reportedBy: ['actor:a02'],
      from: '2025-01-01',
      to: '2025-11-30',
      asOf: '2025-06-30',
      kinds: ['STATE'],
      minConfidence: 0.5,
      level: 'SPEAKER',
    };
    expect(await resolveScope(references, input)).toEqual(resolved);
    expect(reader.statements()).toBe(1);
    expect(await resolveScope(references, input)).toEqual(resolved);
    expect(reader.statements()).toBe(1);
    expect(asked).toEqual([]);
  });

  test('nothing given means everything, for no statement', async () => {
    const { reader, references } = open();
    for (const input of [null, undefined, {}, { issues: null, exclude: {} }]) {
      expect(await resolveScope(references, input)).toEqual(WHOLE_GRAPH);
    }
    expect(reader.statements()).toBe(0);
  });

  test('several names of one actor are no ambiguity; one name of two is', async () => {
    const { references, asked } = open();
    await load(db, {
      actors: [
        {
          id: 'actor:a06',
          kind: 'ORGANISATION',
          names: [
            { text: 'Al-Sixth', lang: 'en', kind: 'CANONICAL' },
            { text: 'The Sixth', lang: 'en', kind: 'ALIAS' },
            { text: 'SIXTH', lang: 'en', kind: 'ACRONYM' },
          ],
        },
      ],
    });
    expect(await references.id('ACTOR', 'sixth', 'by.name')).toBe('actor:a06');
    await expect(references.id('ACTOR', 'Twins', 'by.name')).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      details: { candidates: [{ id: 'actor:a04' }, { id: 'actor:a05' }] },
    });
    expect(asked).toEqual([]);
  });

  test('a name is of the kind that is asked for, and a statement has none', async () => {
    const { references, asked } = open();
    await expect(references.id('TOPIC', 'Issue A of the test', 'topic')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(references.id('STATEMENT', 'What was said in statement 1', 'id')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { nearest: [{ id: 'issue:i0', type: 'STATEMENT', matched: 'Issue A of the test' }] },
    });
    expect(await references.id('STATEMENT', 'statement:s001', 'id')).toBe('statement:s001');
    expect(asked).toEqual(['Issue A of the test', 'What was said in statement 1']);
  });

  test('a Wikidata item that two actors have is ambiguous', async () => {
    const { references } = open();
    const names = [{ text: 'Another', lang: 'en', kind: 'CANONICAL' }];
    await load(db, { actors: [{ id: 'actor:other', kind: 'STATE', names, wikidata: 'Q42' }] });
    await expect(references.actorOfWikidata('Q42', 'by.wikidata')).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      details: { candidates: [{ id: 'actor:a03' }, { id: 'actor:other' }] },
    });
    await expect(references.actorOfWikidata('Q1', 'by.wikidata')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('texts and lists beyond a limit are refused before they are looked up', async () => {
    const { reader, references } = open();
    await expect(references.id('ACTOR', 'x'.repeat(501), 'a')).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    await expect(references.id('ACTOR', '  ', 'a')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(references.ids('ACTOR', [], 'a')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const many = Array.from({ length: 101 }, (_, n) => `actor:a${n}`);
    await expect(references.ids('ACTOR', many, 'a')).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(reader.statements()).toBe(0);
  });
});
