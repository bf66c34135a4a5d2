/** A scope means the same to lists of statements, which the database filters, and to computed answers, which are filtered in memory. */
import { onEachDatabase } from '../support/backends.ts';
import { openValley, type ValleyApi } from './valley-api.ts';

/** The one statement of the valley that counts and that a preferred one of the same date outranks. */
const OUTRANKED = 'statement:league-toll-1';

const SCOPES = [
  '{}',
  '{ from: "2024-03" }',
  '{ to: "2024-06" }',
  '{ from: "2023", to: "2024" }',
  '{ asOf: "2024-05-10" }',
  '{ from: "2024", modes: [WORDS] }',
  '{ modes: [DEEDS] }',
  '{ kinds: [STATE] }',
  '{ kinds: [PERSON] }',
  '{ kinds: [STATE], level: SPEAKER }',
  '{ kinds: [PERSON], level: PRINCIPAL }',
  '{ actors: ["actor:north"] }',
  '{ actors: ["actor:envoy", "actor:guild"], issues: ["issue:dam"] }',
  '{ topics: ["topic:water"] }',
  '{ positions: ["position:red", "position:supports-dam"] }',
  '{ documents: ["doc:herald"] }',
  '{ publishers: ["The Gazette"] }',
  '{ reportedBy: ["actor:herald"] }',
  '{ attribution: DIRECT_ONLY }',
  '{ attribution: REPORTED_ONLY }',
  '{ conditions: CONDITIONAL }',
  '{ conditions: UNCONDITIONAL, topics: ["topic:water"] }',
  '{ minConfidence: 0.5 }',
  '{ minConfidence: 0.95 }',
  '{ exclude: { issues: ["issue:toll"] } }',
  '{ exclude: { topics: ["topic:water"] } }',
  '{ exclude: { actors: ["actor:north"] } }',
  '{ exclude: { positions: ["position:no-toll"] } }',
  '{ exclude: { documents: ["doc:herald"] } }',
  '{ exclude: { publishers: ["The Herald", "The Gazette"] } }',
];

interface Ids {
  nodes: { id: string }[];
  undatedLeftOut: number;
}
interface Both {
  statements: Ids;
  issues: { nodes: { stances: { undatedLeftOut: number; nodes: { statements: Ids }[] } }[] };
}

onEachDatabase('scopes', (backend) => {
  let valley: ValleyApi;
  beforeAll(async () => {
    valley = await openValley(backend);
  });

  test.each(SCOPES)('%s', async (scope) => {
    const { data } = await valley.ask<Both>(`{
      statements(scope: ${scope}, first: 100) { nodes { id } undatedLeftOut }
      issues { nodes { stances(scope: ${scope}) { undatedLeftOut nodes { statements { nodes { id } } } } } }
    }`);
    const listed = data.statements.nodes.map(({ id }) => id).filter((id) => id !== OUTRANKED);
    const stances = data.issues.nodes.flatMap((issue) => issue.stances.nodes);
    const computed = new Set(stances.flatMap(({ statements }) => statements.nodes.map(({ id }) => id)));
    computed.delete(OUTRANKED);
    expect([...computed].sort()).toEqual(listed.sort());
    const undated = data.issues.nodes.reduce((sum, { stances }) => sum + stances.undatedLeftOut, 0);
    expect(undated).toBe(data.statements.undatedLeftOut);
  });
});
