/**
 * The blocks (biconnected components) of a network: every cycle lies in one of them, so that what is violated is violated block by
 * block (Tarjan's algorithm, without recursion). Cost: O(n + m).
 */
import { type Adjacency, adjacencyOf } from '../adjacency.ts';

export interface Block {
  /** Ascending; node k of `graph` is `nodes[k]` of the whole. */
  readonly nodes: Int32Array;
  readonly graph: Adjacency;
  /** Place in `nodes` of the node by which it hangs on a later block, or the first node of a component. */
  readonly top: number;
}

/** Each block comes before the block on which it hangs. Nodes without ties are in none. */
export function blocks(graph: Adjacency): Block[] {
  const { blockOf, tops, order } = search(graph);
  // A copy of a large network would only cost time.
  if (tops.length === 1 && blockOf.reduce((sum, block) => sum + block, 0) === -1) {
    return [{ nodes: Int32Array.from(blockOf.keys()), graph, top: tops[0]! }];
  }
  const nodes = tops.map((top) => [top]);
  blockOf.forEach((block, node) => {
    if (block >= 0) nodes[block]!.push(node);
  });
  const ties = tops.map(() => ({ source: [] as number[], target: [] as number[], value: [] as number[] }));
  for (let v = 0; v < graph.size; v++) {
    // A tie belongs to the block of the end that was found later.
    const own = ties[blockOf[v]!];
    for (let at = graph.start[v]!; at < graph.start[v + 1]!; at++) {
      if (order[graph.node[at]!]! > order[v]!) continue;
      own!.source.push(v);
      own!.target.push(graph.node[at]!);
      own!.value.push(graph.value[at]!);
    }
  }
  const place = new Int32Array(graph.size);
  return tops.map((top, block) => {
    const members = Int32Array.from(nodes[block]!).sort();
    members.forEach((node, at) => (place[node] = at));
    const { source, target, value } = ties[block]!;
    const local = { source: source.map((v) => place[v]!), target: target.map((v) => place[v]!), value };
    return { nodes: members, graph: adjacencyOf(members.length, local), top: place[top]! };
  });
}

interface Found {
  /** Of each node the block in which it is not the top; -1 for the first node of each component. */
  readonly blockOf: Int32Array;
  readonly tops: readonly number[];
  /** When each node was found. */
  readonly order: Int32Array;
}

function search(graph: Adjacency): Found {
  const { size, start, node } = graph;
  const order = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const next = graph.start.slice();
  const blockOf = new Int32Array(size).fill(-1);
  const tops: number[] = [];
  const path: number[] = [];
  /** Found, and in no block yet. */
  const open: number[] = [];
  let found = 0;

  function enter(v: number): void {
    order[v] = lowest[v] = found++;
    path.push(v);
    open.push(v);
  }

  function leave(v: number): void {
    path.pop();
    const above = path.at(-1);
    if (above === undefined) {
      open.pop();
      return;
    }
    lowest[above] = Math.min(lowest[above]!, lowest[v]!);
    if (lowest[v]! < order[above]!) return;
    let member: number;
    do {
      member = open.pop()!;
      blockOf[member] = tops.length;
    } while (member !== v);
    tops.push(above);
  }

  for (let root = 0; root < size; root++) {
    if (order[root] === -1 && start[root + 1]! > start[root]!) enter(root);
    for (let v = path.at(-1); v !== undefined; v = path.at(-1)) {
      if (next[v] === start[v + 1]) {
        leave(v);
        continue;
      }
      const other = node[next[v]!++]!;
      if (order[other] === -1) enter(other);
      else lowest[v] = Math.min(lowest[v]!, order[other]!);
    }
  }
  return { blockOf, tops, order };
}
