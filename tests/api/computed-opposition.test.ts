/** Opposition and alignment through GraphQL: declared and positional, their evidence, and what it costs. */
import { loadBundleFiles } from '../../src/app/load-bundle.ts';
import { onEachDatabase } from '../support/backends.ts';
import { type RelationPage, type Row, ROW, short } from './relation-rows.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

onEachDatabase('opposition', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  const opposition = async (args = '', field = 'opposition'): Promise<string[]> =>
    short(
      (
        await valley.ask<Record<string, RelationPage>>(
          `{ ${field} ${args === '' ? '' : `(${args})`} { nodes { ${ROW} } } }`,
        )
      ).data[field]!,
    );

  test('who opposes whom, strongest first', async () => {
    expect(await opposition()).toEqual([
      'Northland POSITIONAL Southland 2 2/0/3',
      "Ada Envoy POSITIONAL Millers' Guild 1 1/0/1",
      'Ada Envoy POSITIONAL Southland 1 1/0/1',
      "Millers' Guild POSITIONAL River League 1 1/0/2",
      "Millers' Guild POSITIONAL Northland 1 1/0/2",
      'River League DECLARED Southland 1 1/0/3',
      'River League POSITIONAL Southland 1 1/0/3',
    ]);
  });

  test('who stands together; an envoy is not compared with his state where he spoke for it', async () => {
    expect(await opposition('', 'alignment')).toEqual([
      'Ada Envoy POSITIONAL River League 1 0/1/1',
      "Millers' Guild POSITIONAL Southland 1 0/1/2",
      'River League POSITIONAL Northland 1 0/1/3',
    ]);
  });

  test('order, least number of shared issues, between, bases, scope', async () => {
    expect((await opposition('orderBy: SHARE, first: 3')).map((row) => row.split(' POSITIONAL ')[0])).toEqual(
      ['Ada Envoy', 'Ada Envoy', 'Northland'],
    );
    expect(await opposition('minShared: 3, bases: [POSITIONAL]')).toEqual([
      'Northland POSITIONAL Southland 2 2/0/3',
      'River League POSITIONAL Southland 1 1/0/3',
    ]);
    expect(await opposition('between: ["Southland", "River League"]')).toEqual([
      'River League DECLARED Southland 1 1/0/3',
      'River League POSITIONAL Southland 1 1/0/3',
    ]);
    expect(await opposition('scope: { issues: ["Flag of the valley"] }')).toEqual([
      'Northland POSITIONAL Southland 1 1/0/1',
    ]);
    expect(await opposition('scope: { kinds: [STATE] }')).toEqual(['Northland POSITIONAL Southland 2 2/0/3']);
    expect(
      await opposition(
        'scope: { level: PRINCIPAL, topics: ["Water"], conditions: UNCONDITIONAL, attribution: DIRECT_ONLY }',
      ),
    ).toEqual(['Northland POSITIONAL Southland 1 1/0/1']);
    expect(await opposition('bases: [DECLARED]')).toEqual(['River League DECLARED Southland 1 1/0/3']);
    expect(await opposition('scope: { reading: LATEST, issues: ["issue:toll"] }')).toEqual([
      'River League POSITIONAL Northland 1 1/0/1',
    ]);
  });

  test('a relation with all of it', async () => {
    const { data, statements } = await valley.ask<{
      opposition: { nodes: object[] };
    }>(`{ opposition(first: 1) { nodes {
      ${ROW} verdict mutual inferred opposedShare alignedShare summary since conditional attributedOnly publisherCount
      issues { totalCount nodes { issue { title } verdict from { actor { name } summary } to { actor { name } summary } } }
      evidence { totalCount undatedLeftOut nodes { id speaker { name } } }
      chain { id }
    } } }`);
    expect(data.opposition.nodes).toEqual([
      {
        from: { name: 'Northland' },
        to: { name: 'Southland' },
        basis: 'POSITIONAL',
        count: 2,
        opposedOn: 2,
        alignedOn: 0,
        sharedIssues: 3,
        verdict: 'OPPOSED',
        mutual: true,
        inferred: false,
        opposedShare: 2 / 3,
        alignedShare: 0,
        summary:
          'Northland and Southland take opposite sides on 2 of 3 issues they share: “Dam across the river”, “Flag of the valley”.',
        since: '2024-03-01',
        conditional: false,
        attributedOnly: false,
        publisherCount: 2,
        issues: {
          totalCount: 3,
          nodes: [
            {
              issue: { title: 'Dam across the river' },
              verdict: 'OPPOSED',
              from: { actor: { name: 'Northland' }, summary: 'supports (one statement)' },
              to: { actor: { name: 'Southland' }, summary: 'consistently rejects' },
            },
            {
              issue: { title: 'Flag of the valley' },
              verdict: 'OPPOSED',
              from: { actor: { name: 'Northland' }, summary: 'a red flag (one statement)' },
              to: { actor: { name: 'Southland' }, summary: 'a blue flag (one statement)' },
            },
            {
              issue: { title: 'Toll on the bridge' },
              verdict: 'MIXED',
              from: { actor: { name: 'Northland' }, summary: 'mixed' },
              to: { actor: { name: 'Southland' }, summary: 'neutral on (one statement)' },
            },
          ],
        },
        evidence: {
          totalCount: 5,
          undatedLeftOut: 0,
          nodes: [
            { id: 'statement:south-dam-2', speaker: { name: 'Southland' } },
            { id: 'statement:south-flag', speaker: { name: 'Southland' } },
            { id: 'statement:north-flag', speaker: { name: 'Northland' } },
            { id: 'statement:south-dam-1', speaker: { name: 'Southland' } },
            { id: 'statement:envoy-dam', speaker: { name: 'Ada Envoy' } },
          ],
        },
        chain: [],
      },
    ]);
    // The rows, the actors, the issues, the statements, the speaker who is none of the two.
    expect(statements).toBeLessThanOrEqual(5);
  });

  test('the cost is the same for all relations as for one', async () => {
    const cost = async (first: number) =>
      (
        await valley.ask(
          `{ opposition(first: ${first}) { totalCount nodes { ${ROW} summary issues(verdict: OPPOSED) { nodes { issue { title } } } evidence { nodes { id } } } } }`,
        )
      ).statements;
    // Fewer than the four of a first time: what requests before have read of actors and issues is known.
    await cost(100);
    expect([await cost(1), await cost(100)]).toEqual([2, 2]);
  });

  test('conditional and attributed relations are visible as such', async () => {
    const { data } = await valley.ask<{
      opposition: { nodes: (Row & { conditional: boolean; attributedOnly: boolean })[] };
    }>(`{ opposition(scope: { issues: ["issue:dam"] }) { nodes { ${ROW} conditional attributedOnly } } }`);
    expect(
      data.opposition.nodes.map((row) => [row.from.name, row.to.name, row.conditional, row.attributedOnly]),
    ).toEqual([
      ['Ada Envoy', "Millers' Guild", false, true],
      ['Ada Envoy', 'Southland', false, false],
      ["Millers' Guild", 'River League', true, true],
      ["Millers' Guild", 'Northland', false, true],
      ['River League', 'Southland', true, false],
      ['Northland', 'Southland', false, false],
    ]);
  });

  test('a declaration: directed, on the issue about the other one, who need not have spoken', async () => {
    const { data } = await valley.ask(`{ opposition(bases: [DECLARED]) { nodes {
      mutual summary since issues { nodes { issue { title } verdict from { summary } to { summary statementCount actor { name } } } } evidence { nodes { id } }
    } } }`);
    const mixed = {
      verdict: 'MIXED',
      from: { summary: 'supports (one statement)' },
      to: { summary: 'neutral on (one statement)', statementCount: 1, actor: { name: 'Southland' } },
    };
    expect(data).toEqual({
      opposition: {
        nodes: [
          {
            mutual: false,
            summary: 'River League declares against Southland in one statement on “Support for Southland”.',
            since: '2024-06-15',
            issues: {
              nodes: [
                {
                  issue: { title: 'Support for Southland' },
                  verdict: 'OPPOSED',
                  from: { summary: 'rejects (one statement)' },
                  to: { summary: 'no data', statementCount: 0, actor: { name: 'Southland' } },
                },
                {
                  issue: { title: 'Dam across the river' },
                  verdict: 'OPPOSED',
                  from: { summary: 'supports (one statement)' },
                  to: { summary: 'consistently rejects', statementCount: 2, actor: { name: 'Southland' } },
                },
                {
                  issue: { title: 'Flag of the valley' },
                  verdict: 'DIFFERENT',
                  from: { summary: 'a green flag (one statement)' },
                  to: {
                    summary: 'a blue flag (one statement)',
                    statementCount: 1,
                    actor: { name: 'Southland' },
                  },
                },
                { issue: { title: 'Toll on the bridge' }, ...mixed },
              ],
            },
            evidence: { nodes: [{ id: 'statement:league-south' }] },
          },
        ],
      },
    });
  });

  test('dates leave undated statements out, and say how many', async () => {
    const { data } = await valley.ask<{ opposition: RelationPage }>(
      `{ opposition(scope: { from: "2024", topics: ["Water"] }) { totalCount undatedLeftOut nodes { ${ROW} } } }`,
    );
    expect(data.opposition).toMatchObject({ totalCount: 3, undatedLeftOut: 1 });
  });

  test('what is not allowed is refused', async () => {
    expect(await valley.refusal('{ opposition(between: ["Southland"]) { totalCount } }')).toMatch(
      /^BAD_INPUT: `between`/,
    );
    expect(
      await valley.refusal('{ opposition(between: ["Southland", "actor:south"]) { totalCount } }'),
    ).toMatch(/^BAD_INPUT: `between`/);
    expect(await valley.refusal('{ opposition(bases: []) { totalCount } }')).toMatch(/^BAD_INPUT: `bases`/);
    expect(await valley.refusal('{ opposition(minShared: 0) { totalCount } }')).toMatch(
      /^BAD_INPUT: `minShared`/,
    );
    expect(await valley.refusal('{ opposition(between: ["Southland", "Atlantis"]) { totalCount } }')).toMatch(
      /^NOT_FOUND: /,
    );
  });

  test('explicit nulls are the defaults', async () => {
    expect(
      await opposition(
        'bases: null, orderBy: null, minShared: null, between: null, scope: null, first: null',
      ),
    ).toHaveLength(7);
  });

  test('after a change a cursor is stale', async () => {
    const page = (after: string | null) => ({
      query: `query ($after: String) { opposition(first: 2, after: $after) { nodes { ${ROW} } pageInfo { endCursor } } }`,
      variables: { after },
    });
    const first = page(null);
    const { data } = await valley.ask<{ opposition: RelationPage }>(first.query, first.variables);
    const next = page(data.opposition.pageInfo.endCursor);
    expect(
      short((await valley.ask<{ opposition: RelationPage }>(next.query, next.variables)).data.opposition),
    ).toHaveLength(2);
    const file = { name: 'more.yaml', text: 'topics: [{ id: topic:more, title: More }]' };
    await loadBundleFiles(valley.db, [file], { author: 'test', now: () => new Date() });
    expect(await valley.refusal(next.query, next.variables)).toMatch(/^CURSOR_STALE: /);
  });
});
