/** The nodes of a network with the numbers that do not need a measure. */
import type { Network } from '../../analysis/network/network.ts';

export interface NodeNumbers {
  readonly id: string;
  readonly isColumn: boolean;
  readonly statements: number;
  /** Number of edges. */
  readonly degree: number;
  /** Sum of absolute weights. */
  readonly strength: number;
}

/** Rows, then columns; in the order of their ids. Cost: linear in nodes and edges. */
export function nodeNumbers({ rows, columns, edges }: Network): NodeNumbers[] {
  const size = rows.ids.length + (columns?.ids.length ?? 0);
  const [degree, strength] = [new Int32Array(size), new Float64Array(size)];
  const afterRows = columns === null ? 0 : rows.ids.length;
  for (let edge = 0; edge < edges.size; edge++) {
    for (const end of [edges.source[edge]!, edges.target[edge]! + afterRows]) {
      degree[end]!++;
      strength[end]! += Math.abs(edges.weight[edge]!);
    }
  }
  const numbered = (id: string, isColumn: boolean, statements: number, node: number): NodeNumbers => ({
    id,
    isColumn,
    statements,
    degree: degree[node]!,
    strength: strength[node]!,
  });
  return [
    ...rows.ids.map((id, k) => numbered(id, false, rows.statements[k]!, k)),
    ...(columns?.ids ?? []).map((id, k) => numbered(id, true, columns!.statements[k]!, afterRows + k)),
  ];
}

/** Ids of the ends of an edge: a row, and a row or column. */
export function endsOf({ rows, columns, edges }: Network, edge: number): readonly [string, string] {
  return [rows.ids[edges.source[edge]!]!, (columns ?? rows).ids[edges.target[edge]!]!];
}

/** Unique in its network, and the same in the next. */
export function edgeId([source, target]: readonly [string, string]): string {
  return `${source}--${target}`;
}
