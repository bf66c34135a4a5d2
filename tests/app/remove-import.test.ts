/** Taking an import out again: what nobody else says or uses goes, everything else stays. */
import * as fc from 'fast-check';
import { removeImport } from '../../src/app/import/remove-import.ts';
import type { RemoveEvent, RemoveOptions, RemoveReport } from '../../src/app/import/remove-import.ts';
import type { GraphDatabase, GraphReader, Params } from '../../src/graph/port.ts';
import { listImports } from '../../src/graph/queries/imports.ts';
import { observed } from '../../src/graph/observed.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { bundle } from './random-bundle.ts';
import { load, smallBundle } from './small-bundle.ts';
import type { Things } from './small-bundle.ts';

jest.setTimeout(180_000);

const EMPTY = { nodes: [], relationships: [] };
const NOTHING = { documents: 0, actors: 0, topics: 0, issues: 0, positions: 0, statements: 0, ties: 0 };
const OPTIONS: RemoveOptions = { author: 'the test', now: () => new Date('2026-03-03T03:03:03.000Z') };
const counted = (counts: Partial<typeof NOTHING>) => ({ ...NOTHING, ...counts });

/** Loads it; gives the id of the import that this was. */
async function imported(db: GraphDatabase, things: Partial<Things>): Promise<string> {
  await load(db, things);
  return (await db.read(listImports)).at(-1)!.id;
}

function remove(db: GraphDatabase, id: string, more: Partial<RemoveOptions> = {}): Promise<RemoveReport> {
  return removeImport(db, id, { ...OPTIONS, ...more });
}

/** The same database, on which so many statements of writing transactions are let through. */
function failingAfter(db: GraphDatabase, allowed: number): GraphDatabase {
  let count = 0;
  const failing = (tx: GraphReader): GraphReader => ({
    run: <Row extends object>(cypher: string, params?: Params): Promise<Row[]> => {
      count += 1;
      return count > allowed ? Promise.reject(new Error('pulled the plug')) : tx.run<Row>(cypher, params);
    },
  });
  return { ...db, kind: db.kind, write: (work) => db.write((tx) => work(failing(tx))) };
}

/** Says nothing but one statement, about what the small bundle has defined. */
function guest(): Partial<Things> {
  return {
    statements: [
      {
        id: 'statement:guest',
        speaker: 'actor:state',
        principal: 'actor:group',
        position: 'position:for',
        citations: [{ document: 'doc:late' }],
      },
    ],
  };
}

onEachDatabase('removing an import', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  const idsLeft = async (): Promise<string[]> =>
    (await dump(db)).nodes.flatMap((node) => /"id":"([^"]*)"/.exec(node)?.[1] ?? []).sort();

  test('alone in the graph: nothing is left, and the record of the change names what went', async () => {
    const id = await imported(db, smallBundle());
    const counts = { documents: 2, actors: 3, topics: 1, issues: 3, positions: 6, statements: 2, ties: 1 };
    const dry = await remove(db, id, { dryRun: true });
    expect(dry).toEqual({ id, name: 'x.json', removed: counts, kept: NOTHING, revision: 1, dryRun: true });
    expect(await db.read(readRevision)).toBe(1);

    const events: RemoveEvent[] = [];
    const report = await remove(db, id, { onEvent: (event) => events.push(event) });
    expect(report).toEqual({ ...dry, revision: await db.read(readRevision), dryRun: false });
    expect(report.revision).toBeGreaterThan(1);
    expect(await dump(db, { provenance: true })).toEqual(EMPTY);
    expect(events.at(-1)).toEqual({ type: 'removing', done: 18, total: 18 });
    const changes = await db.read((tx) =>
      tx.run<{ ids: string[] }>('MATCH (c:Change) WHERE c.revision > 1 RETURN c.ids AS ids'),
    );
    const named = new Set(changes.flatMap(({ ids }) => ids));
    expect([...named].sort()).toEqual([...touched(smallBundle()), id].sort());
    await expect(remove(db, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('what two imports say stays until the second one goes', async () => {
    const first = await imported(db, smallBundle());
    const things = smallBundle();
    things.statements.push({ ...things.statements[0]!, id: 'statement:three', position: 'position:against' });
    things.actors.push({
      id: 'actor:new',
      kind: 'PERSON',
      names: [{ text: 'New', kind: 'CANONICAL' }],
    });
    const second = await imported(db, things);
    const both = await dump(db);
    const dry = await remove(db, first, { dryRun: true });
    const report = await remove(db, first);
    expect(report.removed).toEqual(NOTHING);
    expect(report.kept).toEqual(
      counted({ documents: 2, actors: 3, topics: 1, issues: 3, positions: 6, statements: 2, ties: 1 }),
    );
    expect(dry).toMatchObject({ removed: report.removed, kept: report.kept });
    expect(await dump(db)).toEqual(both);
    expect(await db.read(listImports)).toMatchObject([{ id: second }]);

    expect((await remove(db, second)).removed).toMatchObject({ statements: 3, actors: 4, ties: 1 });
    expect(await dump(db, { provenance: true })).toEqual(EMPTY);
  });

  test('what is loaded stays when an import goes that says more', async () => {
    await load(db, smallBundle());
    const before = await dump(db);
    const more = await imported(db, {
      ...smallBundle(),
      topics: [{ id: 'topic:new', title: 'New' }],
      issues: [{ ...smallBundle().issues[0]!, topics: ['topic:arms', 'topic:new'] }],
    });
    await load(db, smallBundle());
    expect((await remove(db, more)).removed).toEqual({ ...NOTHING, topics: 1 });
    expect(await dump(db)).toEqual(before);
  });

  test('what something that stays uses is left: actors, documents, positions with the whole issue', async () => {
    const host = await imported(db, smallBundle());
    const visitor = await imported(db, guest());
    const dry = await remove(db, host, { dryRun: true });
    const report = await remove(db, host);
    expect(dry).toMatchObject({ removed: report.removed, kept: report.kept });
    expect(report.kept).toEqual(counted({ documents: 1, actors: 2, topics: 1, issues: 1, positions: 2 }));
    expect(report.removed).toEqual(
      counted({ documents: 1, actors: 1, issues: 2, positions: 4, statements: 2, ties: 1 }),
    );
    expect(await idsLeft()).toEqual([
      'actor:group',
      'actor:state',
      'doc:late',
      'issue:arms',
      'position:against',
      'position:for',
      'statement:guest',
      'topic:arms',
    ]);
    expect((await dump(db)).nodes.filter((node) => node.startsWith('Name'))).toHaveLength(2);
    const last = await remove(db, visitor);
    expect(last.removed).toEqual(
      counted({ documents: 1, actors: 2, topics: 1, issues: 1, positions: 2, statements: 1 }),
    );
    expect(await dump(db, { provenance: true })).toEqual(EMPTY);
  });

  test('reporters, ends and documents of ties, and whom an issue is about are used as well', async () => {
    const host = await imported(db, smallBundle());
    const { actors, documents, topics } = smallBundle();
    const visitor = await imported(db, {
      issues: [
        {
          id: 'issue:hakim',
          title: 'Support for him',
          kind: 'ACTOR',
          about: 'actor:hakim',
          scale: 'BINARY',
          topics: [topics[0]!.id],
          positions: [{ id: 'position:likes-him', label: 'likes him', value: 1 }],
        },
      ],
      ties: [
        {
          id: 'tie:guest',
          type: 'MET_WITH',
          from: 'actor:state',
          to: 'actor:group',
          citation: { document: 'doc:early' },
        },
      ],
    });
    await remove(db, host);
    expect(await idsLeft()).toEqual([
      ...actors.map(({ id }) => id).sort(),
      documents[0]!.id,
      'issue:hakim',
      'position:likes-him',
      'topic:arms',
    ]);
    await remove(db, visitor);
    expect(await dump(db, { provenance: true })).toEqual(EMPTY);
  });

  test('a position that the owner of its issue does not name goes, if nobody takes it', async () => {
    await load(db, smallBundle());
    const before = await dump(db);
    const [arms] = smallBundle().issues;
    const more = await imported(db, {
      issues: [
        {
          ...arms!,
          positions: [
            ...(arms!['positions'] as object[]),
            { id: 'position:also-for', label: 'also for', value: 1 },
          ],
        },
      ],
    });
    expect((await remove(db, more)).removed).toEqual({ ...NOTHING, positions: 1 });
    expect(await dump(db)).toEqual(before);
  });

  test('what is older than imports is never removed', async () => {
    await load(db, smallBundle());
    await db.write(async (tx) => {
      await tx.run('MATCH (i:Import) DELETE i');
      await tx.run('MATCH (n) REMOVE n.imports, n.digest');
      await tx.run('MATCH ()-[r]->() REMOVE r.imports');
    });
    const before = await dump(db);
    const id = await imported(db, { ...smallBundle(), topics: [{ id: 'topic:new', title: 'New' }] });
    expect((await remove(db, id)).removed).toEqual({ ...NOTHING, topics: 1 });
    expect(await dump(db)).toEqual(before);
  });

  test('stopped between two batches, it says so and goes on when it is started again', async () => {
    const id = await imported(db, smallBundle());
    const abort = new AbortController();
    const stopped = remove(db, id, { signal: abort.signal, onEvent: () => abort.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await db.read(listImports)).toMatchObject([{ id, state: 'REMOVING' }]);
    const left = (await dump(db)).nodes.length;
    expect(left).toBeGreaterThan(0);
    expect((await remove(db, id)).removed).toMatchObject({ statements: 0, actors: 3 });
    expect(await dump(db, { provenance: true })).toEqual(EMPTY);
  });

  test('broken off at any statement, the same again takes out the rest', async () => {
    let allowed = 0;
    for (; allowed < 200; allowed += 3) {
      const id = await imported(db, smallBundle());
      const outcome = await remove(failingAfter(db, allowed), id).catch((error: Error) => error.message);
      if (outcome !== 'pulled the plug') break;
      await remove(db, id);
      expect([allowed, await dump(db, { provenance: true })]).toEqual([allowed, EMPTY]);
    }
    expect(allowed).toBeGreaterThan(20);
  });

  test('an import that was half removed can be loaded again, and is whole', async () => {
    const id = await imported(db, smallBundle());
    const before = await dump(db, { provenance: true });
    const abort = new AbortController();
    await remove(db, id, { signal: abort.signal, onEvent: () => abort.abort() }).catch(() => {});
    expect((await load(db, smallBundle())).counts.statements.created).toBe(2);
    expect(await dump(db, { provenance: true })).toEqual(before);
  });

  test('the number of statements does not grow with the import', async () => {
    const count = async (things: Things): Promise<number> => {
      const id = await imported(db, things);
      let statements = 0;
      await remove(
        observed(db, () => (statements += 1)),
        id,
      );
      return statements;
    };
    const grown = smallBundle();
    for (let number = 0; number < 300; number += 1) {
      grown.documents.push({ id: `doc:${number}`, title: `Document ${number}` });
      grown.statements.push({ ...grown.statements[number % 2]!, id: `statement:${number}` });
      grown.ties.push({ ...grown.ties[0]!, id: `tie:${number}` });
    }
    const small = await count(smallBundle());
    expect(small).toBeLessThanOrEqual(75);
    expect(await count(grown)).toBe(small);
  });

  test('any two bundles, removed in any order: what the dry run says, and nothing is left', async () => {
    await fc.assert(
      fc.asyncProperty(bundle, bundle, fc.boolean(), async (one, other, swapped) => {
        const ids = [await imported(db, one)];
        await load(db, other);
        const all = (await db.read(listImports)).map(({ id }) => id);
        if (all.length === 2) ids.push(all.find((id) => id !== ids[0])!);
        for (const id of swapped ? ids.reverse() : ids) {
          const { removed, kept } = await remove(db, id, { dryRun: true });
          expect(await remove(db, id)).toMatchObject({ removed, kept });
        }
        expect(await dump(db, { provenance: true })).toEqual(EMPTY);
      }),
      { numRuns: backend.kind === 'embedded' ? 25 : 5, endOnFailure: true },
    );
  });
});

function touched(things: Things): string[] {
  const positions = things.issues.flatMap((issue) => issue['positions'] as { id: string }[]);
  return [...Object.values(things).flat(), ...positions].map(({ id }) => id);
}
