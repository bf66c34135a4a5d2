/** Names, titles, labels and the texts of statements, kept right by the graph's revision. */
import { entityTypeOfId } from '../../domain/ids.ts';
import type { GraphDatabase, GraphReader } from '../../graph/port.ts';
import { touchedBetween } from '../../graph/queries/changes.ts';
import { type TextLabel, type TextRow, readTexts, streamTexts } from '../../graph/queries/search.ts';
import type { SearchType } from './search-type.ts';
import { TextIndex } from './text-index.ts';

/** What a search looks through; of one revision, until the next search brings it on. */
export interface SearchState {
  readonly revision: number;
  readonly names: TextIndex;
  /** Quotes, summaries and conditions of statements; null where there are more of them than may be held. */
  readonly sentences: TextIndex | null;
}

const LABELS: Readonly<Record<SearchType, TextLabel>> = {
  ACTOR: 'Actor',
  ISSUE: 'Issue',
  TOPIC: 'Topic',
  POSITION: 'Position',
  DOCUMENT: 'Document',
  STATEMENT: 'Statement',
};
const TYPES = Object.keys(LABELS) as SearchType[];
/** One letter begins a list of names; of sentences it would be all of them. */
const SHORTEST_PREFIX = { names: 1, sentences: 3 };
/** Nodes taken in before the event loop gets its turn: some 5 ms. */
const NODES_AT_ONCE = 200;

/**
 * `stateAt(revision)` gives a state that holds everything committed up to a revision that the caller has read. Costs no
 * statement if nothing has changed; otherwise one for the list of changes and one for each type of node touched; at first,
 * or when the changes keep no list, one for each of the six types. Calls at the same time share one update.
 */
export function createSearchIndex(
  db: GraphDatabase,
  mostSentences: number,
): { stateAt(revision: number): Promise<SearchState> } {
  let state: SearchState | null = null;
  let updating: Promise<void> | null = null;

  async function update(revision: number): Promise<void> {
    const known = state;
    // One transaction, so that what changed and the list of changes are read from the same member of a cluster.
    const changes = known && (await db.read((tx) => readChanges(tx, known, revision)));
    state =
      known && changes
        ? follow(known, revision, changes, mostSentences)
        : await build(db, revision, mostSentences);
  }

  return {
    async stateAt(revision) {
      while (!state || state.revision < revision) {
        updating ??= update(revision).finally(() => (updating = null));
        await updating;
      }
      return state;
    },
  };
}

async function build(db: GraphDatabase, revision: number, mostSentences: number): Promise<SearchState> {
  const names = new TextIndex(SHORTEST_PREFIX.names);
  const sentences = new TextIndex(SHORTEST_PREFIX.sentences);
  for (const type of TYPES) {
    const limit = type === 'STATEMENT' ? mostSentences + 1 : null;
    const index = type === 'STATEMENT' ? sentences : names;
    let nodes = 0;
    for await (const row of streamTexts(db, LABELS[type], limit)) {
      addRow(index, type, row);
      if (sentences.size > mostSentences) break;
      nodes += 1;
      if (nodes % NODES_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return { revision, names, sentences: sentences.size > mostSentences ? null : sentences };
}

interface TypeChanges {
  readonly type: SearchType;
  /** All that were touched … */
  readonly ids: readonly string[];
  /** … and those of them that have texts now. */
  readonly rows: readonly TextRow[];
}

async function readChanges(
  tx: GraphReader,
  known: SearchState,
  revision: number,
): Promise<TypeChanges[] | null> {
  const touched = await touchedBetween(tx, known.revision, revision);
  if (touched === null) return null;
  const changes: TypeChanges[] = [];
  for (const type of TYPES) {
    const ids = touched.filter((id) => entityTypeOfId(id) === type);
    if (ids.length === 0 || (type === 'STATEMENT' && !known.sentences)) continue;
    changes.push({ type, ids, rows: await readTexts(tx, LABELS[type], ids) });
  }
  return changes;
}

/** In one go, so that no search sees half of it. */
function follow(
  { names, sentences }: SearchState,
  revision: number,
  changes: readonly TypeChanges[],
  mostSentences: number,
): SearchState {
  for (const { type, ids, rows } of changes) {
    const index = type === 'STATEMENT' ? sentences! : names;
    for (const id of ids) index.remove(id);
    for (const row of rows) addRow(index, type, row);
  }
  return { revision, names, sentences: sentences && sentences.size > mostSentences ? null : sentences };
}

function addRow(index: TextIndex, type: SearchType, { id, name, others }: TextRow): void {
  if (name !== null) index.add(type, id, name, true);
  for (const text of new Set(others)) if (text !== null && text !== name) index.add(type, id, text, false);
}
