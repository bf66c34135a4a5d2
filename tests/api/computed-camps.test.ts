/** Camps and the timeline of an issue, through GraphQL. */
import { onEachDatabase } from '../support/backends.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

onEachDatabase('camps and timeline', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  test('stances, camps, timeline of one issue share one statement', async () => {
    const { data, statements } = await valley.ask(`{ issue(id: "issue:dam") {
      stances { totalCount }
      camps { label side position { id } memberCount members { totalCount nodes { summary } } }
      timeline(unit: YEAR) { from to forCount againstCount otherCount }
      timelineLeftOut(unit: YEAR)
      months: timeline { from forCount againstCount }
    } }`);
    expect(data).toEqual({
      issue: {
        stances: { totalCount: 5 },
        camps: [
          {
            label: 'supports the dam',
            side: 'FOR',
            position: null,
            memberCount: 3,
            members: {
              totalCount: 3,
              nodes: Array.from({ length: 3 }, () => ({ summary: 'supports (one statement)' })),
            },
          },
          {
            label: 'rejects the dam',
            side: 'AGAINST',
            position: null,
            memberCount: 2,
            members: {
              totalCount: 2,
              nodes: [{ summary: 'consistently rejects' }, { summary: 'rejects (one statement)' }],
            },
          },
        ],
        timeline: [
          { from: '2024-01-01', to: '2024-12-31', forCount: 2, againstCount: 1, otherCount: 0 },
          { from: '2025-01-01', to: '2025-12-31', forCount: 0, againstCount: 1, otherCount: 0 },
        ],
        timelineLeftOut: 1,
        months: [
          { from: '2024-03-01', forCount: 1, againstCount: 0 },
          { from: '2024-04-01', forCount: 0, againstCount: 1 },
          { from: '2024-05-01', forCount: 1, againstCount: 0 },
          { from: '2025-01-01', forCount: 0, againstCount: 1 },
        ],
      },
    });
    // The issue, the rows.
    expect(statements).toBe(2);
  });

  test('camps on a nominal and on an ordinal scale', async () => {
    const { data } = await valley.ask(`{
      flag: camps(issue: "issue:flag") { label side position { label } memberCount }
      toll: camps(issue: "issue:toll") { label side position { label } memberCount }
    }`);
    expect(data).toEqual({
      flag: ['blue', 'green', 'red'].map((colour) => ({
        label: `a ${colour} flag`,
        side: null,
        position: { label: `a ${colour} flag` },
        memberCount: 1,
      })),
      toll: [
        { label: 'the full toll', side: 'FOR', position: null, memberCount: 1 },
        { label: 'a small toll', side: 'MIDDLE', position: null, memberCount: 3 },
      ],
    });
  });
});
