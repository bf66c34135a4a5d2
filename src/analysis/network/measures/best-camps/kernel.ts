/**
 * What is left of a network after every node has been merged that obeys one neighbour in some best pair of camps: where the tie to
 * one neighbour is at least as heavy as all its other ties together, satisfying that one is never worse. That takes away nodes
 * with one or two ties, and often much more. Ties that come to lie side by side are added up; where their signs differ, the
 * lighter one's weight is violated whatever the camps. Cost: near linear for sparse networks.
 */
import { type Adjacency, adjacencyOf } from '../adjacency.ts';
import type { Steps } from '../steps.ts';

export interface Kernel {
  readonly graph: Adjacency;
  /** Weight that is violated whatever the camps. */
  readonly violated: number;
  /** The camps of the whole network from those of the kernel. */
  expand(side: Int8Array): Int8Array;
}

interface Merge {
  readonly node: number;
  readonly into: number;
  readonly sign: number;
}

export function kernel(graph: Adjacency, steps: Steps): Kernel {
  const around = neighbourMaps(graph);
  const merges: Merge[] = [];
  let violated = 0;
  const waiting = Array.from(around.keys());
  const isWaiting = new Uint8Array(graph.size).fill(1);
  const isMerged = new Uint8Array(graph.size);
  const wait = (v: number): void => {
    if (!isWaiting[v]) waiting.push(v);
    isWaiting[v] = 1;
  };
  for (let v = waiting.pop(); v !== undefined; v = waiting.pop()) {
    isWaiting[v] = 0;
    const ties = around[v]!;
    steps.spend(1 + ties.size);
    const into = isMerged[v] ? null : ruler(ties);
    if (into === null) continue;
    const sign = Math.sign(ties.get(into)!);
    merges.push({ node: v, into, sign });
    isMerged[v] = 1;
    around[into]!.delete(v);
    wait(into);
    for (const [other, value] of ties) {
      if (other === into) continue;
      around[other]!.delete(v);
      violated += addTie(around, into, other, sign * value);
      wait(other);
    }
    ties.clear();
  }
  return { graph: remaining(around, isMerged), violated, expand: expansion(isMerged, merges) };
}

function neighbourMaps({ size, start, node, value }: Adjacency): Map<number, number>[] {
  return Array.from({ length: size }, (_, v) => {
    const ties = new Map<number, number>();
    for (let at = start[v]!; at < start[v + 1]!; at++) ties.set(node[at]!, value[at]!);
    return ties;
  });
}

/** The neighbour whose tie is at least as heavy as all others together; null where none is. */
function ruler(ties: ReadonlyMap<number, number>): number | null {
  let [heaviest, sum] = [0, 0];
  let ruler: number | null = null;
  for (const [other, value] of ties) {
    const weight = Math.abs(value);
    sum += weight;
    if (weight <= heaviest) continue;
    heaviest = weight;
    ruler = other;
  }
  return heaviest >= sum - heaviest ? ruler : null;
}

/** @returns the weight that is violated whatever the camps. */
function addTie(around: readonly Map<number, number>[], a: number, b: number, value: number): number {
  const before = around[a]!.get(b) ?? 0;
  const after = before + value;
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    if (after === 0) around[from]!.delete(to);
    else around[from]!.set(to, after);
  }
  return before * value < 0 ? Math.min(Math.abs(before), Math.abs(value)) : 0;
}

function remaining(around: readonly ReadonlyMap<number, number>[], isMerged: Uint8Array): Adjacency {
  const place = placesLeft(isMerged);
  const ties = { source: [] as number[], target: [] as number[], value: [] as number[] };
  around.forEach((of, v) => {
    for (const [other, value] of of) {
      if (other < v) continue;
      ties.source.push(place[v]!);
      ties.target.push(place[other]!);
      ties.value.push(value);
    }
  });
  return adjacencyOf(
    isMerged.reduce((left, merged) => left - merged, isMerged.length),
    ties,
  );
}

function placesLeft(isMerged: Uint8Array): Int32Array {
  let next = 0;
  return Int32Array.from(isMerged, (merged) => (merged ? -1 : next++));
}

function expansion(isMerged: Uint8Array, merges: readonly Merge[]): Kernel['expand'] {
  return (kernelSide) => {
    const side = Int8Array.from(placesLeft(isMerged), (place) => (place < 0 ? 0 : kernelSide[place]!));
    for (const { node, into, sign } of merges.toReversed()) side[node] = side[into]! * sign;
    return side;
  };
}
