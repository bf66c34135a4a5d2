import { READERS } from '../../src/interchange/readers/readers.ts';

test('formats have ids of their own', () => {
  const ids = READERS.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['bundle', 'ndjson', 'statements', 'dna', 'roll-calls', 'un-votes']),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(READERS.map((reader) => [reader.id, reader] as const))('%s is described in full', (id, reader) => {
  expect(reader.inputs[0]?.required).toBe(true);
  const named = [...reader.inputs, ...reader.options];
  expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  for (const { name, description } of named) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(description.length).toBeGreaterThan(8);
  }
  expect(reader.example).toMatch(new RegExp(`^stance-graph import --format ${id} `));
  const given = [...reader.example.matchAll(/ --([a-z-]+)/g)].map((match) => match[1]!);
  expect(['format', ...named.map(({ name }) => name)]).toEqual(expect.arrayContaining(given));
});

// Commands know an option before they know the format.
test('an option is a switch in all formats or in none, and no file', () => {
  const files = new Set(READERS.flatMap(({ inputs }) => inputs.slice(1).map(({ name }) => name)));
  const switches = new Map<string, boolean>();
  for (const { name, argument } of READERS.flatMap(({ options }) => options)) {
    expect([...files]).not.toContain(name);
    expect(switches.get(name) ?? argument === null).toBe(argument === null);
    switches.set(name, argument === null);
  }
  expect(switches.size).toBeGreaterThan(10);
});
