/** Computes a network. Cost: linear in statements, then that of one-mode.ts or two-mode.ts. */
import { StanceGraphError } from '../../domain/errors.ts';
import { countByOpening, countBySets } from './count-behind.ts';
import { withoutDuplicates } from './duplicates.ts';
import { edgeList, type FoundEdges } from './edge-list.ts';
import { entriesOf, forEachEntry, type Labels, type VisitEntry } from './entries.ts';
import { type Marks, marks } from './marks.ts';
import { type Network, type NetworkLimits, type NetworkNodes, NO_LIMITS } from './network.ts';
import { oneModeEdges } from './one-mode.ts';
import { bitsAreCheaper, bitSums } from './pair-bits.ts';
import { listSums } from './pair-lists.ts';
import { evidenceFor, type PairSums, pairWish } from './pair-sums.ts';
import type { NetworkPlan } from './plan.ts';
import { countingSort } from '../counting-sort.ts';
import { type SortedEntries, sortEntries } from './sorted-entries.ts';
import { type Tallies, talliesOf } from './tallies.ts';
import { twoModeEdges } from './two-mode.ts';
import type { Variable } from './variables.ts';

/** Of all statements of the plan. Throws LIMIT_EXCEEDED, and what `limits.check` throws. */
export function computeNetwork(plan: NetworkPlan, limits: NetworkLimits = NO_LIMITS): Network {
  const { labels, onColumns, statements } = plan;
  const part = { plan, labels, onColumns, statements };
  return networkOf({ ...part, marks: marks(plan.columns.size), limits });
}

export interface NetworkPart {
  readonly plan: NetworkPlan;
  /** Some of the plan's, ascending. */
  readonly statements: Int32Array;
  /** All that the statements have, and perhaps more. */
  readonly labels: Labels;
  /** How many entries each of the labels has as a column. */
  readonly onColumns: Int32Array;
  readonly marks: Marks;
  readonly limits: NetworkLimits;
}

export function networkOf(part: NetworkPart): Network {
  if (part.plan.options.type === 'TWO_MODE') return twoMode(part);
  return quickly(part) ?? oneMode(part);
}

/**
 * Where each statement counts once and nobody said two things on one column, there are no duplicates and nothing is sorted. Null
 * elsewhere, and where lists are cheaper.
 */
function quickly(part: NetworkPart): Network | null {
  const { plan, labels, onColumns, statements } = part;
  const { levels, options, variables } = plan;
  const { rows, columns } = variables;
  if (rows.single === null || columns.single === null) return null;
  if (!bitsAreCheaper(onColumns, labels, levels)) return null;
  const entries = (visit: VisitEntry): void => forEachEntry(variables, labels, levels, statements, visit);
  const bits = bitSums(entries, labels, levels, pairWish(options));
  if (bits === null) return null;
  part.limits.check();
  const nodes = { ids: idsOf(rows, labels.rows), statements: Int32Array.from(bits.rowTotal) };
  return networkFrom(plan, oneModeOf(part, bits), {
    rows: nodes,
    columns: null,
    statements: statements.slice(),
  });
}

function oneMode(part: NetworkPart): Network {
  const { plan, labels, marks, limits } = part;
  const { levels, options, variables } = plan;
  const entries = keptEntries(part);
  const statements = distinct(part.statements, entries, marks);
  limits.check();
  const tallies = talliesOf(entries, labels.columns.length);
  const found = oneModeOf(part, bitsFor(part, tallies) ?? listSums(tallies, levels, pairWish(options)));
  if (entries.size > statements.length) {
    const evidence = evidenceFor(options.aggregation);
    const behind = { entries, tallies, levels, evidence, edges: found.edges };
    if (variables.rows.single === null) countByOpening(behind, marks, limits.check);
    else countBySets(behind, limits.check);
  }
  const rows = nodesOf(variables.rows, labels.rows, { entries, of: entries.row, order: null }, marks);
  return networkFrom(plan, found, { rows, columns: null, statements });
}

/** Without duplicates, in order. */
function keptEntries({ plan, labels, statements, limits }: NetworkPart): SortedEntries {
  const sorted = sortEntries(entriesOf(plan.variables, labels, plan.levels, statements), labels, plan.levels);
  limits.check();
  return withoutDuplicates(plan.columns, sorted, plan.options);
}

/** Null where lists are cheaper, or needed. */
function bitsFor({ plan: { levels, options }, labels }: NetworkPart, tallies: Tallies): PairSums | null {
  const { rows, rowStart, column, level, byColumn } = tallies;
  const onColumn = byColumn.start.subarray(1).map((end, at) => end - byColumn.start[at]!);
  if (tallies.count.some((said) => said > 1) || !bitsAreCheaper(onColumn, labels, levels)) return null;
  const entries = (visit: VisitEntry): void => {
    for (let row = 0; row < rows; row++)
      for (let t = rowStart[row]!; t < rowStart[row + 1]!; t++) visit(row, column[t]!, level[t]!, -1);
  };
  return bitSums(entries, labels, levels, pairWish(options));
}

function oneModeOf({ plan, labels, limits }: NetworkPart, sums: PairSums): FoundEdges {
  const rows = labels.rows.length;
  const list = edgeList(plan.options, limits.maxEdges, (rows * (rows - 1)) / 2);
  oneModeEdges(sums, plan.levels, plan.options, list, limits.check);
  return withinLimit(list.done(), rows, limits);
}

function twoMode(part: NetworkPart): Network {
  const { plan, labels, marks, limits } = part;
  const { levels, codes, options, variables } = plan;
  const entries = keptEntries(part);
  const statements = distinct(part.statements, entries, marks);
  limits.check();
  const tallies = talliesOf(entries, labels.columns.length);
  const list = edgeList(options, limits.maxEdges);
  twoModeEdges({ entries, tallies, levels, codes }, options, list, limits.check);
  const found = withinLimit(list.done(), labels.rows.length + labels.columns.length, limits);
  const byColumn = countingSort(entries.column, labels.columns.length);
  return networkFrom(plan, found, {
    rows: nodesOf(variables.rows, labels.rows, { entries, of: entries.row, order: null }, marks),
    columns: nodesOf(
      variables.columns,
      labels.columns,
      { entries, of: entries.column, order: byColumn },
      marks,
    ),
    statements,
  });
}

function networkFrom(
  { options }: NetworkPlan,
  { edges, found, heaviest }: FoundEdges,
  rest: Pick<Network, 'rows' | 'columns' | 'statements'>,
): Network {
  return { options, ...rest, edges, edgesFound: found, heaviest };
}

/** Those of the statements that have an entry. */
function distinct(statements: Int32Array, { statement, size }: SortedEntries, marks: Marks): Int32Array {
  marks.newRound();
  for (let entry = 0; entry < size; entry++) marks.isNew(statement[entry]!);
  const kept = new Int32Array(statements.length);
  let count = 0;
  for (let k = 0; k < statements.length; k++) if (marks.has(statements[k]!)) kept[count++] = statements[k]!;
  return kept.slice(0, count);
}

/** Entries with the label that each has, in an order in which those of one label lie together (null: as they are). */
interface Labelled {
  readonly entries: SortedEntries;
  readonly of: Int32Array;
  readonly order: Int32Array | null;
}

function nodesOf(
  variable: Variable,
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
  return { ids: idsOf(variable, places), statements };
}

function idsOf({ table }: Variable, places: Int32Array): string[] {
  return Array.from(places, (place) => table.texts[place]!);
}

function withinLimit(found: FoundEdges, nodes: number, { maxEdges }: NetworkLimits): FoundEdges {
  if (found.wanted <= maxEdges) return found;
  throw new StanceGraphError(
    'LIMIT_EXCEEDED',
    `The network would have ${nodes} nodes and ${found.wanted} edges; at most ${maxEdges} edges are allowed. Ask ` +
      'for the strongest with `topEdges`, for heavier ones with `minWeight`, or narrow the `scope`.',
    { details: { nodes, edges: found.wanted, most: maxEdges } },
  );
}
