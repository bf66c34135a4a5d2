/** A Neo4j that may only be read. The community edition knows no roles, so the whole server is told to take no writes. */
import { packageFile } from '../../src/domain/package-root.ts';
import { openNeo4j } from '../../src/graph/open.ts';
import { onDatabase } from '../support/backends.ts';
import { type OwnNeo4j, newHome, startOwnNeo4j } from '../support/own-neo4j.ts';
import { ask, runProgram, startServer } from '../support/program.ts';

const SEED = packageFile('tests', 'cli', 'village.yaml');
const QUESTION = '{ stats { actors statements revision } }';
const ANSWER = { data: { stats: { actors: 4, statements: 3, revision: 1 } } };
const READ_ONLY = ['server.databases.read_only=neo4j'];

/** A Neo4j starts here in each test, some of them twice. */
jest.setTimeout(300_000);

onDatabase('neo4j', 'a server that may only read', () => {
  const home = newHome();
  let neo4j: OwnNeo4j;

  async function restart(settings: readonly string[]): Promise<void> {
    await neo4j?.server.stop();
    neo4j = await startOwnNeo4j(home, { settings });
  }

  test('does not start over an empty Neo4j, and says what is needed', async () => {
    // Told so from its first start, it would not even make its database.
    await restart([]);
    await restart(READ_ONLY);
    const ended = await runProgram(['serve'], { env: { ...neo4j.env, SEED, PORT: '0' } });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(
      /^DATABASE_READ_ONLY: .*holds no stance graph yet: start once with an account that may write/,
    );
  });

  test('serves a graph that was prepared before, and says so', async () => {
    await restart([]);
    const loaded = await runProgram(['load', SEED], { env: neo4j.env });
    expect(loaded.code).toBe(0);
    await restart(READ_ONLY);
    const server = await startServer({ env: { ...neo4j.env, SEED } });
    expect(server.output()).toMatch(/access +reading only/);
    expect(await ask(server.url, QUESTION)).toEqual(ANSWER);
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('refuses to load, and changes nothing', async () => {
    const refused = await runProgram(['load', packageFile('seed-data')], { env: neo4j.env });
    expect(refused).toMatchObject({ code: 6, stdout: '' });
    expect(refused.stderr).toMatch(/^DATABASE_READ_ONLY: .*nothing was written/);
    const stats = await runProgram(['stats', '--json'], { env: neo4j.env });
    expect(JSON.parse(stats.stdout)).toMatchObject(ANSWER.data.stats);
  });

  test('does not start where a constraint is missing, and names it', async () => {
    await restart([]);
    const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = neo4j.env;
    const db = await openNeo4j({ uri, user: 'neo4j', password });
    await db.write((tx) => tx.run('DROP CONSTRAINT stance_graph_actor_id_unique'));
    await db.close();
    await restart(READ_ONLY);
    const ended = await runProgram(['stats'], { env: neo4j.env });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(/^DATABASE_READ_ONLY: .*constraints on Actor\.id are missing/);
  });
});
