/**
 * Structural balance: the share of triangles whose three signs multiply to plus, all friends or two allied against the third
 * (Cartwright & Harary 1956); a tie's sign is that of congruence - conflict, and ties where they are equal are in no triangle.
 * Each node has its friends and its opponents as bits, so that the third corners of the triangles on a tie are counted 32 at a
 * time. Cost: O(m n / 32), and n² / 4 bytes.
 */
import { type SignedLayers, signOfTie } from '../signed-layers.ts';
import { type Adjacency, adjacency } from './adjacency.ts';
import {
  between,
  exactly,
  type MeasureOptions,
  type MeasureResult,
  type NetworkMeasure,
  notDefined,
  part,
} from './measure.ts';
import { countSteps } from './steps.ts';

export const BALANCE: NetworkMeasure = {
  id: 'BALANCE',
  title: 'Structural balance',
  formula:
    'balanced triangles / all triangles; a triangle is balanced if the product of its three signs is +1',
  source: 'Cartwright & Harary 1956',
  cost: 'O(m n / 32)',
  nodeValue: 'share of balanced triangles among those it is in',
  seeded: false,
  steps: 1e9,
  input: 'NETWORK',
  compute: balance,
};

function balance(layers: SignedLayers, options: MeasureOptions = {}): MeasureResult {
  const most = options.steps ?? BALANCE.steps!;
  const signs = adjacency(layers, signOfTie);
  const steps = (signs.node.length / 2 + signs.size) * wordsOf(signs.size);
  if (steps > most) {
    const note = `The triangles are too many to count: ${steps} steps of work, ${most} are allowed.`;
    return between(null, { lower: 0, upper: 1 }, { note });
  }
  const { all, balanced } = countTriangles(signs, options.check);
  const [triangles, good] = [sum(all) / 3, sum(balanced) / 3];
  if (triangles === 0) return notDefined('The network has no triangle of signed ties.');
  return exactly(good / triangles, {
    // 0 / 0, not a number, for nodes in no triangle.
    nodes: all.map((own, node) => balanced[node]! / own),
    parts: [part('balanced', good), part('triangles', triangles)],
  });
}

/** Of each node: how many triangles it is in, and how many of them are balanced. */
interface Triangles {
  readonly all: Float64Array;
  readonly balanced: Float64Array;
}

function countTriangles(signs: Adjacency, check: (() => void) | undefined): Triangles {
  const { size, start, node, value } = signs;
  const words = wordsOf(size);
  const steps = countSteps(Infinity, check);
  const friends = neighboursAsBits(signs, 1);
  const opponents = neighboursAsBits(signs, -1);
  const [all, balanced] = [new Float64Array(size), new Float64Array(size)];
  for (let u = 0; u < size; u++) {
    for (let at = start[u]!; at < start[u + 1]!; at++) {
      const v = node[at]!;
      if (v < u) continue;
      let [agreed, disputed] = [0, 0];
      for (let word = 0; word < words; word++) {
        const [pu, nu] = [friends[u * words + word]!, opponents[u * words + word]!];
        const [pv, nv] = [friends[v * words + word]!, opponents[v * words + word]!];
        agreed += bitsIn((pu & pv) | (nu & nv));
        disputed += bitsIn((pu & nv) | (nu & pv));
      }
      // Each of its corners meets a triangle on two ties.
      for (const end of [u, v]) {
        all[end]! += (agreed + disputed) / 2;
        balanced[end]! += (value[at]! > 0 ? agreed : disputed) / 2;
      }
      steps.spend(words);
    }
  }
  return { all, balanced };
}

function wordsOf(size: number): number {
  return Math.ceil(size / 32);
}

function neighboursAsBits({ size, start, node, value }: Adjacency, sign: number): Int32Array {
  const words = wordsOf(size);
  const bits = new Int32Array(size * words);
  for (let v = 0; v < size; v++) {
    for (let at = start[v]!; at < start[v + 1]!; at++) {
      if (value[at] === sign) bits[v * words + (node[at]! >> 5)]! |= 1 << (node[at]! & 31);
    }
  }
  return bits;
}

/** How many bits of 32 are set: counted in pairs, in fours, in eights, then added up. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function sum(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
