/** Any valid bundle can be loaded over any other, and loading it again changes nothing. */
import * as fc from 'fast-check';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { onEachDatabase } from '../support/backends.ts';
import { dump } from './graph-dump.ts';
import { bundle, fullBundle } from './random-bundle.ts';
import { differences, load } from './small-bundle.ts';

jest.setTimeout(180_000);

onEachDatabase('random bundles', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  test('load, load again', async () => {
    await fc.assert(
      fc.asyncProperty(bundle, async (things) => {
        const first = await load(db, things);
        const before = await dump(db);
        const again = await load(db, things);
        expect(differences(again)).toEqual({});
        expect(again).toMatchObject({ changed: false, revision: first.revision });
        expect(await dump(db)).toEqual(before);
        // Without digests, all that is stored is read and compared with what is given.
        await db.write((tx) => tx.run('MATCH (s:Statement) REMOVE s.digest'));
        expect(differences(await load(db, things))).toEqual({});
      }),
      { numRuns: backend.kind === 'embedded' ? 50 : 10 },
    );
  });

  test('what a bundle leaves does not depend on what was there before', async () => {
    const ofStatements = async (): Promise<object> => {
      const { nodes, relationships } = await dump(db);
      return {
        nodes: nodes.filter((text) => text.startsWith('Statement')),
        relationships: relationships.filter((text) => /statement:|-KNOWN_AS|^issue:|^position:/.test(text)),
      };
    };
    await fc.assert(
      fc.asyncProperty(fullBundle, fullBundle, async (one, other) => {
        await db.write((tx) => tx.run('MATCH (n) WHERE NOT n:Graph DETACH DELETE n'));
        await load(db, one);
        const fresh = await ofStatements();
        await load(db, other);
        await load(db, one);
        expect(await ofStatements()).toEqual(fresh);
      }),
      { numRuns: backend.kind === 'embedded' ? 20 : 4 },
    );
  });
});
