/** Stances through GraphQL: who holds what on an issue, of an actor, of a position. */
import { onEachDatabase } from '../support/backends.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

const STANCE = `actor { name } issue { title } current { label } score side summary conditional conditions contradictory changed
  attributedOnly statementCount forCount againstCount neutralCount publisherCount firstDate lastDate
  statements { nodes { id } totalCount undatedLeftOut }`;

interface Named {
  actor: { name: string };
  summary: string;
}
interface Page<T> {
  nodes: T[];
  totalCount: number;
  undatedLeftOut: number;
}

const said = (page: Page<Named>): string[] =>
  page.nodes.map(({ actor, summary }) => `${actor.name}: ${summary}`);

onEachDatabase('stances', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  test('on an issue, the newest statement first, all of one stance', async () => {
    const { data, statements } = await valley.ask<{ stances: Page<Named> }>(
      `{ stances(issue: "dam across the RIVER") { totalCount nodes { ${STANCE} } } }`,
    );
    expect(said(data.stances)).toEqual([
      'Southland: consistently rejects',
      'River League: supports (one statement)',
      'Ada Envoy: supports (one statement)',
      'Northland: supports (one statement)',
      "Millers' Guild: rejects (one statement)",
    ]);
    expect(data.stances.nodes[0]).toEqual({
      actor: { name: 'Southland' },
      issue: { title: 'Dam across the river' },
      current: [{ label: 'rejects the dam' }],
      score: -1,
      side: 'AGAINST',
      summary: 'consistently rejects',
      conditional: false,
      conditions: [],
      contradictory: false,
      changed: false,
      attributedOnly: false,
      statementCount: 2,
      forCount: 0,
      againstCount: 2,
      neutralCount: 0,
      publisherCount: 2,
      firstDate: '2024-04-02',
      lastDate: '2025-01',
      statements: {
        nodes: [{ id: 'statement:south-dam-2' }, { id: 'statement:south-dam-1' }],
        totalCount: 2,
        undatedLeftOut: 0,
      },
    });
    expect(data.stances.nodes[1]).toMatchObject({
      conditional: true,
      conditions: ['if the river is shared'],
    });
    expect(data.stances.nodes[4]).toMatchObject({ attributedOnly: true, firstDate: null, publisherCount: 0 });
    // The title, the rows, the actors, the issue, the statements.
    expect(statements).toBe(5);
  });

  test('one side, changed, contradictory, preferred', async () => {
    const { data } = await valley.ask<{ stances: Page<object> }>(
      `{ stances(issue: "issue:toll", side: MIDDLE) { nodes { actor { name } score changed contradictory summary current { label } } } }`,
    );
    expect(data.stances.nodes).toEqual([
      {
        actor: { name: 'Northland' },
        score: 0,
        changed: true,
        contradictory: false,
        summary: 'mixed',
        current: [{ label: 'no toll' }],
      },
      {
        actor: { name: "Millers' Guild" },
        score: 0,
        changed: false,
        contradictory: true,
        summary: 'mixed',
        current: [{ label: 'the full toll' }, { label: 'no toll' }],
      },
      {
        actor: { name: 'Southland' },
        score: 0,
        changed: false,
        contradictory: false,
        summary: 'neutral on (one statement)',
        current: [{ label: 'a small toll' }],
      },
    ]);
    const { data: best } = await valley.ask<{ stances: Page<object> }>(
      `{ stances(issue: "issue:toll", side: FOR) { nodes { actor { name } statementCount statements { nodes { id } } } } }`,
    );
    expect(best.stances.nodes).toEqual([
      {
        actor: { name: 'River League' },
        statementCount: 1,
        statements: { nodes: [{ id: 'statement:league-toll-2' }] },
      },
    ]);
  });
  test('the latest reading, and what had been said by a day', async () => {
    const stance = async (scope: string) =>
      (
        await valley.ask<{ actor: { stance: object | null } }>(
          `{ actor(by: { name: "Northland" }) { stance(issue: "issue:toll", scope: ${scope}) { score side summary } } }`,
        )
      ).data.actor.stance;
    expect(await stance('{ reading: LATEST }')).toEqual({
      score: -1,
      side: 'AGAINST',
      summary: 'rejects (latest of 2 statements)',
    });
    expect(await stance('{ asOf: "2024-12-31" }')).toEqual({
      score: 1,
      side: 'FOR',
      summary: 'supports (one statement)',
    });
    expect(await stance('{ modes: [WORDS] }')).toEqual({
      score: -1,
      side: 'AGAINST',
      summary: 'rejects (one statement)',
    });
    expect(await stance('{ to: "2022" }')).toBeNull();
  });

  test('a nominal issue has positions and no sides', async () => {
    const { data } = await valley.ask(
      `{ stances(issue: "Flag of the valley") { nodes { actor { name } score side summary current { id } } } }`,
    );
    expect(data).toEqual({
      stances: {
        nodes: [
          {
            actor: { name: 'River League' },
            score: null,
            side: null,
            summary: 'a green flag (one statement)',
            current: [{ id: 'position:green' }],
          },
          {
            actor: { name: 'Southland' },
            score: null,
            side: null,
            summary: 'a blue flag (one statement)',
            current: [{ id: 'position:blue' }],
          },
          {
            actor: { name: 'Northland' },
            score: null,
            side: null,
            summary: 'a red flag (one statement)',
            current: [{ id: 'position:red' }],
          },
        ],
      },
    });
  });

  test('undated statements that a date leaves out are counted', async () => {
    const { data } = await valley.ask<{ stances: Page<Named>; actor: { stances: Page<Named> } }>(`{
      stances(issue: "issue:dam", scope: { from: "2024" }) { totalCount undatedLeftOut nodes { actor { name } summary } }
      actor(by: { id: "actor:guild" }) { stances(scope: { from: "2024" }) { totalCount undatedLeftOut nodes { actor { name } summary } } }
    }`);
    expect(data.stances).toMatchObject({ totalCount: 4, undatedLeftOut: 1 });
    expect(data.actor.stances).toMatchObject({ totalCount: 1, undatedLeftOut: 1 });
    expect(said(data.actor.stances)).toEqual(["Millers' Guild: mixed"]);
  });

  test('levels, kinds and lists of the scope', async () => {
    const holders = async (scope: string): Promise<string> => {
      const { data } = await valley.ask<{ stances: Page<Named> }>(
        `{ stances(issue: "issue:dam", scope: ${scope}) { nodes { actor { name } summary } } }`,
      );
      return data.stances.nodes
        .map(({ actor }) => actor.name)
        .sort()
        .join(', ');
    };
    expect(await holders('{ level: PRINCIPAL }')).toBe("Millers' Guild, Northland, River League, Southland");
    expect(await holders('{ level: SPEAKER }')).toBe("Ada Envoy, Millers' Guild, River League, Southland");
    expect(await holders('{ kinds: [STATE] }')).toBe('Northland, Southland');
    expect(await holders('{ attribution: DIRECT_ONLY, conditions: UNCONDITIONAL }')).toBe(
      'Ada Envoy, Northland, Southland',
    );
    expect(await holders('{ publishers: ["The Herald"] }')).toBe('River League, Southland');
    expect(await holders('{ exclude: { actors: ["Northland"] } }')).toBe(
      "Millers' Guild, River League, Southland",
    );
    expect(await holders('{ actors: ["Northland"] }')).toBe('Ada Envoy, Northland');
    expect(await holders('{ minConfidence: 0.9 }')).toBe('River League');
    expect(await holders('{ topics: ["Water"], reportedBy: ["Herald Press"] }')).toBe("Millers' Guild");
    expect(await holders('{ documents: ["doc:gazette-2025"] }')).toBe('Southland');
    expect(await holders('{ positions: ["supports the dam"], to: "2024-04" }')).toBe('Ada Envoy, Northland');
  });

  test('holders of a position: whose latest statements take it', async () => {
    const { data, statements } = await valley.ask<{ position: { holders: Page<Named> } }>(
      `{ position(id: "no toll") { holders { totalCount nodes { actor { name } summary } } } }`,
    );
    expect(said(data.position.holders)).toEqual(['Northland: mixed', "Millers' Guild: mixed"]);
    expect(data.position.holders.totalCount).toBe(2);
    // The label, the position, the rows, the actors.
    expect(statements).toBe(4);
  });

  test('all actors with their stances: one statement for all of them', async () => {
    const { data, statements } = await valley.ask<{
      actors: { nodes: { name: string; stances: Page<object> }[] };
    }>(`{ actors(first: 20) { nodes { name stances { totalCount nodes { summary side } } } } }`);
    expect(data.actors.nodes.map(({ name, stances }) => `${name} ${stances.totalCount}`)).toEqual([
      'Ada Envoy 1',
      'Herald Press 0',
      'Mia Member 0',
      "Millers' Guild 2",
      'Northland 3',
      'River League 4',
      'Southland 3',
    ]);
    expect(statements).toBe(2);
  });

  test('pages: a cursor goes on, and is good for its own list only', async () => {
    const page = (after: string | null, args = '') => ({
      query: `query ($after: String) { stances(issue: "issue:dam" ${args}, first: 2, after: $after) { nodes { actor { name } } pageInfo { hasNextPage endCursor } totalCount } }`,
      variables: { after },
    });
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { query, variables } = page(after);
      const { data } = await valley.ask<{
        stances: Page<Named> & { pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(query, variables);
      expect(data.stances.totalCount).toBe(5);
      names.push(...data.stances.nodes.map(({ actor }) => actor.name));
      after = data.stances.pageInfo.hasNextPage ? data.stances.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual(['Southland', 'River League', 'Ada Envoy', 'Northland', "Millers' Guild"]);

    const { query, variables } = page(null);
    const { data } = await valley.ask<{ stances: { pageInfo: { endCursor: string } } }>(query, variables);
    const cursor = data.stances.pageInfo.endCursor;
    const other = page(cursor, ', side: FOR');
    expect(await valley.refusal(other.query, other.variables)).toMatch(/^CURSOR_INVALID: /);
    const wrong = page('nonsense');
    expect(await valley.refusal(wrong.query, wrong.variables)).toMatch(/^CURSOR_INVALID: /);
  });

  test('what is not allowed is refused', async () => {
    expect(await valley.refusal('{ stances(issue: "Nothing like it") { totalCount } }')).toMatch(
      /^NOT_FOUND: /,
    );
    expect(await valley.refusal('{ stances(issue: "issue:dam", first: 0) { nodes { summary } } }')).toMatch(
      /^BAD_INPUT: /,
    );
    expect(
      await valley.refusal(
        '{ stances(issue: "issue:dam", scope: { from: "2025", to: "2024" }) { totalCount } }',
      ),
    ).toMatch(/^BAD_INPUT: /);
  });
});
