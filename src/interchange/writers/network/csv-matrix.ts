/** CSV, a matrix of weights with labels around it: rows by rows, or rows by columns of a two-mode network; 0 where there is no edge. */
import { StanceGraphError } from '../../../domain/errors.ts';
import { csvRow } from '../csv-text.ts';
import { distinctLabels } from './ids.ts';
import type { NetworkDocument } from './network-document.ts';
import type { NetworkFormat } from './network-format.ts';
import { numberText } from './number-text.ts';
import { EDGES_A_STEP, inPieces, PAUSE } from './pieces.ts';
import { type Numbering, rowsFirst } from './two-modes.ts';

export const CSV_MATRIX: NetworkFormat = {
  id: 'CSV_MATRIX',
  title: 'CSV, matrix',
  description: 'R (sna, statnet), numpy, UCINET, spreadsheets',
  extension: 'matrix.csv',
  mediaType: 'text/csv',
  carries: ['nodes', 'weight', 'sign', 'two modes'],
  write: (document) => {
    const numbering = rowsFirst(document);
    refuseTooLarge(document, numbering);
    return inPieces(rows(document, numbering));
  },
};

/** Some 200 MB of zeros and commas. */
const MOST_CELLS = 100_000_000;

function refuseTooLarge(document: NetworkDocument, { rows, columns }: Numbering): void {
  const across = document.type === 'TWO_MODE' ? columns : rows;
  if (rows * across <= MOST_CELLS) return;
  throw new StanceGraphError(
    'LIMIT_EXCEEDED',
    `A matrix of ${rows} rows and ${across} columns has ${rows * across} cells, and ${MOST_CELLS} are allowed: ` +
      'take the edge list (CSV_EDGES), or narrow the scope.',
    { details: { limit: MOST_CELLS, cells: rows * across } },
  );
}

function* rows(document: NetworkDocument, { order, numberOf, rows }: Numbering): Generator<string> {
  const isTwoMode = document.type === 'TWO_MODE';
  const labels = distinctLabels(document, (label) => label);
  const across = isTwoMode ? order.slice(rows) : order.slice(0, rows);
  yield csvRow(['', ...across.map((place) => labels[place]!)]);
  const cells = yield* cellsByRow(document, numberOf, rows);
  const line = new Float64Array(across.length);
  for (const [row, place] of order.slice(0, rows).entries()) {
    line.fill(0);
    for (let cell = cells.starts[row]!; cell < cells.starts[row + 1]!; cell += 1) {
      line[cells.columns[cell]!] = cells.weights[cell]!;
    }
    yield csvRow([labels[place]!]).slice(0, -2);
    for (const weight of line) yield `,${numberText(weight)}`;
    yield '\r\n';
  }
}

interface Cells {
  /** By row: where its cells start; one more at the end. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly weights: Float64Array;
}

/** The cells sorted by row, both sides of the diagonal where the matrix is symmetric. */
function* cellsByRow(
  document: NetworkDocument,
  numberOf: Int32Array,
  rows: number,
): Generator<string, Cells> {
  const isTwoMode = document.type === 'TWO_MODE';
  const starts = new Int32Array(rows + 1);
  const each = function* (see: (row: number, column: number, weight: number) => void): Generator<string> {
    let seen = 0;
    for (const { source, target, weight } of document.edges) {
      const [first, second] = [numberOf[source]! - 1, numberOf[target]! - 1];
      if (isTwoMode) see(Math.min(first, second), Math.max(first, second) - rows, weight);
      else {
        see(first, second, weight);
        see(second, first, weight);
      }
      if (++seen % EDGES_A_STEP === 0) yield PAUSE;
    }
  };
  yield* each((row) => {
    starts[row + 1]! += 1;
  });
  for (let row = 0; row < rows; row += 1) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const columns = new Int32Array(starts[rows]!);
  const weights = new Float64Array(starts[rows]!);
  yield* each((row, column, weight) => {
    const cell = next[row]!;
    next[row] = cell + 1;
    columns[cell] = column;
    weights[cell] = weight;
  });
  return { starts, columns, weights };
}
