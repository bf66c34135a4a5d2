/**
 * All eigenvalues of a symmetric matrix, without vectors: Householder's reduction to three diagonals, then the QL method with implicit
 * shifts (Golub & Van Loan, Matrix Computations, 8.3). Written here since the libraries at hand also compute all vectors (three
 * times the work) and cannot be stopped on the way. Cost: O(n³), 2 n³ / 3 steps, and n²/2 of memory in use.
 */
import type { Steps } from './steps.ts';

export function stepsOfEigenvalues(size: number): number {
  return Math.ceil((2 * size ** 3) / 3) + 30 * size ** 2;
}

/** `rows`: the matrix, row by row; only its lower triangle is read, and it is used up. @returns the eigenvalues, ascending. */
export function symmetricEigenvalues(rows: readonly Float64Array[], steps: Steps): Float64Array {
  return tridiagonalEigenvalues(reduceToTridiagonal(rows, steps), steps).sort();
}

interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** `beside[k]` lies between rows k and k + 1; the last is 0. */
  readonly beside: Float64Array;
}

/**
 * From the last row up: the reflection I - v vᵀ / h, v being what lies left of the diagonal in row k with its last number changed,
 * turns that row to one number beside the diagonal; the rows above become A - v wᵀ - w vᵀ. They are changed while the next product
 * is taken, so that each step goes through the matrix once.
 */
function reduceToTridiagonal(rows: readonly Float64Array[], steps: Steps): Tridiagonal {
  const size = rows.length;
  const [diagonal, beside] = [new Float64Array(size), new Float64Array(size)];
  let change: Change = { v: new Float64Array(size), w: new Float64Array(size) };
  for (let k = size - 1; k >= 0; k--) {
    changeRow(rows[k]!, k, change);
    diagonal[k] = rows[k]![k]!;
    if (k === 0) break;
    const v = rows[k]!.slice(0, k);
    const norm = Math.sqrt(dot(v, v));
    const last = v[k - 1]!;
    beside[k - 1] = last > 0 ? -norm : norm;
    v[k - 1] = last - beside[k - 1]!;
    change = { v, w: productAfter(rows, change, v) };
    steps.spend(2 * k * k);
  }
  return { diagonal, beside };
}

/** What is still to be taken from each number of the rows: v[i] w[j] + w[i] v[j]. */
interface Change {
  readonly v: Float64Array;
  readonly w: Float64Array;
}

function changeRow(row: Float64Array, i: number, { v, w }: Change): void {
  for (let j = 0; j <= i; j++) row[j]! -= v[i]! * w[j]! + w[i]! * v[j]!;
}

/** Changes the rows above, and finds the `w` that goes with the next `v`. */
function productAfter(rows: readonly Float64Array[], change: Change, v: Float64Array): Float64Array {
  const w = new Float64Array(v.length);
  const h = dot(v, v) / 2;
  for (let i = 0; i < v.length; i++) changeAndMultiply(rows[i]!, i, change, { v, w });
  // A row that is 0 needs no reflection.
  if (h === 0) return w;
  for (let i = 0; i < w.length; i++) w[i]! /= h;
  const overlap = dot(v, w) / (2 * h);
  for (let i = 0; i < w.length; i++) w[i]! -= overlap * v[i]!;
  return w;
}

/** Row i, changed, times `v`, and what it adds to the products of the rows before it, since the matrix is symmetric. */
function changeAndMultiply(
  row: Float64Array,
  i: number,
  { v: oldV, w: oldW }: Change,
  { v, w }: Change,
): void {
  const [oldVi, oldWi, vi] = [oldV[i]!, oldW[i]!, v[i]!];
  let sum = 0;
  for (let j = 0; j < i; j++) {
    const value = row[j]! - oldVi * oldW[j]! - oldWi * oldV[j]!;
    row[j] = value;
    sum += value * v[j]!;
    w[j]! += value * vi;
  }
  row[i]! -= 2 * oldVi * oldWi;
  w[i]! += sum + row[i]! * vi;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Far more than are ever needed: two for each eigenvalue are common. */
const MOST_SWEEPS = 60;

function tridiagonalEigenvalues({ diagonal, beside }: Tridiagonal, steps: Steps): Float64Array {
  const size = diagonal.length;
  for (let first = 0; first < size; first++) {
    for (let sweep = 0; ; sweep++) {
      const end = endOfBlock(diagonal, beside, first);
      if (end === first) break;
      if (sweep === MOST_SWEEPS) throw new Error('Eigenvalues do not converge');
      sweepBlock(diagonal, beside, first, end);
      steps.spend(10 * (end - first));
    }
  }
  return diagonal;
}

/** The last row that is joined to `first` by numbers beside the diagonal that are not negligible. */
function endOfBlock(diagonal: Float64Array, beside: Float64Array, first: number): number {
  let end = first;
  while (end < diagonal.length - 1) {
    const around = Math.abs(diagonal[end]!) + Math.abs(diagonal[end + 1]!);
    if (Math.abs(beside[end]!) <= Number.EPSILON * around) break;
    end += 1;
  }
  return end;
}

/** One sweep of rotations from the end of a block to its start, with the shift of Wilkinson. */
function sweepBlock(diagonal: Float64Array, beside: Float64Array, first: number, end: number): void {
  const half = (diagonal[first + 1]! - diagonal[first]!) / (2 * beside[first]!);
  const root = Math.sqrt(half * half + 1);
  let g = diagonal[end]! - diagonal[first]! + beside[first]! / (half + (half < 0 ? -root : root));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let k = end - 1; k >= first; k--) {
    const f = sine * beside[k]!;
    const b = cosine * beside[k]!;
    const radius = Math.sqrt(f * f + g * g);
    beside[k + 1] = radius;
    if (radius === 0) {
      // The block falls apart here: the rest is for the next sweep.
      diagonal[k + 1]! -= shift;
      beside[end] = 0;
      return;
    }
    sine = f / radius;
    cosine = g / radius;
    g = diagonal[k + 1]! - shift;
    const turned = (diagonal[k]! - g) * sine + 2 * cosine * b;
    shift = sine * turned;
    diagonal[k + 1] = g + shift;
    g = cosine * turned - b;
  }
  diagonal[first]! -= shift;
  beside[first] = g;
  beside[end] = 0;
}
