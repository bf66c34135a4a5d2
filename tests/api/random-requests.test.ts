/** Whatever can be asked is answered or refused with a reason: never an unexpected error, never beyond the time of a request. */
import * as fc from 'fast-check';
import type { Api, ApiOptions } from '../../src/api/create-api.ts';
import { createApi } from '../../src/api/create-api.ts';
import { ERROR_CODES } from '../../src/domain/errors.ts';
import { onEachDatabase } from '../support/backends.ts';
import { ownWorkers } from '../support/own-workers.ts';
import { type Draw, type EntityName, type Pool, randomRequest } from '../support/random-requests.ts';
import { loadSeedData } from '../support/seed-graph.ts';
import { ask } from './world.ts';

jest.setTimeout(900_000);

/** Each run asks other questions; the seed of a failing run is told, and asks the same again. */
const SEED = Number(process.env['RANDOM_SEED'] ?? Date.now() % 2_147_483_647);
/** Neo4j plans every new text anew. */
const REQUESTS = { embedded: 2_000, neo4j: 150 } as const;
/** What may be said of a request that is valid. The time of a request is none of it. */
const EXPECTED = new Set(Object.keys(ERROR_CODES).filter((code) => code !== 'TIMEOUT'));

onEachDatabase('random requests', (backend) => {
  const logged: unknown[] = [];
  let api: Api;
  let pool: Pool;

  beforeAll(async () => {
    const db = await backend.open();
    await loadSeedData(db);
    const logger: ApiOptions['logger'] = { error: (details) => logged.push(details['err']) };
    api = createApi({
      db,
      logger,
      now: () => new Date('2026-06-02T00:00:00Z'),
      workers: ownWorkers(),
    });
    pool = await readPool(api);
  });

  test('are answered, or refused with a reason', async () => {
    let answered = 0;
    const request = fc.gen().map((generate) => {
      const draw: Draw = (count) => generate(fc.nat, Math.max(count - 1, 0));
      return randomRequest(api.schema, draw, pool);
    });
    const { failed, seed, counterexample, errorInstance } = await fc.check(
      fc.asyncProperty(request, async ({ query, variables }) => {
        const { data, errors = [] } = await api.execute({ query, variables });
        for (const { message, extensions } of errors) {
          if (!EXPECTED.has(String(extensions!['code'])))
            throw new Error(`${String(extensions!['code'])}: ${message} ${String(logged.at(-1))}`);
        }
        if (errors.length === 0 && data) answered += 1;
      }),
      { numRuns: REQUESTS[backend.kind], seed: SEED, endOnFailure: true },
    );
    if (failed) {
      const [{ query, variables }] = counterexample as [{ query: string; variables: object }];
      throw new Error(
        `RANDOM_SEED=${seed}\n${query}\n${JSON.stringify(variables)}\n${String(errorInstance)}`,
      );
    }
    // Or the requests would be of the kind that is refused at once.
    expect(answered).toBeGreaterThan(REQUESTS[backend.kind] / 4);
    expect(logged).toEqual([]);
  });
});

/** Ids, names and cursors of the graph as it is. */
async function readPool(api: Api): Promise<Pool> {
  type Page = {
    nodes: { id: string; name?: string; title?: string; label?: string }[];
    pageInfo: { endCursor: string };
  };
  const page = (fields: string): string => `(first: 40) { nodes { ${fields} } pageInfo { endCursor } }`;
  const found = await ask<
    Record<'actors' | 'topics' | 'issues' | 'statements' | 'documents', Page> & { opposition: Page }
  >(
    api,
    `{ actors${page('id name')} topics${page('id title')} issues${page('id title positions { id label }')}
       statements${page('id')} documents${page('id title publisher')} opposition(first: 2) { pageInfo { endCursor } } }`,
  );
  const textsOf = ({ nodes }: Page): string[] =>
    nodes.flatMap(({ id, name, title, label }) => [id, id, name ?? title ?? label ?? id]);
  const positions = found.issues.nodes.flatMap(
    (issue) => (issue as unknown as { positions: { id: string; label: string }[] }).positions,
  );
  const things: Record<EntityName, string[]> = {
    actor: [...textsOf(found.actors), 'إيران', 'Washington'],
    topic: textsOf(found.topics),
    issue: textsOf(found.issues),
    position: positions.flatMap(({ id, label }) => [id, label]),
    statement: textsOf(found.statements),
    document: textsOf(found.documents),
  };
  const publishers = found.documents.nodes.map((one) => (one as unknown as { publisher: string }).publisher);
  return { things, publishers, cursors: Object.values(found).map(({ pageInfo }) => pageInfo.endCursor) };
}
