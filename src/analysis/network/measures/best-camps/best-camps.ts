/**
 * The two camps that violate least: positive ties between camps and negative ones within them weigh as little as possible (Harary's
 * line index of balance, 1959, for weights; Aref & Wilson 2019). The network is split into blocks, nodes that obey a neighbour are
 * merged, and each block is then searched for good camps (local-search.ts) and for a proof that there are no better ones: cycles
 * (packed-cycles.ts), the spectrum (spectral-bound.ts), and every choice (branch-and-bound.ts). Where the steps allow no proof, what
 * is violated lies between the bounds. Cost: bounded by the steps; the problem is NP-hard.
 */
import type { Random } from '../../../random.ts';
import type { Adjacency } from '../adjacency.ts';
import type { Steps } from '../steps.ts';
import { stepsOfEigenvalues } from '../symmetric-eigenvalues.ts';
import { type Block, blocks } from './blocks.ts';
import { branchAndBound, MOST_NODES_TO_BRANCH, type Proof } from './branch-and-bound.ts';
import { kernel } from './kernel.ts';
import { type Camps, searchCamps } from './local-search.ts';
import { packedCycles } from './packed-cycles.ts';
import { spanningCamps, violatedBy } from './spanning-camps.ts';
import { spectralBound } from './spectral-bound.ts';

export interface BestCamps extends Camps {
  /** Nothing violates less than this; equal to `violated` where that is proved. */
  readonly lower: number;
}

export interface SearchFor {
  /** 1 where all weights are whole numbers, else 0. */
  readonly unit: number;
  readonly random: Random;
  readonly steps: Steps;
}

/** Beyond so many ties nothing is merged: the tables for it would not fit. */
const MOST_TIES_TO_MERGE = 300_000;

export function bestCamps(graph: Adjacency, search: SearchFor): BestCamps {
  const parts = blocks(graph);
  const solved: BestCamps[] = [];
  // The small ones first: what they do not use is left to the large ones.
  const bySize = [...parts.keys()].sort((a, b) => parts[a]!.nodes.length - parts[b]!.nodes.length || a - b);
  for (const place of bySize) {
    const share = place === bySize.at(-1) ? Infinity : Math.max(0, search.steps.left()) / 2;
    solved[place] = solveBlock(parts[place]!.graph, { ...search, steps: search.steps.part(share) });
  }
  const side = joined(graph.size, parts, solved);
  const violated = violatedBy(graph, side);
  const isProved = solved.every((part) => part.lower === part.violated);
  const lower = solved.reduce((sum, part) => sum + part.lower, 0);
  return { side, violated, lower: isProved ? violated : lower };
}

function solveBlock(graph: Adjacency, search: SearchFor): BestCamps {
  const side = spanningCamps(graph);
  search.steps.spend(graph.node.length);
  if (violatedBy(graph, side) === 0) return { side, violated: 0, lower: 0 };
  if (graph.node.length > 2 * MOST_TIES_TO_MERGE) return solveKernel(graph, side, search);
  const merged = kernel(graph, search.steps);
  if (merged.graph.size === graph.size) return solveKernel(graph, side, search);
  const rest = bestCamps(merged.graph, search);
  const expanded = merged.expand(rest.side);
  const violated = violatedBy(graph, expanded);
  return {
    side: expanded,
    violated,
    lower: rest.lower === rest.violated ? violated : merged.violated + rest.lower,
  };
}

/** A block that nothing can be taken from: the cheaper proofs first. */
function solveKernel(graph: Adjacency, begun: Int8Array, { random, unit, steps }: SearchFor): BestCamps {
  let best: Camps = searchCamps(graph, begun, random, steps.part(steps.left() / 4));
  let lower = 0;
  for (const proof of [provedByCycles, provedBySpectrum, provedByBranching]) {
    const found = proof({ graph, best, unit, random, steps });
    best = found.camps;
    lower = Math.max(lower, upToUnit(found.lower, unit));
    if (lower >= best.violated * (unit > 0 ? 1 : 1 - 1e-12)) return { ...best, lower: best.violated };
  }
  return { ...best, lower };
}

interface Open {
  readonly graph: Adjacency;
  readonly best: Camps;
  readonly unit: number;
  readonly random: Random;
  readonly steps: Steps;
}

function provedByCycles({ graph, best, random, steps }: Open): Proof {
  const part = steps.part(steps.left() / 2);
  return { camps: best, lower: packedCycles(graph, best, random, part) };
}

function provedBySpectrum({ graph, best, steps }: Open): Proof {
  const isAffordable = stepsOfEigenvalues(graph.size) < steps.left() / 2;
  return { camps: best, lower: isAffordable ? spectralBound(graph, steps) : 0 };
}

function provedByBranching({ graph, best, unit, steps }: Open): Proof {
  return graph.size > MOST_NODES_TO_BRANCH
    ? { camps: best, lower: 0 }
    : branchAndBound(graph, best, unit, steps);
}

/** Whole weights violate whole weights; a hair less than a whole number is that number. */
function upToUnit(bound: number, unit: number): number {
  return unit > 0 ? Math.ceil(bound - 1e-6) : bound;
}

/** Blocks put together where they hang on one another, each turned round where its top has the other side there. */
function joined(size: number, parts: readonly Block[], solved: readonly Camps[]): Int8Array {
  const side = new Int8Array(size);
  for (let block = parts.length - 1; block >= 0; block--) {
    const { nodes, top } = parts[block]!;
    const own = solved[block]!.side;
    const known = side[nodes[top]!]!;
    const turn = known === 0 || known === own[top] ? 1 : -1;
    nodes.forEach((node, place) => (side[node] = own[place]! * turn));
  }
  return side.map((of) => of || 1);
}
