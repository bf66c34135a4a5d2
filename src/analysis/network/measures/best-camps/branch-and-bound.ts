/**
 * The camps that violate least, proved by trying sides for one node after another and giving up a branch as soon as it cannot become
 * better than the best known. The bound of a branch: what is violated among the nodes decided, for each node left the lesser of what
 * either side would violate towards those decided, and what the nodes left violate among themselves at least, which is known
 * exactly since they were solved before (Russian doll search, Verfaillie, Lemaître & Schiex 1996: first the last two nodes, then
 * the last three, up to all). Cost: exponential; it stops when the steps are used up.
 */
import type { Adjacency } from '../adjacency.ts';
import type { Steps } from '../steps.ts';
import type { Camps } from './local-search.ts';
import { violatedBy } from './spanning-camps.ts';

export interface Proof {
  readonly camps: Camps;
  /** Nothing violates less; equal to what the camps violate where the search came to its end. */
  readonly lower: number;
}

/** Larger networks are not tried: the table of weights is square. */
export const MOST_NODES_TO_BRANCH = 600;

/** `unit`: what two camps differ by at least if they differ in what they violate: 1 for whole weights, else 0. */
export function branchAndBound(graph: Adjacency, known: Camps, unit: number, steps: Steps): Proof {
  const order = heaviestFirst(graph);
  const table = tableInOrder(graph, order);
  const hair = 1e-12 * table.total;
  const gap = unit > 0 ? unit - hair : hair;
  const dolls = new Float64Array(graph.size + 1);
  let side: Int8Array = new Int8Array(graph.size).fill(1);
  for (let first = graph.size - 2; first >= 0; first--) {
    const start = first === 0 ? known.side : null;
    const begun = start ? order.map((v) => start[v]!) : bestExtension(table, side, first);
    const search = searchFrom(table, { first, dolls, begun: Int8Array.from(begun), gap }, steps);
    if (search === null) return { camps: known, lower: dolls[first + 1]! };
    dolls[first] = search.violated;
    side = search.side;
  }
  const found = new Int8Array(graph.size);
  order.forEach((v, place) => (found[v] = side[place]!));
  const camps = { side: found, violated: violatedBy(graph, found) };
  return { camps, lower: camps.violated };
}

interface Table {
  readonly size: number;
  /** Values of ties, by places in the order of branching. */
  readonly rows: readonly Float64Array[];
  /** `reach[k][v]`: the sum of the weights of ties of v with the nodes 0 to k - 1. */
  readonly reach: readonly Float64Array[];
  readonly total: number;
}

/** The heaviest node first, then always the one most heavily tied to those before it. */
function heaviestFirst({ size, start, node, value }: Adjacency): Int32Array {
  const order = new Int32Array(size);
  const isPlaced = new Uint8Array(size);
  const own = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) own[v]! += Math.abs(value[at]!);
  }
  const toPlaced = new Float64Array(size);
  for (let place = 0; place < size; place++) {
    let best = -1;
    for (let v = 0; v < size; v++) {
      if (isPlaced[v]) continue;
      const more = best === -1 ? 1 : toPlaced[v]! - toPlaced[best]! || own[v]! - own[best]!;
      if (more > 0) best = v;
    }
    order[place] = best;
    isPlaced[best] = 1;
    for (let at = start[best]!; at < start[best + 1]!; at++) toPlaced[node[at]!]! += Math.abs(value[at]!);
  }
  return order;
}

function tableInOrder({ size, start, node, value }: Adjacency, order: Int32Array): Table {
  const place = new Int32Array(size);
  order.forEach((v, at) => (place[v] = at));
  const rows = Array.from(order, (v) => {
    const row = new Float64Array(size);
    for (let at = start[v]!; at < start[v + 1]!; at++) row[place[node[at]!]!] = value[at]!;
    return row;
  });
  const reach = [new Float64Array(size)];
  for (const row of rows) reach.push(row.map((tie, v) => reach.at(-1)![v]! + Math.abs(tie)));
  const total = reach.at(-1)!.reduce((sum, weight) => sum + weight, 0) / 2;
  return { size, rows, reach, total };
}

/** The best camps of the nodes after `first`, and for `first` the side that then violates less. */
function bestExtension({ size, rows }: Table, side: Int8Array, first: number): Int8Array {
  let pull = 0;
  for (let v = first + 1; v < size; v++) pull += rows[first]![v]! * side[v]!;
  const extended = side.slice();
  extended[first] = pull < 0 ? -1 : 1;
  return extended;
}

interface Doll {
  /** The network of the nodes from this place on. */
  readonly first: number;
  /** What the nodes from each later place on violate among themselves. */
  readonly dolls: Float64Array;
  /** Camps to begin with. */
  readonly begun: Int8Array;
  readonly gap: number;
}

/** Null where the steps did not suffice. */
function searchFrom(table: Table, { first, dolls, begun, gap }: Doll, steps: Steps): Camps | null {
  const { size, rows, reach } = table;
  let best = { side: begun, violated: violatedFrom(table, first, begun) };
  const side = new Int8Array(size);
  /** `pull[k][v]`: the sum over the decided nodes before place k of tie times side. */
  const pull = Array.from({ length: size + 1 }, () => new Float64Array(size));

  /** Decides places from `at` on, as long as there is hope; false when the steps are used up. */
  function decide(at: number, violated: number): boolean {
    if (at === size) {
      if (violated < best.violated) best = { side: side.slice(), violated };
      return true;
    }
    steps.spend(2 * (size - at));
    if (steps.left() < 0) return false;
    const liked = pull[at]![at]! < 0 ? -1 : 1;
    for (const choice of at === first ? [1] : [liked, -liked]) {
      const own = (reach[at]![at]! - reach[first]![at]! - choice * pull[at]![at]!) / 2;
      side[at] = choice;
      const towards = pullOn(at, choice);
      const bound = violated + own + towards + dolls[at + 1]!;
      if (bound <= best.violated - gap && !decide(at + 1, violated + own)) return false;
    }
    return true;
  }

  /** Fills the next row of `pull`; @returns what the nodes left violate at least towards those decided. */
  function pullOn(at: number, choice: number): number {
    const [before, after, row] = [pull[at]!, pull[at + 1]!, rows[at]!];
    const [whole, own] = [reach[at + 1]!, reach[first]!];
    let least = 0;
    for (let v = at + 1; v < size; v++) {
      const sum = before[v]! + choice * row[v]!;
      after[v] = sum;
      least += whole[v]! - own[v]! - (sum < 0 ? -sum : sum);
    }
    return least / 2;
  }

  return best.violated - dolls[first + 1]! < gap || decide(first, 0) ? best : null;
}

function violatedFrom({ size, rows }: Table, first: number, side: Int8Array): number {
  let violated = 0;
  for (let v = first; v < size; v++) {
    for (let w = v + 1; w < size; w++) {
      if (rows[v]![w]! * side[v]! * side[w]! < 0) violated += Math.abs(rows[v]![w]!);
    }
  }
  return violated;
}
