/** What requests have read of actors and issues is kept for the next ones, until the graph changes. */
import type { Api } from '../../src/api/create-api.ts';
import { createEntityMemory } from '../../src/app/entity-memory.ts';
import { onEachDatabase } from '../support/backends.ts';
import { apiOn, load, world } from './world.ts';

const QUERY = '{ stances(issue: "issue:i0", first: 10) { nodes { actor { name } } } }';

async function asked(api: Api): Promise<{ names: string[]; statements: number }> {
  const context = api.createContext();
  const { data, errors } = await api.execute({ query: QUERY }, context);
  expect(errors).toBeUndefined();
  const { nodes } = data!['stances'] as { nodes: { actor: { name: string } }[] };
  return { names: nodes.map(({ actor }) => actor.name), statements: context.reader.statements() };
}

onEachDatabase('records of actors', (backend) => {
  test('are read once; a change is seen by the next request', async () => {
    const db = await backend.open();
    const bundle = world();
    await load(db, bundle);
    const { api } = apiOn(db);
    // Builds the index: with it, what is read of a request is its revision and the records that it names.
    await api.execute({ query: '{ opposition(first: 1) { totalCount } }' });
    const first = await asked(api);
    const second = await asked(api);
    expect(second.names).toEqual(first.names);
    expect(second.statements).toBe(first.statements - 1);

    const renamed = bundle.actors.map((actor) => ({
      ...actor,
      names: actor.names.map((name) => ({ ...name, text: `${name.text} the Second` })),
    }));
    await load(db, { ...bundle, actors: renamed });
    const third = await asked(api);
    expect(third.names).toEqual(first.names.map((name) => `${name} the Second`));
  });
});

test('the memory holds one revision, and no more than it may', () => {
  const memory = createEntityMemory(2);
  for (const id of ['a', 'b', 'c']) memory.at(1).keep(id, { id });
  expect(['a', 'b', 'c'].map((id) => memory.at(1).get(id))).toEqual([undefined, { id: 'b' }, { id: 'c' }]);
  const before = memory.at(1);
  expect(memory.at(2).get('b')).toBeUndefined();
  before.keep('d', { id: 'd' });
  expect(memory.at(2).get('d')).toBeUndefined();
});
