/** What a statement takes in memory, in a graph like that of the votes of the United Nations. */
import { statementColumns } from '../../src/analysis/build-columns.ts';
import { bytesOf } from '../../src/analysis/shared-columns.ts';
import type { StatementRow } from '../../src/analysis/statement-columns.ts';
import { indexState } from '../../src/app/stance-index/index-state.ts';
import type { IssueFactRow } from '../../src/graph/queries/stance-columns.ts';

const [STATES, VOTES] = [190, 300];
const VALUES = [-1, 0, 1];

const stateId = (state: number) =>
  `actor:${String.fromCharCode(97 + (state % 26), 97 + Math.floor(state / 26))}`;
const issueId = (vote: number) => `issue:un-${vote * 21 + 3}`;
const positionId = (vote: number, value: number) =>
  `position:un-${vote * 21 + 3}-${['no', 'abstain', 'yes'][value + 1]}`;
const day = (vote: number) => `${1946 + (vote % 74)}-11-${String((vote % 28) + 1).padStart(2, '0')}`;

function rowOf(k: number): StatementRow {
  const [state, vote] = [k % STATES, Math.floor(k / STATES)];
  const value = VALUES[(state * 7 + vote * 3) % 3]!;
  return {
    id: `statement:un-${vote * 21 + 3}-${stateId(state).slice(6)}`,
    speaker: stateId(state),
    principal: null,
    reporter: null,
    issue: issueId(vote),
    position: positionId(vote, value),
    value,
    date: day(vote),
    earliest: day(vote),
    latest: day(vote),
    mode: 'DEEDS',
    rank: 'NORMAL',
    confidence: null,
    condition: null,
    documents: [
      { id: `doc:un-${vote * 21 + 3}`, publisher: 'General Assembly', publishedEarliest: day(vote) },
    ],
    recordings: [{ from: '2026-01-01T00:00:00.000Z', until: null }],
  };
}

function issueOf(vote: number): IssueFactRow {
  return {
    id: issueId(vote),
    title: `Vote ${vote}`,
    scale: 'BINARY',
    min: -1,
    max: 1,
    about: null,
    topics: [`topic:${vote % 6}`],
    positions: VALUES.map((value) => ({ id: positionId(vote, value), label: 'votes', value })),
    incompatible: [],
  };
}

test('less than 60 bytes, all told', async () => {
  const issues = Array.from({ length: VOTES }, (_, vote) => issueOf(vote));
  const columns = statementColumns({
    rows: Array.from({ length: STATES * VOTES }, (_, k) => rowOf(k)),
    issues: issues.map((issue) => ({ ...issue, about: null })),
    actorKinds: new Map(Array.from({ length: STATES }, (_, state) => [stateId(state), 'STATE'])),
  });
  expect(columns.size).toBe(STATES * VOTES);
  expect(bytesOf(columns) / columns.size).toBeLessThan(45);
  const state = await indexState({
    revision: 1,
    at: null,
    columns,
    issues: new Map(issues.map((issue) => [issue.id, issue])),
    tieRows: [],
  });
  expect(state.bytes / columns.size).toBeLessThan(60);
  expect(state.bytes).toBeGreaterThan(bytesOf(columns));
});
