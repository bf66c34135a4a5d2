/** What sizes and widths stand for: the area of a node for its statements, the width of a line for its weight. */
import type { NetworkDocument } from '../network-document.ts';
import { EDGES_A_STEP, PAUSE } from '../pieces.ts';
import { type Tone, toneOf } from '../tone.ts';

export interface Scales {
  readonly radiusOf: (statements: number) => number;
  readonly widthOf: (weight: number) => number;
  readonly mostStatements: number;
  /** The greatest absolute weight. */
  readonly heaviest: number;
  /** Edges by what they say. */
  readonly counts: ReadonlyMap<Tone, number>;
}

const THINNEST = 0.8;
const THICKEST = 8;
/** So many lines may be as thick as that; more are drawn finer, so that they can still be told apart. */
const FEW_EDGES = 100;
const FINEST = 2.5;
const SMALLEST_RADIUS = 4.5;
const LARGEST_RADIUS = 20;

/** With pauses: there may be many edges. */
export function* scalesOf({
  aggregation,
  nodes,
  edges,
  edgeCount,
}: NetworkDocument): Generator<string, Scales> {
  const mostStatements = nodes.reduce((most, node) => Math.max(most, node.statements), 1);
  let heaviest = 0;
  const counts = new Map<Tone, number>();
  let seen = 0;
  for (const { weight, sign } of edges) {
    heaviest = Math.max(heaviest, Math.abs(weight));
    const tone = toneOf(aggregation, sign);
    counts.set(tone, (counts.get(tone) ?? 0) + 1);
    if (++seen % EDGES_A_STEP === 0) yield PAUSE;
  }
  const crowd = Math.max(1, edgeCount / FEW_EDGES);
  const thickest = Math.max(FINEST, THICKEST / Math.sqrt(crowd));
  const share = (weight: number): number => (heaviest > 0 ? Math.abs(weight) / heaviest : 0);
  return {
    radiusOf: (statements) =>
      Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(statements / mostStatements)),
    widthOf: (weight) => THINNEST + (thickest - THINNEST) * share(weight),
    mostStatements,
    heaviest,
    counts,
  };
}
