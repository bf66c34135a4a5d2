/** Several servers over one Neo4j: each sees at once what another one, or a command, has written. */
import { packageFile } from '../../src/domain/package-root.ts';
import { onDatabase } from '../support/backends.ts';
import { neo4jAddress } from '../support/neo4j-store.ts';
import { ask, newFolder, runProgram, startServer } from '../support/program.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SEED = packageFile('tests', 'cli', 'village.yaml');
const STATS = '{ stats { actors statements revision } }';
const FIND = '{ search(text: "Newcomer") { nodes { node { id } } } }';
const OPPONENTS = `query ($after: String) {
  opposition(first: 1, after: $after) { totalCount pageInfo { endCursor } }
}`;
/** A stranger who takes the mayor's side. */
const MORE = `actors:
  - { id: actor:newcomer, kind: PERSON, names: [{ text: Newcomer, lang: en, kind: CANONICAL }] }
statements:
  - id: statement:newcomer
    speaker: actor:newcomer
    position: position:hand-in
    date: 2025-03-01
    citations: [{ document: doc:paper, locator: page 4 }]
`;

interface Opponents {
  readonly data: { opposition: { totalCount: number; pageInfo: { endCursor: string } } };
}

onDatabase('neo4j', 'two servers', (backend) => {
  const env = (): Record<string, string> => {
    const { uri, user, password } = neo4jAddress();
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED };
  };

  test('that start at once over an empty Neo4j fill it once', async () => {
    await backend.openBlank();
    const servers = await Promise.all([startServer({ env: env() }), startServer({ env: env() })]);
    for (const { url } of servers) {
      expect(await ask(url, STATS)).toEqual({ data: { stats: { actors: 4, statements: 3, revision: 1 } } });
    }
    for (const server of servers) expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('see what a command has written: counts, search, answers; a page begun before it is out of date', async () => {
    await backend.openBlank();
    const first = await startServer({ env: env() });
    const second = await startServer({ env: env() });
    const both = [first.url, second.url];
    const pages: string[] = [];
    for (const url of both) {
      expect(await ask(url, FIND)).toEqual({ data: { search: { nodes: [] } } });
      const { data } = (await ask(url, OPPONENTS)) as Opponents;
      expect(data.opposition.totalCount).toBe(2);
      pages.push(data.opposition.pageInfo.endCursor);
    }

    const bundle = join(newFolder(), 'more.yaml');
    writeFileSync(bundle, MORE);
    expect(await runProgram(['load', bundle], { env: env() })).toMatchObject({ code: 0 });

    for (const [i, url] of both.entries()) {
      expect(await ask(url, STATS)).toEqual({ data: { stats: { actors: 5, statements: 4, revision: 2 } } });
      expect(await ask(url, FIND)).toEqual({
        data: { search: { nodes: expect.arrayContaining([{ node: { id: 'actor:newcomer' } }]) } },
      });
      expect(((await ask(url, OPPONENTS)) as Opponents).data.opposition.totalCount).toBe(4);
      // Cursors are the graph's, not the process's: each server knows those of the other.
      expect(await ask(url, OPPONENTS, { after: pages[1 - i] })).toMatchObject({
        errors: [{ extensions: { code: 'CURSOR_STALE' } }],
      });
    }
    await first.stop();
    await second.stop();
  });
});
