/** The ids that rows use: each must be defined before in the file, or be in the graph. */
import { entityTypeOfId } from '../../domain/ids.ts';
import type { GraphReader } from '../../graph/port.ts';
import { readExistingIds, readIdsLike } from '../../graph/queries/upsert-references.ts';
import { nearest } from '../../interchange/readers/bundle/nearest.ts';
import type { RowFault, RowPlace } from '../../interchange/readers/reader.ts';
import { IdSet } from './id-set.ts';

/** An id that the file has not defined so far. */
interface Open {
  readonly id: string;
  readonly row: number;
  readonly at: RowPlace;
  readonly column: string;
}

export interface MissingReference {
  readonly row: number;
  readonly fault: RowFault;
}

/** Of so many missing ids the nearest one that exists is looked for. */
const MOST_SUGGESTIONS = 100;
/** Types that a statement or tie cannot refer to. */
const NOT_REFERRED: ReadonlySet<string> = new Set(['STATEMENT', 'TIE']);

export class References {
  readonly defined = new IdSet();
  readonly #inGraph = new IdSet();
  readonly #open: Open[] = [];
  readonly #suggestions = new Map<string, string | null>();

  /** How many wait to be looked up. */
  get openCount(): number {
    return this.#open.length;
  }

  use(id: string, row: number, at: RowPlace, column: string): void {
    if (this.defined.has(id) || this.#inGraph.has(id)) return;
    this.#open.push({ id, row, at, column });
  }

  /** Looks up what is open; may be done again. At most one statement for each type, and for each with missing ones. */
  async lookUp(tx: GraphReader): Promise<MissingReference[]> {
    const open = this.#open;
    const ids = [...new Set(open.map(({ id }) => id))].filter(isReferable);
    const inGraph = await readExistingIds(tx, ids);
    for (const id of inGraph) this.#inGraph.add(id);
    const missing = open.filter(({ id }) => !inGraph.has(id));
    await this.#suggest(tx, missing);
    return missing.map(({ id, row, at, column }) => {
      const near = this.#suggestions.get(id) ?? null;
      const hint = near === null ? '' : `: did you mean ${near}?`;
      const message = `${id} is neither defined before in the file nor in the graph${hint}`;
      return { row, fault: { ...at, column, value: id, message } };
    });
  }

  /** What was open has been looked up. */
  close(): void {
    this.#open.length = 0;
  }

  async #suggest(tx: GraphReader, missing: readonly Open[]): Promise<void> {
    const unknown = [...new Set(missing.map(({ id }) => id))]
      .filter((id) => isReferable(id) && !this.#suggestions.has(id))
      .slice(0, Math.max(0, MOST_SUGGESTIONS - this.#suggestions.size));
    if (unknown.length === 0) return;
    const inGraph = await readIdsLike(tx, unknown);
    for (const id of unknown) {
      const type = id.slice(0, id.indexOf(':') + 1);
      const near = nearest(
        id,
        inGraph.filter((one) => one.startsWith(type)),
      );
      this.#suggestions.set(id, near);
    }
  }
}

function isReferable(id: string): boolean {
  const type = entityTypeOfId(id);
  return type !== null && !NOT_REFERRED.has(type);
}
