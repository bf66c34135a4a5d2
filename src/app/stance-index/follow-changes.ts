/** Brings the index on by what has changed in the graph since. */
import { ColumnDraft } from '../../analysis/column-draft.ts';
import { arrangeColumns } from '../../analysis/arrange-columns.ts';
import { mergeColumns } from '../../analysis/merge-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { mentionSurroundings } from '../../analysis/surroundings.ts';
import { addRow } from '../../analysis/build-columns.ts';
import { type EntityType, entityTypeOfId } from '../../domain/ids.ts';
import type { ActorKind } from '../../domain/model.ts';
import type { GraphDatabase, GraphReader } from '../../graph/port.ts';
import { touchedBetween } from '../../graph/queries/changes.ts';
import {
  actorKinds,
  documentFacts,
  type DocumentFactRow,
  type IssueFactRow,
  issueFactRows,
} from '../../graph/queries/stance-columns.ts';
import {
  type InferringTieRow,
  inferringTies,
  type IssueRows,
  stanceRows,
} from '../../graph/queries/stance-rows.ts';
import { changedAt } from '../../graph/restored-revision.ts';
import { readRevision } from '../../graph/revision.ts';
import { factsOf, kindsOf, statementsOf } from '../stances/from-rows.ts';
import { inSlices } from './in-slices.ts';
import { type GraphMoment, type IndexState, indexState } from './index-state.ts';

/** Beyond this share of all, reading everything anew is as quick. */
const MOST_OF_ALL = 0.2;
const LEAST_MOST = 10_000;
const STATEMENTS_A_PAGE = 500;

/** Null where it cannot be told what has changed, or it is too much: then all is to be read again. */
export async function followChanges(
  db: GraphDatabase,
  state: IndexState,
  signal: AbortSignal,
): Promise<IndexState | null> {
  // One transaction, so that what changed and the list of changes are read from the same member of a cluster.
  const changes = await db.read((tx) => readChanges(tx, state), signal);
  if (changes === null) return null;
  const { revision, at, issueRows, facts, kinds, documents, tieRows, statements } = changes;
  const issues = new Map(state.issues);
  for (const issue of facts) issues.set(issue.id, issue);
  const allFacts = [...issues.values()].map(factsOf);
  const draft = new ColumnDraft('OWN');
  for (const issue of issueRows) for (const row of statementsOf(issue)) addRow(draft, row);
  for (const document of documents) draft.document(document);
  mentionSurroundings(draft, { issues: facts.map(factsOf), actorKinds: kinds });
  const fresh = arrangeColumns(draft.draft(), { issues: allFacts, actorKinds: kinds });
  const columns: StatementColumns = await inSlices(
    mergeColumns(state.columns, { touched: statements, fresh, facts: allFacts }),
  );
  return indexState({ revision, at, columns, issues, tieRows }, state);
}

/** Whether this graph was at that revision at that moment. */
export async function isThen(tx: GraphReader, { revision, at }: GraphMoment): Promise<boolean> {
  return (await changedAt(tx, revision)) === at;
}

interface Changes {
  readonly revision: number;
  readonly at: string | null;
  /** Ids of all that were touched. */
  readonly statements: readonly string[];
  readonly issueRows: readonly IssueRows[];
  readonly facts: readonly IssueFactRow[];
  readonly kinds: ReadonlyMap<string, ActorKind>;
  readonly documents: readonly DocumentFactRow[];
  readonly tieRows: readonly InferringTieRow[];
}

async function readChanges(tx: GraphReader, state: IndexState): Promise<Changes | null> {
  const revision = await readRevision(tx);
  const most = Math.max(LEAST_MOST, state.columns.size * MOST_OF_ALL);
  if (!(await isThen(tx, state))) return null;
  const touched = await touchedBetween(tx, state.revision, revision, most);
  if (touched === null) return null;
  const of = (type: EntityType): string[] => touched.filter((id) => entityTypeOfId(id) === type);
  const [statements, actors, documents] = [of('STATEMENT'), of('ACTOR'), of('DOCUMENT')];
  const issueRows: IssueRows[] = [];
  for (let k = 0; k < statements.length; k += STATEMENTS_A_PAGE) {
    const ids = statements.slice(k, k + STATEMENTS_A_PAGE);
    issueRows.push(...(await stanceRows(tx, { kind: 'STATEMENTS', ids }, 'retractedToo')));
  }
  const facts = await changedIssues(tx, state, {
    issues: of('ISSUE'),
    positions: of('POSITION'),
    topics: of('TOPIC'),
  });
  for (const { statements: _statements, revision: _revision, ...issue } of issueRows)
    facts.set(issue.id, issue);
  if (anyMoved(state, facts)) return null;
  const tieRows = of('TIE').length + actors.length > 0 ? await inferringTies(tx) : state.tieRows;
  const kinds = kindsOf(issueRows, tieRows);
  for (const { about } of facts.values()) if (about !== null) kinds.set(about.id, about.kind);
  if (actors.length > 0) for (const { id, kind } of await actorKinds(tx, actors)) kinds.set(id, kind);
  return {
    revision,
    at: await changedAt(tx, revision),
    statements,
    issueRows,
    facts: [...facts.values()],
    kinds,
    documents: documents.length === 0 ? [] : await documentFacts(tx, documents),
    tieRows,
  };
}

interface TouchedAround {
  readonly issues: readonly string[];
  readonly positions: readonly string[];
  readonly topics: readonly string[];
}

/** What is known now of the issues that were touched, and of those whose positions or topics were, before or now. */
async function changedIssues(
  tx: GraphReader,
  state: IndexState,
  { issues, positions, topics }: TouchedAround,
): Promise<Map<string, IssueFactRow>> {
  const found = new Map<string, IssueFactRow>();
  const read = async (kind: 'ISSUES' | 'POSITIONS' | 'TOPICS', ids: readonly string[]): Promise<void> => {
    if (ids.length > 0) for (const issue of await issueFactRows(tx, kind, ids)) found.set(issue.id, issue);
  };
  const before = new Set(issues);
  if (positions.length + topics.length > 0) {
    const [touchedPositions, touchedTopics] = [new Set(positions), new Set(topics)];
    for (const issue of state.issues.values())
      if (
        issue.positions.some(({ id }) => touchedPositions.has(id)) ||
        issue.topics.some((id) => touchedTopics.has(id))
      )
        before.add(issue.id);
  }
  await read('ISSUES', [...before]);
  await read('POSITIONS', positions);
  await read('TOPICS', topics);
  return found;
}

/** Whether a position belongs to another issue than before: then its statements do as well. */
function anyMoved(state: IndexState, facts: ReadonlyMap<string, IssueFactRow>): boolean {
  if (facts.size === 0) return false;
  const { columns } = state;
  const now = new Map<string, string>();
  for (const { id, positions } of facts.values()) for (const position of positions) now.set(position.id, id);
  for (const issue of state.issues.values())
    for (const { id } of issue.positions) {
      const moved = now.get(id);
      if (moved !== undefined && moved !== issue.id && columns.positions.indexOf(id) >= 0) return true;
    }
  return false;
}
