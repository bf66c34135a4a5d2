/** `extensions.explain`: the database statements of a request, for whoever asks and may. */
import { onEachDatabase } from '../support/backends.ts';
import { get, post } from '../support/http.ts';
import { startServer } from '../support/program.ts';
import { startServerOn } from '../support/server-on.ts';

interface Explanation {
  readonly statements: number;
  readonly rows: number;
  readonly ms: number;
  readonly database: readonly {
    readonly cypher: string;
    readonly parameters: readonly string[];
    readonly rows: number;
    readonly ms: number;
  }[];
}

const QUESTION = '{ actor(by: { id: "actor:nobody" }) { name } stats { revision } }';
const ASKED = { headers: { 'x-explain': '1' } };

onEachDatabase('explanations', (backend) => {
  test('show each database statement, with the names of its parameters and without their values', async () => {
    const server = await startServerOn(backend, { EXPLAIN: 'true' });
    for (const send of [post, get]) {
      const plain = await send(server.url, QUESTION);
      expect(plain.body).not.toHaveProperty('extensions');
      const { body, headers } = await send(server.url, QUESTION, ASKED);
      expect(body.data).toEqual(plain.body.data);
      expect(headers.get('etag')).toBeNull();
      const { database, statements, rows, ms } = body.extensions!.explain as Explanation;
      expect(database.length).toBeGreaterThanOrEqual(2);
      expect(statements).toBe(database.length);
      expect(rows).toBe(database.reduce((sum, one) => sum + one.rows, 0));
      expect(ms).toBeGreaterThan(0);
      for (const { cypher, parameters, ms: each } of database) {
        expect(cypher).toMatch(/\b(MATCH|RETURN)\b/);
        expect(cypher).not.toContain('nobody');
        for (const name of parameters) expect(cypher).toContain(`$${name}`);
        expect(each).toBeGreaterThanOrEqual(0);
      }
      expect(database.some(({ parameters }) => parameters.length > 0)).toBe(true);
      expect(JSON.stringify(body.extensions)).not.toContain('actor:nobody');
    }
    await server.stop();
  });
});

test('a server that may not explain says so, and answers', async () => {
  const server = await startServer({ env: { SEED: 'none' } });
  const { body } = await post(server.url, QUESTION, ASKED);
  expect(body.data).toMatchObject({ stats: { revision: 0 } });
  expect(body.extensions).toEqual({ explain: { refused: expect.stringContaining('EXPLAIN') as string } });
  await server.stop();
});
