/**
 * Communities of high signed modularity by Louvain's scheme (Blondel, Guillaume, Lambiotte & Lefebvre 2008) with signed gains: each
 * node in turn joins the community where Q gains most, until none moves; communities become nodes, and so on; at the end single
 * nodes move once more (as in Leiden: Traag, Waltman & van Eck 2019), and all is repeated as long as Q grows. Two things differ from
 * Louvain for positive weights: a node may join any community, since having fewer conflicts than expected raises Q without a
 * tie, and may leave for one of its own. Cost: O(n c + m) a round for c communities.
 */
import { type Random, shuffledPlaces } from '../../random.ts';
import { adjacencyOf } from './adjacency.ts';
import { numberedBySize } from './numbered-by-size.ts';
import { type ModularityGraph, signedModularity } from './signed-modularity.ts';
import type { Steps } from './steps.ts';

export interface Communities {
  /** Of each node, from 0, the largest first. */
  readonly community: Int32Array;
  readonly modularity: number;
}

/** The best of so many starts, each with the nodes in another order; the later ones are left out when the steps are used up. */
export function searchCommunities(
  graph: ModularityGraph,
  starts: number,
  random: Random,
  steps: Steps,
): Communities {
  let best = described(
    graph,
    Int32Array.from({ length: graph.ties.size }, (_, v) => v),
  );
  for (let start = 0; start < starts && steps.left() > 0; start++) {
    const found = climb(graph, random, steps);
    if (found.modularity > best.modularity + 1e-12) best = found;
  }
  return best;
}

function described(graph: ModularityGraph, groups: Int32Array): Communities {
  const community = numberedBySize(groups);
  return { community, modularity: signedModularity(graph, community) };
}

/** From every node by itself to communities that no move of a node or of a community makes better. */
function climb(graph: ModularityGraph, random: Random, steps: Steps): Communities {
  let best = described(
    graph,
    Int32Array.from({ length: graph.ties.size }, (_, v) => v),
  );
  while (steps.left() > 0) {
    const moved = best.community.slice();
    moveNodes(graph, moved, random, steps);
    const found = described(graph, mergeCommunities(graph, moved, random, steps));
    if (found.modularity <= best.modularity + 1e-12) break;
    best = found;
  }
  return best;
}

/** Moves whole communities, and the communities of those, until none is better off elsewhere. */
function mergeCommunities(
  graph: ModularityGraph,
  groups: Int32Array,
  random: Random,
  steps: Steps,
): Int32Array {
  let community = numberedBySize(groups);
  let coarse = merged(graph, community);
  for (;;) {
    const together = Int32Array.from({ length: coarse.ties.size }, (_, v) => v);
    if (!moveNodes(coarse, together, random, steps)) return community;
    const next = numberedBySize(together);
    community = community.map((of) => next[of]!);
    coarse = merged(coarse, next);
    steps.spend(coarse.ties.node.length);
  }
}

/** Changes `community`, whose numbers are below the number of nodes; @returns whether any node moved. */
function moveNodes(graph: ModularityGraph, community: Int32Array, random: Random, steps: Steps): boolean {
  const groups = groupSums(graph, community);
  const order = shuffledPlaces(graph.ties.size, random);
  let hasMoved = false;
  for (let isMoving = true; isMoving && steps.left() > 0;) {
    isMoving = false;
    for (const v of order) {
      if (steps.left() <= 0) break;
      const before = community[v]!;
      groups.takeOut(v);
      const best = groups.bestFor(v, before);
      groups.putIn(v, best);
      if (best !== before) isMoving = hasMoved = true;
      steps.spend(graph.ties.start[v + 1]! - graph.ties.start[v]! + groups.count());
    }
  }
  return hasMoved;
}

function groupSums(graph: ModularityGraph, community: Int32Array) {
  const { size, start, node, value } = graph.ties;
  const [positive, negative] = [new Float64Array(size), new Float64Array(size)];
  const members = new Int32Array(size);
  const tiesTo = new Float64Array(size);
  const inUse = usedNumbers(size);

  /** What joining group `c` adds to Q, times half the weight. */
  const gain = (v: number, c: number): number =>
    tiesTo[c]! - graph.positive[v]! * positive[c]! + graph.negative[v]! * negative[c]!;

  const hair = 1e-12 * graph.weight;
  const groups = {
    putIn(v: number, c: number): void {
      if (members[c] === 0) inUse.add(c);
      community[v] = c;
      members[c]! += 1;
      positive[c]! += graph.positive[v]!;
      negative[c]! += graph.negative[v]!;
    },
    takeOut(v: number): void {
      const c = community[v]!;
      members[c]! -= 1;
      positive[c]! -= graph.positive[v]!;
      negative[c]! -= graph.negative[v]!;
      if (members[c]! > 0) return;
      // Exactly empty again, whatever rounding left.
      positive[c] = negative[c] = 0;
      inUse.remove(c);
    },
    /** The group to join for a node that is in none; its former one unless another is better; an empty one gains 0. */
    bestFor(v: number, before: number): number {
      for (let at = start[v]!; at < start[v + 1]!; at++) tiesTo[community[node[at]!]!]! += value[at]!;
      let [best, most] = [before, members[before] === 0 ? 0 : gain(v, before)];
      for (let place = 0; place < inUse.count(); place++) {
        const c = inUse.at(place);
        const more = gain(v, c) - most;
        if (more > hair) [best, most] = [c, gain(v, c)];
      }
      if (most < -hair) best = inUse.unused();
      for (let at = start[v]!; at < start[v + 1]!; at++) tiesTo[community[node[at]!]!] = 0;
      return best;
    },
    count: () => inUse.count(),
  };
  for (let v = 0; v < size; v++) groups.putIn(v, community[v]!);
  return groups;
}

/** The numbers 0 to size - 1, those in use in front. */
function usedNumbers(size: number) {
  const numbers = Int32Array.from({ length: size }, (_, number) => number);
  const placeOf = numbers.slice();
  let used = 0;
  const swap = (number: number, place: number): void => {
    const [from, other] = [placeOf[number]!, numbers[place]!];
    numbers[from] = other;
    numbers[place] = number;
    placeOf[other] = from;
    placeOf[number] = place;
  };
  return {
    add: (number: number): void => swap(number, used++),
    remove: (number: number): void => swap(number, --used),
    at: (place: number): number => numbers[place]!,
    count: () => used,
    /** There is always one while a node is out of its group. */
    unused: (): number => numbers[used]!,
  };
}

/** Communities, numbered from 0 without gaps, as nodes. */
function merged(graph: ModularityGraph, community: Int32Array): ModularityGraph {
  const { size, start, node, value } = graph.ties;
  const count = community.reduce((most, c) => Math.max(most, c), -1) + 1;
  const [inside, positive, negative] = [0, 1, 2].map(() => new Float64Array(count)) as Float64Array[];
  const between = new Map<number, number>();
  for (let v = 0; v < size; v++) {
    const own = community[v]!;
    inside![own]! += graph.inside[v]!;
    positive![own]! += graph.positive[v]!;
    negative![own]! += graph.negative[v]!;
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      const other = community[node[at]!]!;
      if (other === own) inside![own]! += value[at]!;
      else if (own < other) {
        const key = own * count + other;
        between.set(key, (between.get(key) ?? 0) + value[at]!);
      }
    }
  }
  const keys = [...between.keys()];
  const ties = {
    source: keys.map((key) => Math.floor(key / count)),
    target: keys.map((key) => key % count),
    value: [...between.values()],
  };
  return {
    ties: adjacencyOf(count, ties),
    inside: inside!,
    positive: positive!,
    negative: negative!,
    weight: graph.weight,
  };
}
