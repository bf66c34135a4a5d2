/** The index of a whole graph, built from the database. */
import { ColumnDraft } from '../../analysis/column-draft.ts';
import { unpackColumns } from '../../analysis/shared-columns.ts';
import { mentionSurroundings } from '../../analysis/surroundings.ts';
import type { ActorKind } from '../../domain/model.ts';
import type { GraphDatabase } from '../../graph/port.ts';
import {
  actorKinds,
  type IssueFactRow,
  issueFactRows,
  issueIds,
  positionSizes,
} from '../../graph/queries/stance-columns.ts';
import { type InferringTieRow, inferringTies } from '../../graph/queries/stance-rows.ts';
import { changedAt } from '../../graph/restored-revision.ts';
import { readRevision } from '../../graph/revision.ts';
import { factsOf } from '../stances/from-rows.ts';
import { type Arranged, type ArrangeWanted, arrangeTask } from '../workers/arrange-task.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import { followChanges } from './follow-changes.ts';
import { allWords, type GraphMoment, type IndexState, indexState } from './index-state.ts';
import { readStatements, statementsOf } from './read-statements.ts';

const ISSUES_A_PAGE = 300;
/** While others write, what was read is brought up to date by what they changed; where that cannot be told, it is read again. */
const MOST_ATTEMPTS = 5;

export interface BuildTools {
  readonly db: GraphDatabase;
  readonly workers: WorkerPool;
  readonly signal: AbortSignal;
}

/** Starting a thread takes longer than putting so many in order. */
const FEW = 20_000;

/** Throws what the database throws, and the signal's reason. */
export async function buildIndex(tools: BuildTools): Promise<IndexState> {
  for (let attempt = 1; ; attempt++) {
    const { db, signal } = tools;
    const before = await db.read(graphMoment, signal);
    const { state, inParts } = await buildOnce(tools, before);
    const after = await db.read(readRevision, signal);
    if (after === before.revision) return state;
    const followed = inParts ? null : await followChanges(db, state, signal);
    if (followed !== null || attempt === MOST_ATTEMPTS) return followed ?? state;
  }
}

async function graphMoment(tx: Parameters<typeof readRevision>[0]): Promise<GraphMoment> {
  const revision = await readRevision(tx);
  return { revision, at: await changedAt(tx, revision) };
}

async function buildOnce(
  { db, workers, signal }: BuildTools,
  moment: GraphMoment,
): Promise<{ readonly state: IndexState; readonly inParts: boolean }> {
  const kindRows = await db.read((tx) => actorKinds(tx, null), signal);
  const kinds = new Map(kindRows.map(({ id, kind }) => [id, kind]));
  const tieRows = await db.read(inferringTies, signal);
  const sizes = await db.read((tx) => positionSizes(tx), signal);
  if (statementsOf(sizes) > FEW) workers.start();
  const draft = new ColumnDraft('SHARED', statementsOf(sizes));
  mentionSurroundings(draft, { issues: [], actorKinds: endsOf(tieRows) });
  const [{ issues, facts }, { inParts }] = await Promise.all([
    readIssues(db, draft, signal),
    readStatements(db, draft, sizes, signal),
  ]);
  const wanted = { draft: draft.draft(), issues: facts, actorKinds: kinds };
  const [{ columns: packed, reach }, words] = await Promise.all([
    arranged(wanted, workers, signal),
    allWords(issues, null),
  ]);
  const columns = unpackColumns(packed);
  return {
    state: await indexState({ ...moment, columns, issues, tieRows }, null, { reach, words }),
    inParts,
  };
}

async function arranged(wanted: ArrangeWanted, workers: WorkerPool, signal: AbortSignal): Promise<Arranged> {
  return wanted.draft.size <= FEW ? arrangeTask(null, wanted) : workers.run('arrange', null, wanted, signal);
}

export function endsOf(ties: readonly InferringTieRow[]): Map<string, ActorKind> {
  return new Map(
    ties.flatMap(({ tie, fromKind, toKind }) => [
      [tie.from, fromKind],
      [tie.to, toKind],
    ]),
  );
}

interface IssuesRead {
  readonly issues: ReadonlyMap<string, IssueFactRow>;
  /** As JSON, page by page. */
  readonly facts: readonly string[];
}

async function readIssues(db: GraphDatabase, draft: ColumnDraft, signal: AbortSignal): Promise<IssuesRead> {
  const ids = await db.read(issueIds, signal);
  const issues = new Map<string, IssueFactRow>();
  const pieces: string[] = [];
  for (let k = 0; k < ids.length; k += ISSUES_A_PAGE) {
    const page = ids.slice(k, k + ISSUES_A_PAGE);
    const rows = await db.read((tx) => issueFactRows(tx, 'ISSUES', page), signal);
    for (const issue of rows) issues.set(issue.id, issue);
    const facts = rows.map(factsOf);
    mentionSurroundings(draft, { issues: facts, actorKinds: new Map() });
    pieces.push(JSON.stringify(facts));
  }
  return { issues, facts: pieces };
}
