/** Backup and restore of the embedded database: beside a server that goes on, and without one. */
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';
import { get } from '../support/http.ts';
import { ask, startServer } from '../support/program.ts';
import { VILLAGE, contentOfFile, contentOfFolder, keptFile, newPlace } from './embedded-place.ts';

describe('beside a server', () => {
  test('a backup while somebody writes holds whole changes only, and one file is all', async () => {
    const { cwd, env, run } = newPlace();
    const server = await startServer({ cwd, env });
    await run('load', VILLAGE);
    const each = 400;
    const writing = (async () => {
      for (const round of [1, 2, 3, 4, 5]) {
        const statements = Array.from(
          { length: each },
          (_, i) =>
            `  - { id: statement:r${round}-${i}, speaker: actor:mayor, position: position:keep, date: 2025-05-01, citations: [{ document: doc:paper }] }`,
        );
        writeFileSync(join(cwd, `round-${round}.yaml`), ['statements:', ...statements].join('\n'));
        expect(await run('load', `round-${round}.yaml`)).toMatchObject({ code: 0 });
      }
    })();
    for (const name of ['a', 'b', 'c', 'd']) {
      const ended = await run('backup', `${name}.grafeo`, '--json');
      expect(ended).toMatchObject({ code: 0, stderr: '' });
      const report = JSON.parse(ended.stdout) as { revision: number; statements: number };
      expect(report.statements).toBe(3 + each * (report.revision - 1));
      const content = await contentOfFile(join(cwd, `${name}.grafeo`));
      expect(content.revision).toBe(report.revision);
      expect(content.nodes.filter((node) => node.startsWith('Statement'))).toHaveLength(report.statements);
    }
    await writing;
    expect(
      readdirSync(cwd)
        .filter((name) => /grafeo/.test(name))
        .sort(),
    ).toEqual(['a.grafeo', 'b.grafeo', 'c.grafeo', 'd.grafeo']);
    expect(await server.stop()).toMatchObject({ code: 0 });
  });

  test('after a restore nothing is answered from the other graph: not from its index, tags or pages', async () => {
    const { cwd, env, run, addNewcomer } = newPlace();
    const server = await startServer({ cwd, env });
    const { url } = server;
    const STATS = '{ stats { actors statements revision } }';
    const SEARCH = '{ search(text: "Ivanova") { totalCount } }';
    const PAGE = 'query ($after: String) { opposition(first: 1, after: $after) { pageInfo { endCursor } } }';
    await run('load', VILLAGE);
    const before = await get(url, STATS);
    expect(before.body).toEqual({ data: { stats: { actors: 4, statements: 3, revision: 1 } } });
    expect((await get(url, SEARCH)).body).toEqual({ data: { search: { totalCount: 0 } } });
    await run('backup', 'village.grafeo');

    await addNewcomer('Ivanova');
    const later = await get(url, STATS);
    expect(later.body).toEqual({ data: { stats: { actors: 5, statements: 4, revision: 2 } } });
    expect((await get(url, SEARCH)).body).toEqual({ data: { search: { totalCount: 1 } } });
    const page = (await ask(url, PAGE)) as { data: { opposition: { pageInfo: { endCursor: string } } } };
    const after = page.data.opposition.pageInfo.endCursor;

    const restored = await run('restore', 'village.grafeo', '--yes');
    expect(restored).toMatchObject({ code: 0, stdout: 'village.grafeo: revision 1, 3 statements\n' });
    expect(restored.stderr).toContain(keptFile(cwd));
    const tagOf = (answer: typeof before) => ({ 'if-none-match': answer.headers.get('etag')! });
    expect((await get(url, STATS)).body).toEqual(before.body);
    expect(await get(url, STATS, { headers: tagOf(before) })).toMatchObject({ status: 304 });
    expect(await get(url, STATS, { headers: tagOf(later) })).toMatchObject({
      status: 200,
      body: before.body,
    });
    expect((await get(url, SEARCH)).body).toEqual({ data: { search: { totalCount: 0 } } });
    expect(await ask(url, PAGE, { after })).toMatchObject({
      errors: [{ extensions: { code: 'CURSOR_STALE' } }],
    });

    // Revision 2 stood for something else here, so the next change is not called that.
    await addNewcomer('Petrov');
    const now = await get(url, STATS, { headers: tagOf(later) });
    expect(now).toMatchObject({
      status: 200,
      body: { data: { stats: { actors: 5, statements: 4, revision: 3 } } },
    });
    expect((await get(url, SEARCH)).body).toEqual({ data: { search: { totalCount: 0 } } });
    expect(await ask(url, PAGE, { after })).toMatchObject({
      errors: [{ extensions: { code: 'CURSOR_STALE' } }],
    });
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('requests meanwhile get an answer of one graph or the other, or are told to come again', async () => {
    const { cwd, env, run, addNewcomer } = newPlace();
    const server = await startServer({ cwd, env });
    await run('load', VILLAGE);
    await run('backup', 'village.grafeo');
    await addNewcomer('Ivanova');
    const asking = new AbortController();
    const seen = new Set<string>();
    const asker = async (): Promise<void> => {
      while (!asking.signal.aborted) {
        const { status, headers, body } = await get(server.url, '{ stats { actors statements revision } }');
        seen.add(status === 200 ? JSON.stringify(body.data) : `${status} ${headers.get('retry-after')}`);
      }
    };
    const askers = Promise.all([asker(), asker(), asker()]);
    for (let times = 0; times < 3; times += 1) {
      expect(await run('restore', 'village.grafeo', '--yes')).toMatchObject({ code: 0 });
    }
    asking.abort();
    await askers;
    const answers = [
      '{"stats":{"actors":5,"statements":4,"revision":2}}',
      '{"stats":{"actors":4,"statements":3,"revision":1}}',
    ];
    expect([...seen].filter((one) => one !== '503 2').sort()).toEqual(answers.sort());
    expect(await server.stop()).toMatchObject({ code: 0 });
  });
});

describe('without a server', () => {
  test('a graph comes back node by node, and what was replaced can be put back in turn', async () => {
    const { cwd, run, addNewcomer } = newPlace();
    const dataDir = join(cwd, 'data');
    await run('load', packageFile('seed-data'));
    const first = await contentOfFolder(dataDir);
    await run('backup', 'first.grafeo');
    await run('load', VILLAGE);
    await addNewcomer('Ivanova');
    const second = await contentOfFolder(dataDir);
    expect(second.nodes).not.toEqual(first.nodes);

    await run('restore', 'first.grafeo', '--yes');
    expect(await contentOfFolder(dataDir)).toEqual(first);
    await run('restore', keptFile(cwd), '--yes');
    expect(await contentOfFolder(dataDir)).toEqual(second);
  });

  test('a graph from elsewhere gets a revision of its own where its one is used', async () => {
    const [here, elsewhere] = [newPlace(), newPlace()];
    await elsewhere.run('load', VILLAGE);
    await elsewhere.run('backup', join(here.cwd, 'elsewhere.grafeo'));
    // Into a folder that has no graph it comes as it is.
    const fresh = newPlace();
    await fresh.run('restore', join(here.cwd, 'elsewhere.grafeo'), '--yes');
    expect(await contentOfFolder(join(fresh.cwd, 'data'))).toMatchObject({ revision: 1 });

    await here.run('load', packageFile('seed-data'));
    await here.run('load', VILLAGE);
    const restored = await here.run('restore', 'elsewhere.grafeo', '--yes', '--json');
    expect(JSON.parse(restored.stdout)).toMatchObject({ revision: 1, graphRevision: 3, statements: 3 });
    expect(await contentOfFolder(join(here.cwd, 'data'))).toMatchObject({ revision: 3 });
  });

  test('a damaged database is replaced, and kept with all its parts', async () => {
    const { cwd, run } = newPlace();
    await run('load', VILLAGE);
    await run('backup', 'village.grafeo');
    truncateSync(join(cwd, 'data', 'graph.grafeo'), 5_000);
    mkdirSync(join(cwd, 'data', 'graph.grafeo.wal'));
    writeFileSync(join(cwd, 'data', 'graph.grafeo.wal', 'wal_0.log'), 'a part');
    expect(await run('stats')).toMatchObject({ code: 6 });
    const restored = await run('restore', 'village.grafeo', '--yes');
    expect(restored).toMatchObject({ code: 0 });
    expect(JSON.parse((await run('stats', '--json')).stdout)).toMatchObject({ statements: 3, revision: 1 });
    const kept = readdirSync(join(cwd, 'data')).filter((name) => name.includes('replaced'));
    expect(kept.map((name) => name.replace(/.*Z/, '')).sort()).toEqual(['.grafeo', '.grafeo.wal']);
  });
});
