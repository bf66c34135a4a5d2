/**
 * Good camps by changing one node's side at a time, always the change that violates least, even where it violates more than before; a
 * node that was changed rests for some changes, so that the search leaves a valley (tabu search, Glover 1989). Several starts: the
 * camps given, then random ones. Cost: O(n + degree) a change.
 */
import { type Random, randomInteger } from '../../../random.ts';
import type { Adjacency } from '../adjacency.ts';
import type { Steps } from '../steps.ts';
import { violatedBy } from './spanning-camps.ts';

export interface Camps {
  /** 1 or -1 for each node. */
  readonly side: Int8Array;
  /** The weight of the ties that contradict it. */
  readonly violated: number;
}

const STARTS = 10;
/** A start is given up after so many changes, for each node, that found nothing better. */
const PATIENCE = 10;

export function searchCamps(graph: Adjacency, first: Int8Array, random: Random, steps: Steps): Camps {
  let best: Camps = { side: first, violated: violatedBy(graph, first) };
  for (let start = 0; start < STARTS && best.violated > 0 && steps.left() > 0; start++) {
    const side = start === 0 ? first.slice() : randomCamps(graph.size, random);
    const found = descend(graph, side, random, steps);
    if (found.violated < best.violated) best = found;
  }
  return best;
}

function randomCamps(size: number, random: Random): Int8Array {
  return Int8Array.from({ length: size }, () => (random() < 0.5 ? -1 : 1));
}

function descend(graph: Adjacency, side: Int8Array, random: Random, steps: Steps): Camps {
  const { size } = graph;
  const gain = gains(graph, side);
  const restsUntil = new Int32Array(size);
  let violated = violatedBy(graph, side);
  let best: Camps = { side: side.slice(), violated };
  const patience = PATIENCE * size + 100;
  for (let change = 1, last = 0; change - last < patience && steps.left() > 0; change++) {
    const node = bestChange(gain, restsUntil, { change, mayRest: best.violated - violated });
    if (node === -1) continue;
    violated += gain[node]!;
    flip(graph, side, gain, node);
    restsUntil[node] = change + Math.min(10, size >> 2) + randomInteger(random, 10);
    steps.spend(size + graph.start[node + 1]! - graph.start[node]!);
    // A hair's breadth is rounding, not progress.
    if (violated >= best.violated * (1 - 1e-12) - 1e-300) continue;
    best = { side: side.slice(), violated };
    last = change;
  }
  // Added up anew, free of what rounding did on the way.
  return { side: best.side, violated: violatedBy(graph, best.side) };
}

/** Of each node how much more is violated when it changes sides: the satisfied weight around it less the violated one. */
function gains({ size, start, node, value }: Adjacency, side: Int8Array): Float64Array {
  return Float64Array.from({ length: size }, (_, v) => {
    let sum = 0;
    for (let at = start[v]!; at < start[v + 1]!; at++) sum += value[at]! * side[node[at]!]!;
    return sum * side[v]!;
  });
}

interface Moment {
  readonly change: number;
  /** A resting node may be changed too where that leads below the best camps known. */
  readonly mayRest: number;
}

function bestChange(gain: Float64Array, restsUntil: Int32Array, { change, mayRest }: Moment): number {
  let [best, least] = [-1, Infinity];
  for (let v = 0; v < gain.length; v++) {
    if (gain[v]! < least && (restsUntil[v]! < change || gain[v]! < mayRest)) {
      best = v;
      least = gain[v]!;
    }
  }
  return best;
}

function flip({ start, node, value }: Adjacency, side: Int8Array, gain: Float64Array, v: number): void {
  side[v] = -side[v]!;
  gain[v] = -gain[v]!;
  for (let at = start[v]!; at < start[v + 1]!; at++) {
    const other = node[at]!;
    gain[other]! += 2 * value[at]! * side[v]! * side[other]!;
  }
}
