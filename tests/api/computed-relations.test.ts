/** Relations of single actors, and those that are inferred through a tie. */
import { onEachDatabase } from '../support/backends.ts';
import { type RelationPage, ROW, short } from './relation-rows.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

onEachDatabase('relations of actors', (backend) => {
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

  test('by affiliation: only if asked for, inferred, with the tie', async () => {
    expect(await opposition('bases: [AFFILIATION]')).toEqual([
      'Ada Envoy AFFILIATION River League 1 1/0/2',
      'Ada Envoy AFFILIATION Southland 1 1/0/2',
      "Mia Member AFFILIATION Millers' Guild 1 1/0/2",
      'Mia Member AFFILIATION Southland 1 1/0/3',
      'Mia Member AFFILIATION Southland 1 1/0/3',
    ]);
    const { data, statements } =
      await valley.ask(`{ opposition(bases: [AFFILIATION], between: ["Ada Envoy", "Southland"]) { nodes {
      inferred mutual summary since chain { id type from { name } to { name } citation { document { title } } }
      issues { nodes { issue { title } verdict from { actor { name } } } } evidence { nodes { id } }
    } } }`);
    expect(data).toEqual({
      opposition: {
        nodes: [
          {
            inferred: true,
            mutual: false,
            summary:
              'By inference: Ada Envoy represents Northland, which takes the opposite side to Southland on 1 of 2 issues they share: “Flag of the valley”.',
            since: '2024-07',
            chain: [
              {
                id: 'tie:envoy-north',
                type: 'REPRESENTS',
                from: { name: 'Ada Envoy' },
                to: { name: 'Northland' },
                citation: { document: { title: 'Gazette 2024' } },
              },
            ],
            issues: {
              nodes: [
                {
                  issue: { title: 'Flag of the valley' },
                  verdict: 'OPPOSED',
                  from: { actor: { name: 'Northland' } },
                },
                {
                  issue: { title: 'Toll on the bridge' },
                  verdict: 'MIXED',
                  from: { actor: { name: 'Northland' } },
                },
              ],
            },
            evidence: { nodes: [{ id: 'statement:south-flag' }, { id: 'statement:north-flag' }] },
          },
        ],
      },
    });
    // The names, the revision, the actors, the issues, the statements, the document.
    expect(statements).toBeLessThanOrEqual(6);
  });

  test('opponents and allies of an actor: it first where the relation is mutual', async () => {
    const { data, statements } = await valley.ask<{
      actor: { opponents: RelationPage; allies: RelationPage; inferred: RelationPage };
    }>(`{ actor(by: { name: "Southland" }) {
      opponents { totalCount nodes { ${ROW} } } allies { nodes { ${ROW} } }
      inferred: opponents(bases: [AFFILIATION]) { nodes { ${ROW} } }
    } }`);
    expect(short(data.actor.opponents)).toEqual([
      'Southland POSITIONAL Northland 2 2/0/3',
      'Southland POSITIONAL Ada Envoy 1 1/0/1',
      'River League DECLARED Southland 1 1/0/3',
      'Southland POSITIONAL River League 1 1/0/3',
    ]);
    expect(short(data.actor.allies)).toEqual(["Southland POSITIONAL Millers' Guild 1 0/1/2"]);
    expect(short(data.actor.inferred)).toEqual([
      'Ada Envoy AFFILIATION Southland 1 1/0/2',
      'Mia Member AFFILIATION Southland 1 1/0/3',
      'Mia Member AFFILIATION Southland 1 1/0/3',
    ]);
    // The name, the actor, the revision, the other actors.
    expect(statements).toBeLessThanOrEqual(4);
  });

  test('all actors with their opponents cost as much as one', async () => {
    const { data, statements } = await valley.ask<{
      actors: { nodes: { name: string; opponents: RelationPage }[] };
    }>(`{ actors { nodes { name opponents { totalCount nodes { to { name } } } } } }`);
    expect(data.actors.nodes.map(({ name, opponents }) => `${name} ${opponents.totalCount}`)).toEqual([
      'Ada Envoy 2',
      'Herald Press 0',
      'Mia Member 0',
      "Millers' Guild 3",
      'Northland 2',
      'River League 3',
      'Southland 4',
    ]);
    expect(statements).toBeLessThanOrEqual(2);
  });

  test('the relations of an actor are those of the whole', async () => {
    const everyone = ['envoy', 'guild', 'herald', 'league', 'member', 'north', 'south'];
    const bases = 'bases: [DECLARED, POSITIONAL, AFFILIATION]';
    const key = (row: string) =>
      row.replace(
        /^(.*) POSITIONAL (\D*) (\d.*)$/,
        (_, a: string, b: string, rest: string) => `${[a, b].sort().join(' POSITIONAL ')} ${rest}`,
      );
    const whole = (await opposition(`${bases}, first: 100`)).map(key);
    const own = new Set<string>();
    for (const id of everyone) {
      const { data } = await valley.ask<{ actor: { opponents: RelationPage } }>(
        `{ actor(by: { id: "actor:${id}" }) { opponents(${bases}, first: 100) { nodes { ${ROW} } } } }`,
      );
      for (const row of short(data.actor.opponents)) own.add(key(row));
    }
    expect([...own].sort()).toEqual([...new Set(whole)].sort());
    for (const a of everyone)
      for (const b of everyone.filter((other) => other > a)) {
        const between = (await opposition(`${bases}, first: 100, between: ["actor:${a}", "actor:${b}"]`)).map(
          key,
        );
        for (const row of between) expect(whole).toContain(row);
      }
  });
});
