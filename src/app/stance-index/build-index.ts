/** The index of a whole graph, built from the database. */
import { arrangeColumns, type Surroundings } from '../../analysis/arrange-columns.ts';
import type { Draft } from '../../analysis/column-draft.ts';
import { unpackColumns } from '../../analysis/shared-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
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
import type { WorkerPool } from '../workers/worker-pool.ts';
import { followChanges } from './follow-changes.ts';
import { type GraphMoment, type IndexState, indexState } from './index-state.ts';
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
  const [issues, { draft, inParts }] = await Promise.all([
    readIssues(db, signal),
    readStatements(db, sizes, signal),
  ]);
  const facts = [...issues.values()].map(factsOf);
  mentionSurroundings(draft, { issues: facts, actorKinds: endsOf(tieRows) });
  const columns = await arranged(
    draft.draft(),
    { issues: facts, actorKinds: kinds },
    { db, workers, signal },
  );
  return { state: await indexState({ ...moment, columns, issues, tieRows }), inParts };
}

async function arranged(
  draft: Draft,
  around: Surroundings,
  { workers, signal }: BuildTools,
): Promise<StatementColumns> {
  if (draft.size <= FEW) return arrangeColumns(draft, around);
  return unpackColumns(await workers.run('arrange', null, { draft, ...around }, signal));
}

export function endsOf(ties: readonly InferringTieRow[]): Map<string, ActorKind> {
  return new Map(
    ties.flatMap(({ tie, fromKind, toKind }) => [
      [tie.from, fromKind],
      [tie.to, toKind],
    ]),
  );
}

async function readIssues(db: GraphDatabase, signal: AbortSignal): Promise<Map<string, IssueFactRow>> {
  const ids = await db.read(issueIds, signal);
  const issues = new Map<string, IssueFactRow>();
  for (let k = 0; k < ids.length; k += ISSUES_A_PAGE) {
    const page = ids.slice(k, k + ISSUES_A_PAGE);
    for (const issue of await db.read((tx) => issueFactRows(tx, 'ISSUES', page), signal))
      issues.set(issue.id, issue);
  }
  return issues;
}
