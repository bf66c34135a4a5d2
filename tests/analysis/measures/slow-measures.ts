/** The measures once more, by trying everything: slow and obvious, for small networks. */
import type { SignedLayers } from '../../../src/analysis/network/signed-layers.ts';
import { tiesOf } from './small-layers.ts';

/** Camps 0 or 1 of each node, the first always in 0. */
function allSplits(size: number): number[][] {
  const splits = size === 0 ? 1 : 2 ** (size - 1);
  return Array.from({ length: splits }, (_, bits) =>
    Array.from({ length: size }, (_, node) => (node === 0 ? 0 : (bits >> (node - 1)) & 1)),
  );
}

export function contradictedTies(layers: SignedLayers, camp: ArrayLike<number>): number {
  return tiesOf(layers).filter(([a, b, positive, negative]) =>
    camp[a] === camp[b] ? negative > positive : positive > negative,
  ).length;
}

export function slowFrustration(layers: SignedLayers): number {
  return Math.min(...allSplits(layers.size).map((camp) => contradictedTies(layers, camp)));
}

/** Share of conflict between the camps less the share of congruence between them. */
export function slowPolarisationOf(layers: SignedLayers, camp: ArrayLike<number>): number {
  const ties = tiesOf(layers);
  const share = (layer: 2 | 3): number => {
    const between = ties.filter(([a, b]) => camp[a] !== camp[b]);
    return total(between.map((tie) => tie[layer])) / total(ties.map((tie) => tie[layer]));
  };
  return share(3) - share(2);
}

export function slowPolarisation(layers: SignedLayers): number {
  return Math.max(...allSplits(layers.size).map((camp) => slowPolarisationOf(layers, camp)));
}

export function slowModularityOf(layers: SignedLayers, community: ArrayLike<number>): number {
  const { size } = layers;
  const p = matrix(layers, 2);
  const n = matrix(layers, 3);
  const [kp, kn] = [p.map(total), n.map(total)];
  const [wp, wn] = [total(kp), total(kn)];
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (community[i] !== community[j]) continue;
      sum += p[i]![j]! - n[i]![j]!;
      if (wp > 0) sum -= (kp[i]! * kp[j]!) / wp;
      if (wn > 0) sum += (kn[i]! * kn[j]!) / wn;
    }
  }
  return sum / (wp + wn);
}

export function slowBestModularity(layers: SignedLayers): number {
  return Math.max(...allPartitions(layers.size).map((community) => slowModularityOf(layers, community)));
}

function allPartitions(size: number): number[][] {
  if (size === 0) return [[]];
  return allPartitions(size - 1).flatMap((rest) =>
    Array.from({ length: Math.max(-1, ...rest) + 2 }, (_, community) => [...rest, community]),
  );
}

export function slowBalance(layers: SignedLayers): { balanced: number; triangles: number } {
  const sign = matrix(layers, 2).map((row, i) => row.map((p, j) => Math.sign(p - matrix(layers, 3)[i]![j]!)));
  let [balanced, triangles] = [0, 0];
  for (let i = 0; i < layers.size; i++) {
    for (let j = i + 1; j < layers.size; j++) {
      for (let k = j + 1; k < layers.size; k++) {
        const product = sign[i]![j]! * sign[j]![k]! * sign[i]![k]!;
        if (product !== 0) triangles += 1;
        if (product > 0) balanced += 1;
      }
    }
  }
  return { balanced, triangles };
}

/** tr e^A / tr e^|A| by the series: A^k / k! added up. */
export function slowWalkBalance(layers: SignedLayers): number {
  const [p, n] = [matrix(layers, 2), matrix(layers, 3)];
  const sign = p.map((row, i) => row.map((value, j) => Math.sign(value - n[i]![j]!)));
  const absolute = sign.map((row) => row.map(Math.abs));
  return traceOfExponential(sign) / traceOfExponential(absolute);
}

function traceOfExponential(a: number[][]): number {
  let power = a.map((row, i) => row.map((_, j) => Number(i === j)));
  let sum = a.length;
  for (let k = 1; k < 80; k++) {
    power = power.map((row) => a[0]!.map((_, j) => total(row.map((value, m) => (value * a[m]![j]!) / k))));
    sum += total(power.map((row, i) => row[i]!));
  }
  return sum;
}

/** Freeman's betweenness by listing all simple paths; ties of congruence w are 1 / w long. */
export function slowBetweenness(layers: SignedLayers): number[] {
  const { size } = layers;
  const weight = matrix(layers, 2);
  const share = Array.from({ length: size }, () => 0);
  for (let s = 0; s < size; s++) {
    for (let t = s + 1; t < size; t++) {
      const paths = simplePaths(weight, s, t);
      const shortest = Math.min(...paths.map(({ length }) => length));
      const chosen = paths.filter(({ length }) => length < shortest + 1e-9);
      for (const { nodes } of chosen) for (const v of nodes.slice(1, -1)) share[v]! += 1 / chosen.length;
    }
  }
  return share.map((value) => value / (((size - 1) * (size - 2)) / 2));
}

function simplePaths(
  weight: number[][],
  from: number,
  to: number,
  before: number[] = [],
): { nodes: number[]; length: number }[] {
  const nodes = [...before, from];
  if (from === to) return [{ nodes, length: 0 }];
  return weight[from]!.flatMap((w, next) =>
    w === 0 || nodes.includes(next)
      ? []
      : simplePaths(weight, next, to, nodes).map((path) => ({
          nodes: path.nodes,
          length: path.length + 1 / w,
        })),
  );
}

function matrix(layers: SignedLayers, layer: 2 | 3): number[][] {
  const rows = Array.from({ length: layers.size }, () => Array.from({ length: layers.size }, () => 0));
  for (const tie of tiesOf(layers)) rows[tie[0]]![tie[1]] = rows[tie[1]]![tie[0]] = tie[layer];
  return rows;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
