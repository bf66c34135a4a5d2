/**
 * Records that requests have read, kept for the next ones as long as the graph's revision stays what it is: actors, topics, issues,
 * positions and documents, which are few and named again and again. Statements are many and read once.
 */

export interface Remembered {
  /** Undefined: not known. */
  get(id: string): unknown;
  /** `record`: read after the revision was. */
  keep(id: string, record: unknown): void;
}

export interface EntityMemory {
  /** What is known of the graph at this revision; of another one nothing stays. */
  at(revision: number): Remembered;
}

/** A few kilobytes each. */
const MOST_RECORDS = 10_000;

/** One for each database and process. */
export function createEntityMemory(most = MOST_RECORDS): EntityMemory {
  let current: { readonly revision: number; readonly remembered: Remembered } | null = null;
  return {
    at(revision) {
      if (current?.revision !== revision) current = { revision, remembered: rememberUpTo(most) };
      return current.remembered;
    },
  };
}

/** The one that was kept first is forgotten first. */
function rememberUpTo(most: number): Remembered {
  const records = new Map<string, unknown>();
  return {
    get: (id) => records.get(id),
    keep(id, record) {
      records.set(id, record);
      if (records.size > most) records.delete(records.keys().next().value!);
    },
  };
}
