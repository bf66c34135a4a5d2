/**
 * Two camps by following a tree of the heaviest ties: friends in the same camp, opponents in the other. Where the network is balanced
 * no tie is violated, which is Harary's theorem (1953) as an algorithm; elsewhere it is a good start. Cost: O(m log m).
 */
import type { Adjacency } from '../adjacency.ts';

/** 1 or -1 for each node; the first node of each component has 1. Values are signed weights. */
export function spanningCamps(graph: Adjacency): Int8Array {
  const side = new Int8Array(graph.size).fill(1);
  const tree = treeOfHeaviest(graph);
  const seen = new Uint8Array(graph.size);
  const waiting: number[] = [];
  for (let first = 0; first < graph.size; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    waiting.push(first);
    for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
      for (const { to, sign } of tree[v]!) {
        if (seen[to]) continue;
        seen[to] = 1;
        side[to] = side[v]! * sign;
        waiting.push(to);
      }
    }
  }
  return side;
}

/** The weight of ties that contradict the camps: positive ones between them, negative ones within. Cost: O(m). */
export function violatedBy({ size, start, node, value }: Adjacency, side: Int8Array): number {
  let violated = 0;
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const other = node[at]!;
      if (other > v && value[at]! * side[v]! * side[other]! < 0) violated += Math.abs(value[at]!);
    }
  }
  return violated;
}

interface Branch {
  readonly to: number;
  readonly sign: number;
}

/** Kruskal's algorithm, the heaviest ties first. */
function treeOfHeaviest({ size, start, node, value }: Adjacency): Branch[][] {
  const [from, at]: [number[], number[]] = [[], []];
  for (let v = 0; v < size; v++) {
    for (let place = start[v]!; place < start[v + 1]!; place++) {
      if (node[place]! < v) continue;
      from.push(v);
      at.push(place);
    }
  }
  const order = Uint32Array.from(from, (_, tie) => tie).sort(
    (a, b) => Math.abs(value[at[b]!]!) - Math.abs(value[at[a]!]!) || a - b,
  );
  const tree: Branch[][] = Array.from({ length: size }, () => []);
  const rootOf = disjointSets(size);
  for (const tie of order) {
    const [a, b] = [from[tie]!, node[at[tie]!]!];
    if (!rootOf.join(a, b)) continue;
    const sign = Math.sign(value[at[tie]!]!);
    tree[a]!.push({ to: b, sign });
    tree[b]!.push({ to: a, sign });
  }
  return tree;
}

function disjointSets(size: number) {
  const parent = Int32Array.from({ length: size }, (_, v) => v);
  const root = (v: number): number => {
    let at = v;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    /** False where the two were joined before. */
    join(a: number, b: number): boolean {
      const [ra, rb] = [root(a), root(b)];
      parent[ra] = rb;
      return ra !== rb;
    },
  };
}
