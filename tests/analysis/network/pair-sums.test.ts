/** The two ways to sum up pairs give the same sums, on random and on large networks; and the cheaper one is taken. */
import * as fc from 'fast-check';
import type { Entries, Labels, VisitEntry } from '../../../src/analysis/network/entries.ts';
import type { Levels } from '../../../src/analysis/network/levels.ts';
import { bitsAreCheaper, bitSums } from '../../../src/analysis/network/pair-bits.ts';
import { listSums } from '../../../src/analysis/network/pair-lists.ts';
import type { Evidence, PairSums } from '../../../src/analysis/network/pair-sums.ts';
import { sortEntries } from '../../../src/analysis/network/sorted-entries.ts';
import { talliesOf } from '../../../src/analysis/network/tallies.ts';
import { statementColumns } from '../../../src/analysis/build-columns.ts';
import { seeded } from './seeded.ts';

const NO_COLUMNS = statementColumns({ rows: [], issues: [], actorKinds: new Map() });

function levelsAt(values: readonly number[], steps: number): Levels {
  return {
    size: values.length,
    values: values.length,
    ofPosition: new Int32Array(0),
    step: Float64Array.from(values),
    steps,
    exact: true,
    position: new Int32Array(values.length).fill(-1),
    issue: new Int32Array(values.length).fill(-1),
    columns: NO_COLUMNS,
  };
}

interface Cells {
  readonly rows: number;
  readonly columns: number;
  /** Row by row: the level on each column, -1 for none. */
  readonly said: readonly number[];
}

function entriesIn({ said, columns }: Cells): Entries {
  const cells = said.flatMap((level, at) => (level < 0 ? [] : [at]));
  return {
    size: cells.length,
    row: Int32Array.from(cells, (at) => Math.floor(at / columns)),
    column: Int32Array.from(cells, (at) => at % columns),
    level: Int32Array.from(cells, (at) => said[at]!),
    statement: Int32Array.from(cells.keys()),
  };
}

function labelsIn({ rows, columns }: Cells): Labels {
  const places = (size: number): Int32Array => Int32Array.from({ length: size }, (_, at) => at);
  return { rows: places(rows), columns: places(columns) };
}

function each({ size, row, column, level, statement }: Entries): (visit: VisitEntry) => void {
  return (visit) => {
    for (let k = 0; k < size; k++) visit(row[k]!, column[k]!, level[k]!, statement[k]!);
  };
}

function onColumns({ said, columns }: Cells): Int32Array {
  const count = new Int32Array(columns);
  said.forEach((level, at) => (count[at % columns]! += Number(level >= 0)));
  return count;
}

/** All that is told of every pair. */
function told(sums: PairSums, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(sums.others.subarray(0, sums.fill(row)), (other) => [
      other,
      sums.ignore[other],
      sums.comparable[other],
      sums.distance[other],
      sums.overlap[other],
      sums.entries[other],
    ]),
  );
}

function expectSame(cells: Cells, levels: Levels, evidence: Evidence, overlap: boolean): void {
  const [entries, labels, wish] = [entriesIn(cells), labelsIn(cells), { evidence, overlap }];
  const tallies = talliesOf(sortEntries(entries, labels, levels), cells.columns);
  const [bits, lists] = [bitSums(each(entries), labels, levels, wish)!, listSums(tallies, levels, wish)];
  const listed = told(lists, cells.rows).map((row) =>
    (row as number[][]).map(([other, ignore, comparable, distance, same, count]) => [
      other,
      ignore,
      comparable,
      distance,
      overlap ? same : 0,
      count,
    ]),
  );
  expect(told(bits, cells.rows)).toEqual(listed);
  expect([...bits.rowTotal]).toEqual([...lists.rowTotal]);
  expect([...bits.rowSquares]).toEqual([...lists.rowSquares]);
}

const SCALES = [levelsAt([0], 1), levelsAt([-1, 1], 1), levelsAt([-1, 0, 1], 1), levelsAt([-5, -2, 0, 3], 5)];

test('bits and lists agree on random cells', () => {
  const cellsArb = fc
    .record({
      rows: fc.integer({ min: 1, max: 7 }),
      columns: fc.integer({ min: 1, max: 70 }),
      scale: fc.nat({ max: 3 }),
    })
    .chain(({ rows, columns, scale }) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        scale: fc.constant(SCALES[scale]!),
        said: fc.array(fc.integer({ min: -1, max: SCALES[scale]!.size - 1 }), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
      }),
    );
  const evidence = fc.constantFrom<Evidence>('SHARED', 'CONGRUENT', 'CONFLICTING');
  fc.assert(
    fc.property(cellsArb, evidence, fc.boolean(), (cells, wanted, overlap) =>
      expectSame(cells, cells.scale, wanted, overlap),
    ),
    { numRuns: 300 },
  );
});

const random = seeded(1);
/** So many taken cells that bytes which count bits would overflow if they were added up for too long. */
const LARGE: Cells = {
  rows: 40,
  columns: 3000,
  said: Array.from(
    { length: 40 * 3000 },
    () => (Math.floor(random() * 3.1) % 3) - Number(random() < 0.02) * 9,
  ).map((level) => Math.max(level, -1)),
};

test.each<Evidence>(['SHARED', 'CONGRUENT', 'CONFLICTING'])('and on many columns, %s', (evidence) => {
  expectSame(LARGE, SCALES[2]!, evidence, true);
});

test('and where two rows differ on every one of many columns', () => {
  const said = Array.from({ length: 2 * 9000 }, (_, at) => (at < 9000 ? 0 : 2));
  for (const evidence of ['SHARED', 'CONGRUENT', 'CONFLICTING'] as const)
    expectSame({ rows: 2, columns: 9000, said }, SCALES[2]!, evidence, true);
});

test('bits are taken where they are cheaper and will do', () => {
  const cheaper = (cells: Cells, levels: Levels): boolean =>
    bitsAreCheaper(onColumns(cells), labelsIn(cells), levels);
  expect(cheaper(LARGE, SCALES[2]!)).toBe(true);
  expect(cheaper(LARGE, { ...SCALES[2]!, values: 2 })).toBe(false);
  const sparse = {
    rows: 500,
    columns: 500,
    said: Array.from({ length: 250_000 }, (_, at) => (at % 501 === 0 ? 0 : -1)),
  };
  expect(cheaper(sparse, SCALES[0]!)).toBe(false);
});

test('bits will not do where a row has two statements on a column', () => {
  const twice: Entries = {
    size: 2,
    row: Int32Array.of(0, 0),
    column: Int32Array.of(3, 3),
    level: Int32Array.of(0, 1),
    statement: Int32Array.of(0, 1),
  };
  const labels = labelsIn({ rows: 2, columns: 4, said: [] });
  expect(bitSums(each(twice), labels, SCALES[1]!, { evidence: 'SHARED', overlap: false })).toBeNull();
});
