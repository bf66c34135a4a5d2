/** Two actors side by side, through GraphQL. */
import { onEachDatabase } from '../support/backends.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

onEachDatabase('comparison', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  test('two side by side', async () => {
    const { data, statements } = await valley.ask(`{ compare(a: "Southland", b: "River League") {
      a { name } b { name } opposedOn alignedOn sharedIssues opposedShare alignedShare summary
      relations { from { name } to { name } basis verdict }
      issues { totalCount nodes { issue { title } verdict from { actor { name } } to { actor { name } } } }
      different: issues(verdict: DIFFERENT) { totalCount nodes { issue { title } } }
    } }`);
    const both = { from: { actor: { name: 'Southland' } }, to: { actor: { name: 'River League' } } };
    expect(data).toEqual({
      compare: {
        a: { name: 'Southland' },
        b: { name: 'River League' },
        opposedOn: 1,
        alignedOn: 0,
        sharedIssues: 3,
        opposedShare: 1 / 3,
        alignedShare: 0,
        summary: 'Southland and River League share 3 issues: opposed on “Dam across the river”.',
        relations: [
          {
            from: { name: 'River League' },
            to: { name: 'Southland' },
            basis: 'DECLARED',
            verdict: 'OPPOSED',
          },
          {
            from: { name: 'Southland' },
            to: { name: 'River League' },
            basis: 'POSITIONAL',
            verdict: 'OPPOSED',
          },
        ],
        issues: {
          totalCount: 3,
          nodes: [
            { issue: { title: 'Dam across the river' }, verdict: 'OPPOSED', ...both },
            { issue: { title: 'Flag of the valley' }, verdict: 'DIFFERENT', ...both },
            { issue: { title: 'Toll on the bridge' }, verdict: 'MIXED', ...both },
          ],
        },
        different: { totalCount: 1, nodes: [{ issue: { title: 'Flag of the valley' } }] },
      },
    });
    // The names, the rows, the actors, the issues.
    expect(statements).toBeLessThanOrEqual(4);
  });

  test('two who share nothing, and one with itself', async () => {
    const { data } = await valley.ask(
      `{ compare(a: "Mia Member", b: "Southland") { sharedIssues opposedShare summary relations { basis } issues { totalCount } } }`,
    );
    expect(data).toEqual({
      compare: {
        sharedIssues: 0,
        opposedShare: null,
        summary: 'Mia Member and Southland share no issue on which both have a stance.',
        relations: [],
        issues: { totalCount: 0 },
      },
    });
    expect(await valley.refusal('{ compare(a: "Southland", b: "actor:south") { summary } }')).toMatch(
      /^BAD_INPUT: .*same actor/,
    );
  });
});
