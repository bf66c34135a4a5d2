/** Computes a network. Cost: linear in statements, then that of one-mode.ts or two-mode.ts. */
import { StanceGraphError } from '../../domain/errors.ts';
import { withoutDuplicates } from './duplicates.ts';
import { edgeList, type FoundEdges, type NetworkEdges } from './edge-list.ts';
import { entriesOf, type Labels } from './entries.ts';
import { forEachBehind } from './evidence.ts';
import type { Levels } from './levels.ts';
import { type Marks, marks } from './marks.ts';
import type { Network, NetworkLimits, NetworkNodes } from './network.ts';
import { oneModeEdges } from './one-mode.ts';
import { evidenceOf } from './pair-sums.ts';
import { labelsFor, type NetworkPlan } from './plan.ts';
import { countingSort, type SortedEntries, sortEntries } from './sorted-entries.ts';
import { talliesOf } from './tallies.ts';
import { twoModeEdges } from './two-mode.ts';
import type { Variable } from './variables.ts';

export const NO_LIMITS: NetworkLimits = { maxEdges: Infinity, check: () => {} };

/** Of all statements of the plan. Throws LIMIT_EXCEEDED, and what `limits.check` throws. */
export function computeNetwork(plan: NetworkPlan, limits: NetworkLimits = NO_LIMITS): Network {
  const labels = labelsFor(plan, plan.statements);
  return networkOf(plan, plan.statements, labels, marks(plan.columns.size), limits);
}

/** Of some of the plan's statements (ascending), under labels that include all of theirs. */
export function networkOf(
  plan: NetworkPlan,
  statements: Int32Array,
  labels: Labels,
  marks: Marks,
  limits: NetworkLimits,
): Network {
  const { columns, options, variables, levels, codes } = plan;
  const sorted = sortEntries(entriesOf(variables, labels, levels, statements), labels, levels);
  limits.check();
  const entries = withoutDuplicates(columns, sorted, options);
  const kept = distinct(entries, marks);
  limits.check();
  const tallies = talliesOf(entries, labels.columns.length);
  const list = edgeList(options, limits.maxEdges);
  const oneMode = options.type === 'ONE_MODE';
  if (oneMode) oneModeEdges(tallies, levels, options, list, limits.check);
  else twoModeEdges({ entries, tallies, levels, codes }, options, list, limits.check);
  const found = list.done();
  const nodes = { rows: labels.rows.length, columns: oneMode ? 0 : labels.columns.length };
  if (found.wanted > limits.maxEdges) throw tooLarge(found, nodes.rows + nodes.columns, limits.maxEdges);
  // Where a statement has several entries, entries are more than statements: each edge is opened and counted.
  const several = entries.size > kept.length;
  if (oneMode && several) countBehind({ entries, levels, edges: found.edges }, plan, marks, limits.check);
  const byColumn = oneMode ? null : countingSort(entries.column, nodes.columns);
  return {
    options,
    rows: nodesOf(variables.rows, labels.rows, { entries, of: entries.row, order: null }, marks),
    columns: oneMode
      ? null
      : nodesOf(variables.columns, labels.columns, { entries, of: entries.column, order: byColumn }, marks),
    edges: found.edges,
    edgesFound: found.found,
    heaviest: found.heaviest,
    statements: kept,
    entries,
    levels,
  };
}

/** Statements that have an entry, ascending. */
function distinct({ statement, size }: SortedEntries, marks: Marks): Int32Array {
  marks.newRound();
  const kept = new Int32Array(size);
  let count = 0;
  for (let entry = 0; entry < size; entry++)
    if (marks.isNew(statement[entry]!)) kept[count++] = statement[entry]!;
  return kept.slice(0, count).sort();
}

/** Entries with the label that each has, in an order in which those of one label lie together (null: as they are). */
interface Labelled {
  readonly entries: SortedEntries;
  readonly of: Int32Array;
  readonly order: Int32Array | null;
}

function nodesOf(
  { table }: Variable,
  places: Int32Array,
  { entries, of, order }: Labelled,
  marks: Marks,
): NetworkNodes {
  const statements = new Int32Array(places.length);
  let before = -1;
  for (let k = 0; k < entries.size; k++) {
    const entry = order === null ? k : order[k]!;
    if (of[entry] !== before) marks.newRound();
    before = of[entry]!;
    if (marks.isNew(entries.statement[entry]!)) statements[before]!++;
  }
  return { ids: Array.from(places, (place) => table.texts[place]!), places, statements };
}

function countBehind(
  { entries, levels, edges }: { entries: SortedEntries; levels: Levels; edges: NetworkEdges },
  { options }: NetworkPlan,
  marks: Marks,
  check: () => void,
): void {
  const evidence = evidenceOf(options.aggregation);
  for (let edge = 0; edge < edges.size; edge++) {
    marks.newRound();
    let count = 0;
    forEachBehind(entries, levels, evidence, edges.source[edge]!, edges.target[edge]!, (entry) => {
      if (marks.isNew(entries.statement[entry]!)) count++;
    });
    edges.statements[edge] = count;
    check();
  }
}

function tooLarge({ wanted }: FoundEdges, nodes: number, limit: number): StanceGraphError {
  return new StanceGraphError(
    'LIMIT_EXCEEDED',
    `The network would have ${nodes} nodes and ${wanted} edges; at most ${limit} edges are allowed. Ask for the ` +
      'strongest with `topEdges`, for heavier ones with `minWeight`, or narrow the `scope`.',
    { details: { nodes, edges: wanted, most: limit } },
  );
}
