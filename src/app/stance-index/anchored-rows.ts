/** The rows of the index that an anchor means, found without looking at all of them. */
import { listAt } from '../../analysis/intern.ts';
import type { Anchor } from '../stances/statement-source.ts';
import type { IndexState } from './index-state.ts';

/** Ascending, each once, perhaps some more than asked for; null where there are more than `most`. */
export function rowsOfAnchor(state: IndexState, anchor: Anchor, most: number): Int32Array | null {
  const { columns, reach } = state;
  if (columns.size <= most) return allRows(columns.size);
  switch (anchor.kind) {
    case 'ISSUES':
      return joined(reach.ofIssue, placesOf(columns.issues, anchor.ids), most);
    case 'POSITIONS':
      return joined(reach.ofIssue, issuesOfPositions(state, anchor.ids), most);
    case 'HOLDERS':
      return joined(reach.ofActor, placesOf(columns.actors, anchor.ids), most);
    case 'ISSUES_OF': {
      const made = joined(reach.ofActor, placesOf(columns.actors, anchor.ids), most);
      return made && joined(reach.ofIssue, [...issuesAround(state, made, anchor.ids)], most);
    }
    default:
      return null;
  }
}

function allRows(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, row) => row);
}

function placesOf(table: { indexOf(id: string): number }, ids: readonly string[]): number[] {
  return [...new Set(ids.map((id) => table.indexOf(id)))].filter((place) => place >= 0);
}

function issuesOfPositions({ columns }: IndexState, ids: readonly string[]): number[] {
  const wanted = new Set(placesOf(columns.positions, ids));
  const { start, items } = columns.issuePositions;
  const issues: number[] = [];
  for (let issue = 0; issue + 1 < start.length; issue++)
    if (items.subarray(start[issue], start[issue + 1]).some((position) => wanted.has(position)))
      issues.push(issue);
  return issues;
}

function issuesAround({ columns }: IndexState, made: Int32Array, actors: readonly string[]): Set<number> {
  const issues = new Set<number>();
  for (const row of made) issues.add(columns.issue[row]!);
  const places = new Set(placesOf(columns.actors, actors));
  columns.about.forEach((actor, issue) => {
    if (places.has(actor)) issues.add(issue);
  });
  return issues;
}

type RowLists = IndexState['reach']['ofIssue'];

function joined(all: RowLists, lists: readonly number[], most: number): Int32Array | null {
  let size = 0;
  for (const list of lists) size += all.start[list + 1]! - all.start[list]!;
  if (size > most) return null;
  const rows = new Int32Array(size);
  let at = 0;
  for (const list of lists) {
    rows.set(listAt(all, list), at);
    at += all.start[list + 1]! - all.start[list]!;
  }
  return lists.length === 1 ? rows : withoutRepeats(rows.sort());
}

function withoutRepeats(sorted: Int32Array): Int32Array {
  return sorted.filter((row, at) => at === 0 || row !== sorted[at - 1]);
}
