/** The field `paths` in the valley, as a client asks it: whole answers, what it refuses and what it costs. */
import { buildSchema } from '../../src/api/schema.ts';
import { LONGEST_PATH, PATH_BOUNDS } from '../../src/app/paths.ts';
import { onEachDatabase } from '../support/backends.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

interface Answer {
  readonly paths: {
    readonly truncated: boolean;
    readonly searchedLength: number;
    readonly paths: readonly {
      readonly length: number;
      readonly steps: readonly { readonly from: Named; readonly to: Named; readonly label: string }[];
    }[];
  };
}
interface Named {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
}

const QUERY = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    truncated
    searchedLength
    paths { length steps { from { ...named } to { ...named } label } }
  }
}
fragment named on Node { id ... on Actor { name } ... on Issue { title } ... on Document { title } }`;

const nameOf = ({ id, name, title }: Named): string => name ?? title ?? id.replace('statement:', '');

/** Each path as one line. */
function lines({ paths }: Answer['paths']): string[] {
  return paths.map(({ length, steps }) => {
    expect(steps).toHaveLength(length);
    for (const [at, step] of steps.slice(1).entries()) expect(step.from).toEqual(steps[at]!.to);
    return [nameOf(steps[0]!.from), ...steps.flatMap(({ label, to }) => [label, nameOf(to)])].join(' | ');
  });
}

test('the schema tells the bounds as they are', () => {
  const schema = buildSchema();
  const { frontier, list, work } = PATH_BOUNDS;
  for (const bound of [frontier, list, work]) {
    expect(schema.getType('PathResult')!.description).toContain(` ${bound.toLocaleString('en')} `);
  }
  const { paths } = schema.getQueryType()!.getFields();
  const maxLength = paths!.args.find(({ name }) => name === 'maxLength');
  expect(maxLength!.description).toContain(`1 to ${LONGEST_PATH}.`);
});

onEachDatabase('paths', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  async function ask(from: string, to: string, more: { maxLength?: number; first?: number } = {}) {
    const { data, statements } = await valley.ask<Answer>(QUERY, { from, to, ...more });
    const { truncated, searchedLength } = data.paths;
    return { lines: lines(data.paths), truncated, searchedLength, statements };
  }

  test('through an issue, then through a document; by name, id or in capitals', async () => {
    const expected = {
      lines: [
        'Ada Envoy | made | envoy-dam | supports the dam | Dam across the river | rejects the dam | south-dam-1 | was made by | Southland',
        'Ada Envoy | made | envoy-dam | supports the dam | Dam across the river | rejects the dam | south-dam-2 | was made by | Southland',
        'Ada Envoy | made | envoy-dam | is cited in | Gazette 2024 | is the source of | south-dam-1 | was made by | Southland',
      ],
      truncated: false,
      searchedLength: 4,
    };
    expect(await ask('Ada Envoy', 'actor:south')).toMatchObject(expected);
    expect(await ask('actor:envoy', 'SOUTHLAND')).toMatchObject(expected);
  });

  test('through an issue that asks about the other, in both directions', async () => {
    expect((await ask('Mia Member', 'Southland')).lines).toEqual([
      'Mia Member | is a member of | River League | made | league-south | opposes Southland | Support for Southland | is about | Southland',
    ]);
    expect((await ask('Southland', 'Mia Member')).lines).toEqual([
      'Southland | is the subject of | Support for Southland | opposes Southland | league-south | was made by | River League | has the member | Mia Member',
    ]);
  });

  test('a tie first, then a statement on behalf, then what stands in one document; deprecated ones never', async () => {
    expect(await ask('Northland', 'Ada Envoy')).toMatchObject({
      lines: [
        'Northland | is represented by (since 2024) | Ada Envoy',
        'Northland | had made on its behalf | envoy-dam | was made by | Ada Envoy',
        'Northland | made | north-toll-1 | is cited in | Gazette 2024 | is the source of | envoy-dam | was made by | Ada Envoy',
      ],
      truncated: false,
      searchedLength: 4,
    });
  });

  test('who reports something does not hold it', async () => {
    expect((await ask("Millers' Guild", 'Herald Press', { maxLength: 2 })).lines).toEqual([
      "Millers' Guild | is reported to hold | guild-dam | was reported by | Herald Press",
    ]);
    expect((await ask('Herald Press', "Millers' Guild", { maxLength: 2 })).lines).toEqual([
      "Herald Press | reported | guild-dam | is reported to be held by | Millers' Guild",
    ]);
  });

  test('`first` and `maxLength` cut, and only `first` is a truncation', async () => {
    expect(await ask('Northland', 'Ada Envoy', { first: 1 })).toMatchObject({
      lines: ['Northland | is represented by (since 2024) | Ada Envoy'],
      truncated: true,
      searchedLength: 2,
    });
    expect(await ask('Northland', 'Ada Envoy', { maxLength: 1 })).toMatchObject({
      lines: ['Northland | is represented by (since 2024) | Ada Envoy'],
      truncated: false,
      searchedLength: 1,
    });
    expect(await ask('Mia Member', 'Southland', { maxLength: 3 })).toMatchObject({
      lines: [],
      truncated: false,
      searchedLength: 3,
    });
  });

  test('the same number of statements, whatever the number of paths', async () => {
    // The two names, four levels, and the nodes: one statement for each of their four types.
    expect((await ask('Ada Envoy', 'Southland')).statements).toBe(1 + 4 + 4);
    const many = await ask('Northland', 'Southland', { maxLength: 6, first: 100 });
    expect(many.lines).toHaveLength(56);
    expect(many.statements).toBeLessThanOrEqual(1 + 6 + 4);
    const direct = await ask('Northland', 'Ada Envoy', { maxLength: 1 });
    expect(direct.statements).toBe(1 + 1 + 1);
  });

  test.each([
    [
      'the same actor twice',
      { from: 'Northland', to: 'actor:north' },
      'BAD_INPUT: `from` and `to` are both actor:north: ask for two different actors.',
    ],
    [
      'too long',
      { from: 'Northland', to: 'Southland', maxLength: 7 },
      'BAD_INPUT: `maxLength` is 7: ask for paths of 1 to 6 steps.',
    ],
    [
      'no steps',
      { from: 'Northland', to: 'Southland', maxLength: 0 },
      'BAD_INPUT: `maxLength` is 0: ask for paths of 1 to 6 steps.',
    ],
    [
      'too many',
      { from: 'Northland', to: 'Southland', first: 101 },
      'BAD_INPUT: `first` is 101: ask for 1 to 100 rows.',
    ],
    [
      'no actor',
      { from: 'issue:dam', to: 'Southland' },
      'NOT_FOUND: issue:dam is the id of an issue, and `from` takes an actor. ',
    ],
    [
      'nobody',
      { from: 'Northland', to: 'Sothland' },
      'NOT_FOUND: Nothing that is an actor is called "Sothland". ',
    ],
  ])('%s: refused', async (_what, variables, message) => {
    expect(await valley.refusal(QUERY, variables)).toContain(message);
  });

  test('lists inside count for every step', async () => {
    const wide = (
      maxLength: number,
    ): string => `{ paths(from: "Northland", to: "Southland", maxLength: ${maxLength}, first: 100) {
      paths { steps { to { ... on Actor { statements(first: 100) { nodes { id } } } } } } } }`;
    expect(await valley.refusal(wide(6))).toContain('LIMIT_EXCEEDED: The request could cost 62800');
    expect((await valley.ask(wide(4))).data).toBeDefined();
  });
});
