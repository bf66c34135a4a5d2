/**
 * Statements that count once (the graph model, "from statements to a stance"): of one actor on one issue, with the same value
 * (on a nominal scale: the same position) and a document in common. Identity is carried on: where a second one shares a document
 * with a first and another with a third, the three count once, whatever their order. Cost: near linear in citations.
 */
import { listAt } from './intern.ts';
import type { StatementColumns } from './statement-columns.ts';
import { valueOf } from './statement-values.ts';

/** For each of one stance's `rows` the place in `rows` of the first that it counts together with. */
export function countedWith(columns: StatementColumns, rows: Int32Array): Int32Array {
  const leader = Int32Array.from(rows, (_, place) => place);
  if (rows.length === 1) return leader;
  const find = (place: number): number => {
    while (leader[place] !== place) place = leader[place] = leader[leader[place]!]!;
    return place;
  };
  const seen = new Map<string, number>();
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    for (const document of listAt(columns.cited, row)) {
      const key = `${answerOf(columns, row)} ${document}`;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, place);
      else join(leader, find(place), find(other));
    }
  }
  return leader.map((_, place) => find(place));
}

function answerOf(columns: StatementColumns, row: number): string {
  const value = valueOf(columns, row);
  return Number.isNaN(value) ? `position ${columns.position[row]}` : String(value);
}

/** The smaller place leads, so that the answer does not hang on the order of joining. */
function join(leader: Int32Array, a: number, b: number): void {
  leader[Math.max(a, b)] = Math.min(a, b);
}
