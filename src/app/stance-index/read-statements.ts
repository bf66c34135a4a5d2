/** Reads all statements of a graph, page by page, into a draft. */
import { setImmediate as pause } from 'node:timers/promises';
import type { ColumnDraft } from '../../analysis/column-draft.ts';
import { recordingOf } from '../../domain/moment.ts';
import type { GraphDatabase, GraphReader } from '../../graph/port.ts';
import {
  type Beside,
  besideStatements,
  hasBeside,
  type PositionSize,
  type StatementGroup,
  statementGroups,
  type StatementPage,
} from '../../graph/queries/stance-columns.ts';

/** Some 5 ms of the event loop for what comes back. */
const STATEMENTS_A_PAGE = 4_000;
/** The first pages are small and grow: what takes them apart is slow until it has been compiled. */
const STATEMENTS_AT_FIRST = 250;
const POSITIONS_A_PAGE = 400;
/** One is taken apart while the database is at the next. */
const PAGES_AT_ONCE = 2;

/**
 * `sizes`: of all positions. Gives whether positions were read in parts: where the graph changed meanwhile, something may be
 * missing then.
 */
export async function readStatements(
  db: GraphDatabase,
  draft: ColumnDraft,
  sizes: readonly PositionSize[],
  signal: AbortSignal,
): Promise<{ readonly inParts: boolean }> {
  const besides: Beside[] = [];
  for (const beside of ['principal', 'reporter'] as const)
    if (await db.read((tx) => hasBeside(tx, beside), signal)) besides.push(beside);
  const pages = pagesOf(sizes);
  const waiting = pages.values();
  // A page is one statement: no transaction has to be begun and ended around it.
  const oneByOne: GraphReader = { run: (cypher, params) => db.readOne(cypher, params, signal) };
  const reader = async (): Promise<void> => {
    for (const page of waiting) {
      signal.throwIfAborted();
      const groups = await statementGroups(oneByOne, page);
      // What came may have taken a turn of its own to be taken apart.
      await pause();
      const rows = addGroups(draft, groups, besides.length > 0);
      for (const beside of besides) await addBeside(db, { draft, page, rows, beside, signal });
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, reader));
  return { inParts: pages.some(({ part }) => part !== null) };
}

export function statementsOf(sizes: readonly PositionSize[]): number {
  return sizes.reduce((sum, { statements }) => sum + statements, 0);
}

function pagesOf(sizes: readonly PositionSize[]): StatementPage[] {
  const pages: StatementPage[] = [];
  let positions: string[] = [];
  let statements = 0;
  const close = (): void => {
    if (positions.length > 0) pages.push({ positions, part: null });
    [positions, statements] = [[], 0];
  };
  for (const { id, statements: size } of sizes) {
    if (size > 2 * STATEMENTS_A_PAGE) {
      for (let skip = 0; skip < size; skip += STATEMENTS_A_PAGE)
        pages.push({ positions: [id], part: { skip, limit: STATEMENTS_A_PAGE } });
      continue;
    }
    const most = Math.min(STATEMENTS_A_PAGE, STATEMENTS_AT_FIRST * 2 ** pages.length);
    if (statements + size > most || positions.length === POSITIONS_A_PAGE) close();
    positions.push(id);
    statements += size;
  }
  close();
  return pages;
}

type RowsById = ReadonlyMap<string, readonly number[]>;

/** Gives where in the draft each statement's rows are, if somebody asks for it (`noted`). */
function addGroups(draft: ColumnDraft, groups: readonly StatementGroup[], noted: boolean): RowsById {
  const rows = new Map<string, number[]>();
  for (const group of groups) {
    const { document: id, publisher, publishedEarliest, recordedBefore, recordedAt, retractedAt } = group;
    const placed = draft.place({
      ...group,
      document: { id, publisher, publishedEarliest },
      recordings: [...(recordedBefore ?? []).map(recordingOf), { from: recordedAt, until: retractedAt }],
    });
    group.ids.forEach((statement, k) => {
      const row = draft.add(statement, group.speakers[k]!, placed);
      if (!noted) return;
      const known = rows.get(statement);
      if (known === undefined) rows.set(statement, [row]);
      else known.push(row);
    });
  }
  return rows;
}

interface BesideAdded {
  readonly draft: ColumnDraft;
  readonly page: StatementPage;
  readonly rows: RowsById;
  readonly beside: Beside;
  readonly signal: AbortSignal;
}

/** A part's statements are among those of the whole position. */
async function addBeside(
  db: GraphDatabase,
  { draft, page, rows, beside, signal }: BesideAdded,
): Promise<void> {
  for (const { actor, ids } of await db.read((tx) => besideStatements(tx, page.positions, beside), signal)) {
    for (const id of ids) for (const row of rows.get(id) ?? []) draft.put(row, beside, actor);
  }
}
