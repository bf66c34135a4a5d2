/** The same server and the same commands on a Neo4j, by one setting. */
import { packageFile } from '../../src/domain/package-root.ts';
import { onDatabase } from '../support/backends.ts';
import { ask, newFolder, runProgram, startServer } from '../support/program.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const QUESTION = `{
  opposition { totalCount nodes { summary conditional attributedOnly since from { id } to { id } } }
  stats { actors issues statements documents revision }
}`;

onDatabase('neo4j', 'the program', (backend) => {
  function neo4jSettings(): { NEO4J_URI: string; NEO4J_USER: string; NEO4J_PASSWORD: string } {
    const { uri, user, password } = JSON.parse(backend.address()) as Record<
      'uri' | 'user' | 'password',
      string
    >;
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  }

  test('fills an empty Neo4j, answers as the embedded database does, and commands work beside it', async () => {
    await backend.openBlank();
    const cwd = newFolder();
    const env = { ...neo4jSettings(), SEED: VILLAGE };
    const server = await startServer({ cwd, env });
    expect(server.output()).toMatch(/database +Neo4j 5\.26/);
    expect(server.output()).toContain(env.NEO4J_URI);
    const embedded = await startServer({ env: { SEED: VILLAGE } });
    const expected = (await ask(embedded.url, QUESTION)) as { data: { opposition: { totalCount: number } } };
    expect(expected.data.opposition.totalCount).toBe(2);
    expect(await ask(server.url, QUESTION)).toEqual(expected);
    await embedded.stop();

    const opposes = await runProgram(['opposes', '--json'], { env });
    expect(JSON.parse(opposes.stdout)).toMatchObject({ totalCount: 2 });
    const again = await runProgram(['load', VILLAGE, '--json'], { env });
    expect(JSON.parse(again.stdout)).toMatchObject({ changed: false, revision: 1 });
    expect(await server.stop()).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(cwd, 'data'))).toBe(false);
  });

  test("somebody else's data is refused and left alone", async () => {
    const db = await backend.openBlank();
    await db.write((tx) => tx.run("CREATE (:Customer {name: 'somebody'})"));
    const ended = await runProgram(['serve'], { env: { ...neo4jSettings(), PORT: '0' } });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(/^DATABASE_FOREIGN: /);
    expect(await db.read((tx) => tx.run('MATCH (n) RETURN count(n) AS n'))).toEqual([{ n: 1 }]);
  });

  test('a wrong password is told, and not repeated', async () => {
    await backend.openBlank();
    const env = { ...neo4jSettings(), NEO4J_PASSWORD: 'not-the-password' };
    const ended = await runProgram(['stats'], { env });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(/^DATABASE_REFUSED: /);
    expect(ended.stderr).not.toContain('not-the-password');
  });
});

test('a Neo4j that does not answer is told, with its address', async () => {
  const ended = await runProgram(['stats'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
  expect(ended).toMatchObject({ code: 6, stdout: '' });
  expect(ended.stderr).toMatch(/^DATABASE_UNAVAILABLE: [\s\S]*bolt:\/\/127\.0\.0\.1:1/);
});
