/** Eigenvalues of symmetric matrices. */
import * as fc from 'fast-check';
import { countSteps } from '../../../src/analysis/network/measures/steps.ts';
import { symmetricEigenvalues } from '../../../src/analysis/network/measures/symmetric-eigenvalues.ts';

function eigenvaluesOf(rows: readonly (readonly number[])[]): number[] {
  return [
    ...symmetricEigenvalues(
      rows.map((row) => Float64Array.from(row)),
      countSteps(Infinity),
    ),
  ];
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, k) => expect(value).toBeCloseTo(expected[k]!, 10));
}

test('none, one, and two by two', () => {
  expectClose(eigenvaluesOf([]), []);
  expectClose(eigenvaluesOf([[5]]), [5]);
  expectClose(
    eigenvaluesOf([
      [2, 1],
      [1, 2],
    ]),
    [1, 3],
  );
});

test('a path of n nodes has 2 cos(kπ / (n + 1))', () => {
  const size = 30;
  const path = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (Math.abs(i - j) === 1 ? 1 : 0)),
  );
  const expected = Array.from({ length: size }, (_, k) => 2 * Math.cos(((size - k) * Math.PI) / (size + 1)));
  expectClose(eigenvaluesOf(path), expected);
});

test('many equal ones: all pairs of 50 tied have 49 times -1, and 49', () => {
  const rows = Array.from({ length: 50 }, (_, i) => Array.from({ length: 50 }, (_, j) => (i === j ? 0 : 1)));
  expectClose(eigenvaluesOf(rows), [...Array.from({ length: 49 }, () => -1), 49]);
});

test('a matrix of zeros, and one that falls into parts', () => {
  expectClose(
    eigenvaluesOf([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
    [0, 0, 0],
  );
  expectClose(
    eigenvaluesOf([
      [0, 0, 2],
      [0, 7, 0],
      [2, 0, 0],
    ]),
    [-2, 2, 7],
  );
});

test('the powers of any matrix have the traces they should', () => {
  const entry = fc.integer({ min: -5, max: 5 });
  const symmetric = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc.array(fc.array(entry, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );
  fc.assert(
    fc.property(symmetric, (drawn) => {
      const rows = drawn.map((row, i) => row.map((_, j) => drawn[Math.max(i, j)]![Math.min(i, j)]!));
      const values = eigenvaluesOf(rows);
      const square = rows.map((row) => rows.map((other) => dot(row, other)));
      const cube = square.map((row) => rows.map((other) => dot(row, other)));
      for (const [power, matrix] of [rows, square, cube].entries()) {
        const trace = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
        const sum = values.reduce((sum, value) => sum + value ** (power + 1), 0);
        expect(sum / 1000).toBeCloseTo(trace / 1000, 9);
      }
    }),
  );
});

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
