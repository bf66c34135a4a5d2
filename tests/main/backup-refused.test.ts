/** What backup and restore do not do. */
import { copyFileSync, existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedFile } from '../../src/graph/open.ts';
import { onDatabase } from '../support/backends.ts';
import { runProgram } from '../support/program.ts';
import { VILLAGE, contentOfFolder, newPlace } from './embedded-place.ts';
import type { Content } from './embedded-place.ts';

describe('refusals, with nothing changed', () => {
  const { cwd, run } = newPlace();
  let before: Content;
  beforeAll(async () => {
    await run('load', VILLAGE);
    await run('backup', 'good.grafeo');
    before = await contentOfFolder(join(cwd, 'data'));
    writeFileSync(join(cwd, 'text.grafeo'), 'not a database');
    copyFileSync(join(cwd, 'good.grafeo'), join(cwd, 'cut.grafeo'));
    truncateSync(join(cwd, 'cut.grafeo'), 20_000);
    for (const [name, cypher] of [
      ['foreign', "CREATE (:Other {id: 'x'})"],
      ['newer', "CREATE (:Graph {id: 'stance-graph', schemaVersion: 99, revision: 5})"],
    ] as const) {
      const db = await openEmbeddedFile(join(cwd, `${name}.grafeo`));
      await db.write((tx) => tx.run(cypher));
      await db.close();
    }
  });
  afterAll(async () => {
    expect(await contentOfFolder(join(cwd, 'data'))).toEqual(before);
    expect(readdirSync(join(cwd, 'data')).filter((name) => name.endsWith('.grafeo'))).toEqual([
      'graph.grafeo',
    ]);
  });

  test.each([
    ['text.grafeo', 4, /^FILE_UNREADABLE: .*text\.grafeo is no backup/],
    ['cut.grafeo', 4, /^FILE_UNREADABLE: .*cut\.grafeo is no backup/],
    ['nowhere.grafeo', 4, /^FILE_UNREADABLE: .*nowhere\.grafeo cannot be copied/],
    ['data', 4, /^FILE_UNREADABLE: .*it is not a file/],
    ['foreign.grafeo', 6, /^DATABASE_FOREIGN: .*foreign\.grafeo holds no stance graph/],
    ['newer.grafeo', 6, /^GRAPH_TOO_NEW: .*newer\.grafeo holds a graph of schema version 99/],
  ])('restore %s', async (file, code, message) => {
    const ended = await run('restore', file, '--yes');
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toMatch(message);
  });

  test('restore without --yes where nobody can be asked', async () => {
    const ended = await run('restore', 'good.grafeo');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('revision 1, 3 statements');
    expect(ended.stderr).toContain('--yes');
    const dry = await run('restore', 'good.grafeo', '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({
      dryRun: true,
      revision: 1,
      keptAt: null,
      graphRevision: null,
    });
  });

  test('backup onto the database itself, or where nothing can be written', async () => {
    expect(await run('backup', join('data', 'graph.grafeo'))).toMatchObject({ code: 2 });
    const nowhere = await run('backup', join('nowhere', 'x.grafeo'));
    expect(nowhere).toMatchObject({ code: 4, stdout: '' });
    expect(nowhere.stderr).toMatch(/^FILE_UNWRITABLE: .*ENOENT/);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });
});

onDatabase('neo4j', 'backup and restore', (backend) => {
  test('say what to use instead', async () => {
    await backend.openBlank();
    const { uri, user, password } = JSON.parse(backend.address()) as Record<string, string>;
    const env = { NEO4J_URI: uri!, NEO4J_USER: user!, NEO4J_PASSWORD: password! };
    const backup = await runProgram(['backup', 'x.grafeo'], { env });
    expect(backup).toMatchObject({ code: 2, stdout: '' });
    expect(backup.stderr).toMatch(/neo4j-admin database dump.*export/s);
    const restore = await runProgram(['restore', 'x.grafeo', '--yes'], { env });
    expect(restore).toMatchObject({ code: 2, stdout: '' });
    expect(restore.stderr).toMatch(/neo4j-admin database load.*import/s);
  });
});
