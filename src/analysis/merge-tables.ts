/** Tables of texts joined, and where each text has gone. Cost: linear in texts; nothing where nothing is new. */
import type { DraftTable } from './column-draft.ts';
import { type Interned, internSorted } from './intern.ts';
import type { StatementColumns } from './statement-columns.ts';

export interface Moves {
  /** From the place before to the place now; null: the same. */
  readonly fromBase: Int32Array | null;
  readonly fromFresh: Int32Array;
}

export interface Merged extends Moves {
  readonly table: Interned;
}

export function mergeTables(base: StatementColumns, fresh: StatementColumns): Record<DraftTable, Merged> {
  const merged = (name: DraftTable): Merged => mergeTexts(base[name], fresh[name]);
  return {
    actors: merged('actors'),
    issues: merged('issues'),
    positions: merged('positions'),
    documents: merged('documents'),
    publishers: merged('publishers'),
    conditions: merged('conditions'),
    dates: merged('dates'),
  };
}

function mergeTexts(base: Interned, fresh: Interned): Merged {
  const known = Int32Array.from(fresh.texts, (text) => base.indexOf(text));
  if (!known.includes(-1)) return { table: base, fromBase: null, fromFresh: known };
  const [texts, fromBase, fromFresh] = [[] as string[], new Int32Array(base.texts.length), known];
  for (let [a, b] = [0, 0]; a < base.texts.length || b < fresh.texts.length;) {
    const [one, other] = [base.texts[a], fresh.texts[b]];
    if (other === undefined || (one !== undefined && one <= other)) {
      if (one === other) fromFresh[b++] = texts.length;
      fromBase[a++] = texts.length;
      texts.push(one!);
    } else {
      fromFresh[b++] = texts.length;
      texts.push(other);
    }
  }
  return { table: internSorted(texts), fromBase, fromFresh };
}

export function moved(places: Int32Array, moves: Int32Array | null): Int32Array {
  return moves === null ? places : places.map((place) => (place < 0 ? -1 : moves[place]!));
}
