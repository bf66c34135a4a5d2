/**
 * What a file says of nodes and edges beside their numbers: the first and the last of the statements behind each, and on which
 * columns an edge rests. Cost: for each edge that of its two ends' columns; where only some statements on them are evidence, of their
 * statements.
 */
import type { IntLists } from '../intern.ts';
import { OPEN_END, OPEN_START, type StatementColumns } from '../statement-columns.ts';
import { earliestOf, latestOf } from '../statement-values.ts';
import { type Cells, cellsOf, forEachShared } from './cells.ts';
import { withoutDuplicates } from './duplicates.ts';
import { entriesOf } from './entries.ts';
import { forEachBehind } from './evidence.ts';
import type { Network, NetworkNodes } from './network.ts';
import { evidenceFor } from './pair-sums.ts';
import type { NetworkPlan } from './plan.ts';
import { type SortedEntries, sortEntries } from './sorted-entries.ts';

/** Places in the columns of statements: the one that may reach furthest back, and furthest on; -1 where none is dated on that side. */
export interface Extents {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export interface NetworkFacts {
  /** Rows, then columns of a two-mode network. */
  readonly nodes: Extents;
  readonly edges: Extents;
  /** By edge: how many different columns it rests on … */
  readonly columnCount: Int32Array;
  /** … and the first of them, as places in the table of the variable: numbers go from thread to thread without a copy. */
  readonly columns: IntLists;
}

/** `statements`: those of the plan, or of a window. `mostColumns`: named for each edge; `check` is called after each edge. */
export function networkFacts(
  plan: NetworkPlan,
  network: Network,
  { statements, mostColumns, check }: { statements: Int32Array; mostColumns: number; check: () => void },
): NetworkFacts {
  const { rows, columns } = plan.variables;
  const columnLabels = network.columns
    ? placesOf(columns.table, network.columns.ids)
    : Int32Array.from(columns.table.texts.keys());
  const labels = { rows: placesOf(rows.table, network.rows.ids), columns: columnLabels };
  const entries = withoutDuplicates(
    plan.columns,
    sortEntries(entriesOf(plan.variables, labels, plan.levels, statements), labels, plan.levels),
    plan.options,
  );
  const nodes = extents(plan.columns, network.rows.ids.length + (network.columns?.ids.length ?? 0));
  for (let entry = 0; entry < entries.size; entry++) {
    nodes.see(entries.row[entry]!, entries.statement[entry]!);
    if (network.columns)
      nodes.see(network.rows.ids.length + entries.column[entry]!, entries.statement[entry]!);
  }
  const { edges } = network;
  const seen = extents(plan.columns, edges.size);
  const columnCount = new Int32Array(edges.size);
  const start = new Int32Array(edges.size + 1);
  const named: number[] = [];
  const restsOn = (edge: number, column: number): void => {
    if (columnCount[edge]!++ < mostColumns) named.push(columnLabels[column]!);
  };
  const open = edgeVisitor(plan, network, entries, seen, restsOn);
  for (let edge = 0; edge < edges.size; edge++) {
    open(edge);
    start[edge + 1] = named.length;
    check();
  }
  const columnLists = { start, items: Int32Array.from(named) };
  return { nodes: nodes.found, edges: seen.found, columnCount, columns: columnLists };
}

/** A function that looks at all behind an edge, column by column, ascending. */
function edgeVisitor(
  plan: NetworkPlan,
  network: Network,
  entries: SortedEntries,
  seen: Seen,
  restsOn: (edge: number, column: number) => void,
): (edge: number) => void {
  const { source, target } = network.edges;
  const { type, aggregation } = plan.options;
  if (type === 'ONE_MODE' && evidenceFor(aggregation) === 'SHARED') {
    const cells = cellsOf(plan.columns, entries);
    return (edge) =>
      forEachShared(cells, [source[edge]!, target[edge]!], (cell, other) => {
        restsOn(edge, cells.column[cell]!);
        seen.seeCell(edge, cells, cell);
        seen.seeCell(edge, cells, other);
      });
  }
  return (edge) => {
    let before = -1;
    behindEdge(plan, network, entries, edge, (entry) => {
      seen.see(edge, entries.statement[entry]!);
      const column = entries.column[entry]!;
      if (column !== before) restsOn(edge, column);
      before = column;
    });
  };
}

function placesOf(table: { indexOf(text: string): number }, ids: NetworkNodes['ids']): Int32Array {
  return Int32Array.from(ids, (id) => table.indexOf(id));
}

function behindEdge(
  { options, levels }: NetworkPlan,
  { edges }: Network,
  entries: SortedEntries,
  edge: number,
  visit: (entry: number) => void,
): void {
  const [source, target] = [edges.source[edge]!, edges.target[edge]!];
  if (options.type === 'ONE_MODE') {
    forEachBehind(entries, levels, evidenceFor(options.aggregation), [source, target], visit);
    return;
  }
  const { rowStart, column } = entries;
  for (let entry = rowStart[source]!; entry < rowStart[source + 1]!; entry++)
    if (column[entry] === target) visit(entry);
}

interface Seen {
  readonly found: Extents;
  see(of: number, statement: number): void;
  seeCell(of: number, cells: Cells, cell: number): void;
}

function extents(columns: StatementColumns, size: number): Seen {
  const found: Extents = { first: new Int32Array(size).fill(-1), last: new Int32Array(size).fill(-1) };
  const { first, last } = found;
  const [firstDay, lastDay] = [new Int32Array(size).fill(OPEN_END), new Int32Array(size).fill(OPEN_START)];
  const seeFirst = (of: number, day: number, statement: number): void => {
    if (day >= firstDay[of]!) return;
    firstDay[of] = day;
    first[of] = statement;
  };
  const seeLast = (of: number, day: number, statement: number): void => {
    if (day <= lastDay[of]!) return;
    lastDay[of] = day;
    last[of] = statement;
  };
  return {
    found,
    see(of, statement) {
      const [from, to] = [earliestOf(columns, statement), latestOf(columns, statement)];
      if (from !== OPEN_START) seeFirst(of, from, statement);
      if (to !== OPEN_END) seeLast(of, to, statement);
    },
    seeCell(of, cells, cell) {
      seeFirst(of, cells.firstDay[cell]!, cells.first[cell]!);
      seeLast(of, cells.lastDay[cell]!, cells.last[cell]!);
    },
  };
}
