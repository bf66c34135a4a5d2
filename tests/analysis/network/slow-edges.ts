/** Cells of slow networks: every pair of statements looked at. See slow-network.ts. */
import type { IssueFacts } from '../../../src/analysis/issue-columns.ts';
import type { NetworkOptions } from '../../../src/analysis/network/options.ts';
import type { ColumnSource, StatementRow } from '../../../src/analysis/statement-columns.ts';

export interface SlowEdge {
  source: string;
  target: string;
  weight: number;
  congruence: number;
  conflict: number;
  opensTo: string[];
}

/** A statement with one of its rows and columns. */
export interface Entry {
  row: string;
  column: string;
  said: StatementRow;
}

export function factsOf(source: ColumnSource, said: StatementRow): IssueFacts {
  return source.issues.find(({ id }) => id === said.issue)!;
}

/** On the common scale; null on a nominal one. */
function valueOf(source: ColumnSource, said: StatementRow): number | null {
  const { min, max, positions } = factsOf(source, said);
  const { value } = positions.find(({ id }) => id === said.position)!;
  return value === null ? null : (2 * value - min! - max!) / (max! - min!);
}

export function levelOf(source: ColumnSource, said: StatementRow): string {
  const value = valueOf(source, said);
  return value === null ? said.position : value.toFixed(9);
}

/** Null where the two cannot be compared. */
function distance(source: ColumnSource, a: StatementRow, b: StatementRow): number | null {
  const [x, y] = [valueOf(source, a), valueOf(source, b)];
  if (x !== null && y !== null) return Math.abs(x - y) / 2;
  if (x !== null || y !== null || a.issue !== b.issue) return null;
  if (a.position === b.position) return 0;
  const { incompatible } = factsOf(source, a);
  const excluded = incompatible.some((pair) => pair.includes(a.position) && pair.includes(b.position));
  return incompatible.length === 0 || excluded ? 1 : 0.5;
}

export function oneModeEdges(
  source: ColumnSource,
  options: NetworkOptions,
  kept: Entry[],
  labels: string[],
): SlowEdge[] {
  const edges: SlowEdge[] = [];
  for (const a of labels)
    for (const b of labels) {
      if (a >= b) continue;
      const [mine, theirs] = [a, b].map((label) => kept.filter(({ row }) => row === label)) as [
        Entry[],
        Entry[],
      ];
      let [ignore, congruence, conflict] = [0, 0, 0];
      const behind = new Set<string>();
      for (const x of mine)
        for (const y of theirs) {
          if (x.column !== y.column) continue;
          const d = distance(source, x.said, y.said);
          ignore++;
          congruence += d === null ? 0 : 1 - d;
          conflict += d ?? 0;
          const counts =
            options.aggregation === 'CONGRUENCE'
              ? d !== null && d < 1
              : options.aggregation === 'CONFLICT'
                ? d !== null && d > 0
                : true;
          if (counts) behind.add(x.said.id).add(y.said.id);
        }
      const subtract = Math.abs(congruence - conflict) < 1e-9 ? 0 : congruence - conflict;
      const cell = {
        IGNORE: ignore,
        CONGRUENCE: congruence,
        CONFLICT: conflict,
        SUBTRACT: subtract,
        COMBINE: NaN,
      }[options.aggregation];
      if (ignore === 0 || (options.aggregation !== 'SUBTRACT' && cell === 0)) continue;
      const by = divisor(source, options, mine, theirs, ignore);
      edges.push({
        source: a,
        target: b,
        weight: cell / by,
        congruence: congruence / by,
        conflict: conflict / by,
        opensTo: [...behind].sort(),
      });
    }
  return edges;
}

function divisor(
  source: ColumnSource,
  { normalisation }: NetworkOptions,
  mine: Entry[],
  theirs: Entry[],
  ignore: number,
): number {
  const tally = (entries: Entry[], key: (entry: Entry) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
    return counts;
  };
  const length = (entries: Entry[]): number =>
    Math.sqrt([...tally(entries, ({ column }) => column).values()].reduce((sum, n) => sum + n * n, 0));
  if (normalisation === 'AVERAGE') return (mine.length + theirs.length) / 2;
  if (normalisation === 'DNA_COSINE') return mine.length * theirs.length;
  if (normalisation === 'COSINE') return length(mine) * length(theirs);
  if (normalisation === 'SHARED') return ignore;
  if (normalisation === 'NONE') return 1;
  const [x, y] = [mine, theirs].map((entries) =>
    tally(entries, ({ column, said }) => JSON.stringify([column, levelOf(source, said)])),
  ) as [Map<string, number>, Map<string, number>];
  return [...new Set([...x.keys(), ...y.keys()])].reduce((sum, key) => {
    const [p, q] = [x.get(key) ?? 0, y.get(key) ?? 0];
    return sum + (p > 0 && q > 0 ? p * q : p + q);
  }, 0);
}

export function twoModeEdges(
  source: ColumnSource,
  options: NetworkOptions,
  kept: Entry[],
  rows: Record<string, number>,
  columns: Record<string, number>,
): SlowEdge[] {
  const edges: SlowEdge[] = [];
  const cellOf = (row: string, column: string): Entry[] =>
    kept.filter((entry) => entry.row === row && entry.column === column);
  const weigh = (cell: Entry[]): number => {
    if (options.aggregation === 'IGNORE') return cell.length;
    if (options.aggregation === 'COMBINE') return combined(source, options, kept, cell);
    const sum = cell.reduce((total, { said }) => total + valueOf(source, said)!, 0);
    return Math.abs(sum) < 1e-9 ? 0 : sum;
  };
  const along = (cells: Entry[][]): number => {
    if (options.aggregation === 'COMBINE') return cells.filter((cell) => weigh(cell) > 0).length;
    return cells.reduce((sum, cell) => sum + cell.length, 0);
  };
  for (const row of Object.keys(rows))
    for (const column of Object.keys(columns)) {
      const cell = cellOf(row, column);
      if (cell.length === 0) continue;
      const by = {
        NONE: 1,
        ACTIVITY: along(Object.keys(columns).map((each) => cellOf(row, each))),
        PROMINENCE: along(Object.keys(rows).map((each) => cellOf(each, column))),
      }[options.normalisation as 'NONE']!;
      edges.push({
        source: row,
        target: column,
        weight: weigh(cell) / by,
        congruence: 0,
        conflict: 0,
        opensTo: cell.map(({ said }) => said.id).sort(),
      });
    }
  return edges;
}

/** Columns are issues, or all issues have one scale. */
function combined(source: ColumnSource, { columns }: NetworkOptions, kept: Entry[], cell: Entry[]): number {
  if (cell.length === 0) return 0;
  const issues = new Set((columns === 'ISSUE' ? cell : kept).map(({ said }) => said.issue));
  const facts = source.issues.filter(({ id }) => issues.has(id));
  const keys = facts.flatMap(({ id, positions, scale }) => [
    ...positions.map((position) => levelOf(source, { issue: id, position: position.id } as StatementRow)),
    ...(scale === 'BINARY' ? [(-1).toFixed(9), (1).toFixed(9)] : []),
  ]);
  const nominal = facts[0]!.scale === 'NOMINAL';
  const levels = [...new Set(keys)].sort((a, b) => (nominal ? (a < b ? -1 : 1) : Number(a) - Number(b)));
  const taken = new Set(cell.map(({ said }) => levels.indexOf(levelOf(source, said))));
  return [...taken].reduce((sum, k) => sum + 2 ** (levels.length - 1 - k), 0);
}
