/** What was put into the graph in one go, as the API lists it. */
import { loadBundleFiles } from '../../src/app/load-bundle.ts';
import type { GraphWriter } from '../../src/graph/port.ts';
import { beginImport, finishImport } from '../../src/graph/queries/imports.ts';
import { commitChange } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOn, ask } from './world.ts';

const TIMES = ['2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z', '2026-01-02T10:01:00.000Z'];
const IMPORTS = `{ imports { id name format fileNames contentHash startedAt finishedAt author state
  counts { documents actors topics issues positions statements ties } } }`;
const NOTHING = { documents: 0, actors: 0, topics: 0, issues: 0, positions: 0, statements: 0, ties: 0 };

onEachDatabase('imports through the API', (backend) => {
  test('none at first; then each with what it is called, when it began and how far it is', async () => {
    const db = await backend.open();
    const { api } = apiOn(db);
    expect(await ask(api, IMPORTS)).toEqual({ imports: [] });

    const text = JSON.stringify({ topics: [{ id: 'topic:a', title: 'A' }] });
    const files = ['one.json', 'two.json'].map((name, at) => ({
      name: `some/folder/${name}`,
      text: at === 0 ? text : text.replaceAll('A', 'B').replace('topic:a', 'topic:b'),
    }));
    await loadBundleFiles(db, files, { author: 'ada', now: () => new Date(TIMES[0]!) });
    const given = {
      id: 'import:votes-01234567',
      name: 'Votes',
      format: 'un-votes',
      fileNames: ['votes.csv.gz'],
      contentHash: '0123456789abcdef',
      startedAt: TIMES[1]!,
      author: 'grace',
      counts: { ...NOTHING, statements: 10 },
    };
    const write = (work: (tx: GraphWriter) => Promise<unknown>) =>
      commitChange(db, { author: 'grace', now: () => new Date() }, async (tx) => ({
        result: await work(tx),
        touched: [given.id],
      }));
    await write((tx) => beginImport(tx, given));
    const { contentHash, ...shown } = given;
    const loaded = {
      id: expect.stringMatching(/^import:folder-[0-9a-f]{8}$/),
      name: 'folder',
      format: 'bundle',
      fileNames: ['one.json', 'two.json'],
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      startedAt: TIMES[0],
      finishedAt: TIMES[0],
      author: 'ada',
      state: 'COMPLETE',
      counts: { ...NOTHING, topics: 2 },
    };
    const running = { ...shown, contentHash, finishedAt: null, state: 'RUNNING' };
    expect(await ask(api, IMPORTS)).toEqual({ imports: [loaded, running] });

    const counts = { ...given.counts, statements: 9, actors: 1 };
    await write((tx) => finishImport(tx, given.id, { finishedAt: TIMES[2]!, counts }));
    expect(await ask(api, IMPORTS)).toEqual({
      imports: [loaded, { ...running, finishedAt: TIMES[2], state: 'COMPLETE', counts }],
    });
  });
});
