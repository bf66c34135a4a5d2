/** The valid word that somebody most likely meant. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `word`, case aside, or null where none is near: more than a third of the letters (at least
 * two) differ. Among equally near ones the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const list = [...candidates];
  if (list.length === 0) return null;
  const folded = list.map((candidate) => candidate.toLowerCase());
  const wanted = word.toLowerCase();
  const found = closest(wanted, folded);
  const allowed = Math.max(2, Math.floor(Math.max(wanted.length, found.length) / 3));
  return distance(wanted, found) <= allowed ? list[folded.indexOf(found)]! : null;
}
