/**
 * A lower bound on what any camps violate from the smallest eigenvalue λ of the signed Laplacian L = D - A: camps x violate xᵀ L x / 4,
 * which is at least n λ / 4 (Belardo 2014). Good where hardly anything fits, as packed cycles are where nearly all does.
 * Cost: O(n³).
 */
import { type Adjacency, sumsAround } from '../adjacency.ts';
import type { Steps } from '../steps.ts';
import { symmetricEigenvalues } from '../symmetric-eigenvalues.ts';

export function spectralBound(graph: Adjacency, steps: Steps): number {
  const { size, start, node, value } = graph;
  const weight = sumsAround(graph, Math.abs);
  const rows = Array.from(weight, (own, v) => {
    const row = new Float64Array(size);
    row[v] = own;
    for (let at = start[v]!; at < start[v + 1]!; at++) row[node[at]!] = -value[at]!;
    return row;
  });
  const heaviest = weight.reduce((most, own) => Math.max(most, own), 0);
  // A little less, so that rounding does not lift it above the truth.
  const smallest = symmetricEigenvalues(rows, steps)[0]! - 1e-11 * size * heaviest;
  return Math.max(0, (size * smallest) / 4);
}
