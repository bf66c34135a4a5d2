/** What a network's edges rest on, against the statements that each edge opens to. */
import * as fc from 'fast-check';
import { computeNetwork } from '../../../src/analysis/network/compute-network.ts';
import { edgeOpener } from '../../../src/analysis/network/evidence.ts';
import { type NetworkFacts, networkFacts } from '../../../src/analysis/network/network-facts.ts';
import type { Network } from '../../../src/analysis/network/network.ts';
import type { NetworkOptions } from '../../../src/analysis/network/options.ts';
import type { NetworkPlan } from '../../../src/analysis/network/plan.ts';
import { OPEN_END, OPEN_START } from '../../../src/analysis/statement-columns.ts';
import { earliestOf, latestOf } from '../../../src/analysis/statement-values.ts';
import { WHOLE_GRAPH } from '../../../src/domain/scope.ts';
import { oneModeArb, sources, twoModeArb } from './random-statements.ts';
import { planOf } from './read-network.ts';

const MOST_COLUMNS = 2;
let edgesSeen = 0;

function expectFacts(plan: NetworkPlan): void {
  const network = computeNetwork(plan);
  const facts = networkFacts(plan, network, {
    statements: plan.statements,
    mostColumns: MOST_COLUMNS,
    check: () => {},
  });
  const opener = edgeOpener(plan);
  const targets = (network.columns ?? network.rows).ids;
  for (let edge = 0; edge < network.edges.size; edge++) {
    const [source, target] = [network.edges.source[edge]!, network.edges.target[edge]!];
    const behind = opener.statements(network.rows.ids[source]!, targets[target]!);
    expectDays(plan, facts, edge, behind);
    if (plan.options.columns === 'ISSUE') expectIssues(plan, network, facts, edge, behind);
    edgesSeen++;
  }
}

function expectDays({ columns }: NetworkPlan, facts: NetworkFacts, edge: number, behind: Int32Array): void {
  const [first, last] = [facts.edges.first[edge]!, facts.edges.last[edge]!];
  const begun = [...behind].map((row) => earliestOf(columns, row)).filter((day) => day !== OPEN_START);
  const ended = [...behind].map((row) => latestOf(columns, row)).filter((day) => day !== OPEN_END);
  if (begun.length === 0) expect(first).toBe(-1);
  else expect(earliestOf(columns, first)).toBe(Math.min(...begun));
  if (ended.length === 0) expect(last).toBe(-1);
  else expect(latestOf(columns, last)).toBe(Math.max(...ended));
  for (const row of [first, last]) if (row >= 0) expect([...behind]).toContain(row);
}

function expectIssues(
  { columns }: NetworkPlan,
  network: Network,
  { columnCount, columns: named }: NetworkFacts,
  edge: number,
  behind: Int32Array,
): void {
  const issues = [...new Set([...behind].map((row) => columns.issue[row]!))].sort((a, b) => a - b);
  expect(columnCount[edge]).toBe(issues.length);
  expect([...named.items.subarray(named.start[edge]!, named.start[edge + 1]!)]).toEqual(
    issues.slice(0, MOST_COLUMNS),
  );
  expect(network.edges.statements[edge]).toBe(behind.length);
}

test('one-mode networks, whatever is evidence', () => {
  const check = (source: Parameters<typeof planOf>[0], options: NetworkOptions) =>
    expectFacts(planOf(source, options, WHOLE_GRAPH));
  const onIssues = oneModeArb
    .filter(({ rows }) => rows !== 'ISSUE')
    .map((options) => ({ ...options, columns: 'ISSUE' as const }));
  fc.assert(fc.property(sources.valued, oneModeArb, check), { numRuns: 200 });
  fc.assert(fc.property(sources.valued, onIssues, check), { numRuns: 200 });
  expect(edgesSeen).toBeGreaterThan(200);
});

test('two-mode networks', () => {
  edgesSeen = 0;
  const counted = twoModeArb.filter(({ aggregation }) => aggregation === 'IGNORE');
  fc.assert(
    fc.property(sources.all, counted, (source, options) => expectFacts(planOf(source, options, WHOLE_GRAPH))),
    { numRuns: 200 },
  );
  expect(edgesSeen).toBeGreaterThan(200);
});
