/**
 * Sums for pairs of rows from lists: each column lists what its rows said, and a row walks, for each of its columns, over the rows
 * after it. Memory: linear. Cost: the sum over columns of the squared number of their tallies (about: of their rows), half of it.
 */
import { isEvidence } from './is-evidence.ts';
import { distance, type Levels, NOT_COMPARABLE } from './levels.ts';
import { noSums, type PairSums, type PairWish, type Sums } from './pair-sums.ts';
import type { Tallies } from './tallies.ts';

export function listSums(tallies: Tallies, levels: Levels, wish: PairWish): PairSums {
  const allComparable = levels.values === levels.size;
  const walk: Walk = {
    tallies,
    levels,
    wish,
    sums: noSums(tallies.rows, allComparable),
    found: 0,
    own: ownView(levels.size),
    levelsOn: levelsOfColumns(tallies, levels.size),
  };
  const plain = allComparable && wish.evidence === 'SHARED' && !wish.overlap;
  return {
    ...walk.sums,
    rowTotal: tallies.rowTotal,
    rowSquares: squaredLengths(tallies),
    fill(row) {
      forget(walk.sums, walk.found);
      walk.found = 0;
      forEachColumn(tallies, row, (first, end, from, to) => {
        look(walk, first, end);
        if (plain) addPlainly(walk, from, to);
        else addFully(walk, { first, end, from, to });
      });
      ascending(walk.sums, walk.found, row);
      return walk.found;
    },
  };
}

interface Walk {
  readonly tallies: Tallies;
  readonly levels: Levels;
  readonly wish: PairWish;
  readonly sums: Sums;
  /** How many others were found so far. */
  found: number;
  readonly own: OwnView;
  readonly levelsOn: LevelLists;
}

/** What the row said on the column at hand, as seen from each level of that column. */
interface OwnView {
  total: number;
  /** Sum of x. */
  readonly comparable: Float64Array;
  /** Sum of x d. */
  readonly distance: Float64Array;
  /** x at the same level. */
  readonly same: Float64Array;
  /** Sum of x over the levels that are evidence together with this one. */
  readonly evidence: Float64Array;
}

function ownView(levels: number): OwnView {
  const [comparable, distance] = [new Float64Array(levels), new Float64Array(levels)];
  return {
    total: 0,
    comparable,
    distance,
    same: new Float64Array(levels),
    evidence: new Float64Array(levels),
  };
}

interface LevelLists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** The different levels on each column. */
function levelsOfColumns({ byColumn, columns, size }: Tallies, levels: number): LevelLists {
  const start = new Int32Array(columns + 1);
  const items = new Int32Array(size);
  const seenOn = new Int32Array(levels).fill(-1);
  let found = 0;
  for (let column = 0; column < columns; column++) {
    for (let at = byColumn.start[column]!; at < byColumn.start[column + 1]!; at++) {
      const level = byColumn.level[at]!;
      if (seenOn[level] === column) continue;
      seenOn[level] = column;
      items[found++] = level;
    }
    start[column + 1] = found;
  }
  return { start, items };
}

function forget({ others, ignore, comparable, distance, overlap, entries }: Sums, found: number): void {
  for (let k = 0; k < found; k++) {
    const other = others[k]!;
    ignore[other] = comparable[other] = distance[other] = overlap[other] = entries[other] = 0;
  }
}

/** Tells for each column of the row: its own tallies `first` to `end`, and those of later rows, `from` to `to`, by column. */
function forEachColumn(
  { rowStart, column, byColumn }: Tallies,
  row: number,
  visit: (first: number, end: number, from: number, to: number) => void,
): void {
  for (let first = rowStart[row]!; first < rowStart[row + 1]!;) {
    let end = first + 1;
    while (end < rowStart[row + 1]! && column[end] === column[first]) end++;
    const from = byColumn.placeOf[end - 1]! + 1;
    const to = byColumn.start[column[first]! + 1]!;
    if (from < to) visit(first, end, from, to);
    first = end;
  }
}

/** Fills the own view for tallies `first` to `end`, which are on one column. */
function look({ tallies, levels, wish, own, levelsOn }: Walk, first: number, end: number): void {
  const { column, level, count } = tallies;
  own.total = 0;
  for (let t = first; t < end; t++) own.total += count[t]!;
  for (let at = levelsOn.start[column[first]!]!; at < levelsOn.start[column[first]! + 1]!; at++) {
    const seen = levelsOn.items[at]!;
    let comparable = 0;
    let away = 0;
    let same = 0;
    let evidence = 0;
    for (let t = first; t < end; t++) {
      const far = distance(levels, level[t]!, seen);
      if (far !== NOT_COMPARABLE) {
        comparable += count[t]!;
        away += count[t]! * far;
      }
      if (level[t] === seen) same = count[t]!;
      if (isEvidence(wish.evidence, levels, far)) evidence += count[t]!;
    }
    own.comparable[seen] = comparable;
    own.distance[seen] = away;
    own.same[seen] = same;
    own.evidence[seen] = evidence;
  }
}

/** The inner loop where all levels compare and all that is shared is evidence. */
function addPlainly(walk: Walk, from: number, to: number): void {
  const { row, level, count } = walk.tallies.byColumn;
  const { others, ignore, distance, entries } = walk.sums;
  const { total, distance: away } = walk.own;
  let { found } = walk;
  for (let at = from; at < to;) {
    const other = row[at]!;
    let said = 0;
    let far = 0;
    do {
      said += count[at]!;
      far += away[level[at]!]! * count[at]!;
      at++;
    } while (at < to && row[at] === other);
    const before = ignore[other]!;
    if (before === 0) others[found++] = other;
    ignore[other] = before + total * said;
    distance[other]! += far;
    entries[other]! += total + said;
  }
  walk.found = found;
}

interface Spans {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The inner loop for everything else. */
function addFully(walk: Walk, { first, end, from, to }: Spans): void {
  const { row, level, count } = walk.tallies.byColumn;
  const { others, ignore, comparable, distance, overlap, entries } = walk.sums;
  const { own } = walk;
  const apart = ignore !== comparable;
  for (let at = from; at < to;) {
    const other = row[at]!;
    if (ignore[other] === 0) others[walk.found++] = other;
    const start = at;
    for (; at < to && row[at] === other; at++) {
      const said = count[at]!;
      const seen = level[at]!;
      ignore[other]! += own.total * said;
      if (apart) comparable[other]! += own.comparable[seen]! * said;
      distance[other]! += own.distance[seen]! * said;
      const same = own.same[seen]!;
      if (same > 0) overlap[other]! += same * said - same - said;
      if (own.evidence[seen]! > 0) entries[other]! += said;
    }
    entries[other]! +=
      at === start + 1
        ? own.evidence[level[start]!]!
        : ownEvidence(walk, { first, end, from: start, to: at });
  }
}

/** How many of the row's entries are evidence together with any of the other's. */
function ownEvidence({ tallies, levels, wish }: Walk, { first, end, from, to }: Spans): number {
  const { byColumn, level, count } = tallies;
  let entries = 0;
  for (let t = first; t < end; t++) {
    for (let at = from; at < to; at++) {
      if (!isEvidence(wish.evidence, levels, distance(levels, level[t]!, byColumn.level[at]!))) continue;
      entries += count[t]!;
      break;
    }
  }
  return entries;
}

/** Puts the others in order: by looking at all later rows where that is cheaper than sorting. */
function ascending({ others, ignore }: Sums, found: number, row: number): void {
  if (found * Math.log2(found + 2) < ignore.length - row) {
    others.subarray(0, found).sort();
    return;
  }
  for (let other = row + 1, at = 0; other < ignore.length; other++)
    if (ignore[other]! > 0) others[at++] = other;
}

/** By row: the sum over columns of n[row][column] squared. */
function squaredLengths({ rows, rowStart, column, count }: Tallies): Float64Array {
  const squares = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let t = rowStart[row]!; t < rowStart[row + 1]!;) {
      let said = 0;
      const on = column[t]!;
      for (; t < rowStart[row + 1]! && column[t] === on; t++) said += count[t]!;
      squares[row]! += said * said;
    }
  }
  return squares;
}
