/** What goes out comes in again: the same graph, node by node, relationship by relationship, on either database. */
import * as fc from 'fast-check';
import { exportGraph } from '../../src/app/export/export-graph.ts';
import type { ExportEvent } from '../../src/app/export/export-job.ts';
import { observed } from '../../src/graph/observed.ts';
import type { DatabaseKind, GraphDatabase } from '../../src/graph/port.ts';
import { idsAfter } from '../../src/graph/queries/export.ts';
import { onEachDatabase } from '../support/backends.ts';
import { loadSeedData } from '../support/seed-graph.ts';
import { EVERYTHING, exported, idsIn, importLines } from './exporting.ts';
import { dump } from './graph-dump.ts';
import { bundle } from './random-bundle.ts';
import { load, smallBundle, type Things } from './small-bundle.ts';

jest.setTimeout(180_000);

/** One of everything that a graph can hold, with a statement that was withdrawn, recorded again and withdrawn for good. */
async function loadHistory(db: GraphDatabase): Promise<void> {
  const things = smallBundle();
  const [first] = things.statements;
  const base = { speaker: 'actor:state', position: 'position:north', citations: [{ document: 'doc:early' }] };
  const add = (statement: { id: string; [key: string]: unknown }) =>
    things.statements.push({ ...base, ...statement });
  add({
    id: 'statement:inferred',
    date: '2025',
    dateEarliest: '2025-02',
    dateBasis: 'INFERRED',
    dateNote: 'why',
  });
  add({ id: 'statement:open', dateLatest: '2024-06-30' });
  add({ id: 'statement:unknown', dateBasis: 'UNKNOWN', dateNote: 'nobody knows' });
  add({
    id: 'statement:deprecated',
    rank: 'DEPRECATED',
    summary: 'two\nlines',
    condition: 'if',
    confidence: 0,
  });
  add({
    id: 'statement:preferred',
    rank: 'PREFERRED',
    recordedAt: '2020-02-02T02:02:02Z',
    recordedBy: 'a coder',
  });
  things.actors[0]!['externalIds'] = ['iso3166-1:XX', 'dna:17'];
  things.actors[0]!['description'] = 'somebody';
  things.documents.push({
    id: 'doc:inferred',
    title: 'Unused',
    url: 'https://example.org/a?b=c',
    publishedEarliest: '2024',
    publishedBasis: 'INFERRED',
    publishedNote: 'from its style',
    retrievedAt: '2026-01-01',
    lang: 'ar-Latn',
  });
  const at = (day: number) => ({ now: () => new Date(`2026-01-${String(day).padStart(2, '0')}T12:00:00Z`) });
  const retracted = (day: number): Partial<Things> => ({
    statements: [{ ...first!, retractedAt: `2026-01-${String(day).padStart(2, '0')}` }],
  });
  await load(db, things, at(1));
  await load(db, retracted(3), at(4));
  await load(db, { statements: [first!] }, at(5));
  await load(db, retracted(7), at(8));
  await load(db, { statements: [first!] }, at(9));
  await load(db, retracted(11), at(12));
}

const texts = new Map<DatabaseKind, string>();

onEachDatabase('exports', (backend) => {
  test('nothing is lost: history, bases of dates, order of names, pairs that exclude each other', async () => {
    const db = await backend.open();
    await loadHistory(db);
    const before = await dump(db);
    const { text, report } = await exported(db);
    expect(report).toMatchObject({
      counts: { documents: 3, actors: 3, topics: 1, issues: 3, statements: 7, ties: 1 },
      revision: 6,
    });
    expect(text).toContain(
      '"recordedBefore":["2026-01-01T12:00:00.000Z/2026-01-03T00:00:00.000Z","2026-01-05T12:00:00.000Z/2026-01-07T00:00:00.000Z"]',
    );
    texts.set(backend.kind, text);
    await db.close();

    const empty = await backend.open();
    const taken = await importLines(empty, text);
    expect(taken.counts).toMatchObject({
      statements: { created: 7 },
      actors: { created: 3 },
      positions: { created: 6 },
    });
    expect(await dump(empty)).toEqual(before);
    expect((await exported(empty)).text).toBe(text);
    expect((await importLines(empty, text)).changed).toBe(false);
    await empty.close();
  });

  test('the first data', async () => {
    const db = await backend.open();
    await loadSeedData(db);
    const before = await dump(db);
    const { text } = await exported(db);
    await db.close();
    const empty = await backend.open();
    await importLines(empty, text);
    expect(await dump(empty)).toEqual(before);
    await empty.close();
  });

  test('any bundles', async () => {
    const db = await backend.open();
    const clear = () => db.write((tx) => tx.run('MATCH (n) WHERE NOT n:Graph DETACH DELETE n'));
    await fc.assert(
      fc.asyncProperty(bundle, bundle, async (one, other) => {
        await clear();
        await load(db, one);
        await load(db, other, { now: () => new Date('2026-02-01T00:00:00Z') });
        const before = await dump(db);
        const { text } = await exported(db);
        await clear();
        await importLines(db, text);
        expect(await dump(db)).toEqual(before);
      }),
      { numRuns: backend.kind === 'embedded' ? 25 : 5 },
    );
    await db.close();
  });

  test('an empty graph is an empty text', async () => {
    const db = await backend.open();
    expect(await exported(db)).toMatchObject({ text: '', report: { revision: 0 } });
    await db.close();
  });

  test('costs a few database statements for each thousand things', async () => {
    const db = await backend.open();
    await loadSeedData(db);
    let statements = 0;
    await exported(observed(db, () => (statements += 1)));
    expect(statements).toBeLessThanOrEqual(25);
    await db.close();
  });

  test('ids come in order, a page after the other', async () => {
    const db = await backend.open();
    await load(db, smallBundle());
    const pages = await db.read(async (tx) => [
      await idsAfter(tx, 'Actor', '', 2),
      await idsAfter(tx, 'Actor', 'actor:hakim', 2),
      await idsAfter(tx, 'Actor', 'actor:state', 2),
    ]);
    expect(pages).toEqual([['actor:group', 'actor:hakim'], ['actor:state'], []]);
    await db.close();
  });

  test('says how far it is, and at the end what it was', async () => {
    const db = await backend.open();
    await load(db, smallBundle());
    const events: ExportEvent[] = [];
    await exported(db, {}, { onEvent: (event) => events.push(event) });
    expect(events.at(-1)).toMatchObject({
      type: 'exported',
      report: { counts: { statements: 2 }, revision: 1 },
    });
    expect(events.filter(({ type }) => type === 'exported')).toHaveLength(1);
    await db.close();
  });

  test('a graph that is changed meanwhile: the embedded database gives what was, a Neo4j refuses', async () => {
    const db = await backend.open();
    await load(db, smallBundle());
    const before = (await exported(db)).text;
    const pieces: string[] = [];
    const reading = (async () => {
      for await (const piece of exportGraph(db, EVERYTHING)) {
        if (pieces.length === 0) {
          await load(db, { topics: [{ id: 'topic:new', title: 'New' }] });
        }
        pieces.push(piece);
      }
    })();
    if (backend.kind === 'neo4j') {
      await expect(reading).rejects.toMatchObject({ code: 'CONFLICT', details: { revision: 1, now: 2 } });
    } else {
      await reading;
      expect(pieces.join('')).toBe(before);
    }
    await db.close();
  });

  test('stops when it is told to, and when nobody listens any more', async () => {
    const db = await backend.open();
    await load(db, smallBundle());
    const stop = new AbortController();
    const reading = exported(db, {}, { signal: stop.signal, onEvent: () => {} });
    stop.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
    for await (const piece of exportGraph(db, EVERYTHING)) {
      expect(piece).toContain('{"document":');
      break;
    }
    // A transaction that was left open would hold this up.
    await db.close();
  });
});

test('both databases give the same text', () => {
  const all = [...texts.values()];
  expect(all.length).toBeGreaterThan(0);
  for (const text of all) expect(text).toBe(all[0]);
  expect(idsIn(all[0]!, 'statement')).toHaveLength(7);
});
