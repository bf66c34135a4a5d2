/** What the index knows of one revision of the graph. Never changed: the next revision has a state of its own. */
import { bytesOf } from '../../analysis/shared-columns.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { type StatementReach, statementReach } from '../../analysis/statement-reach.ts';
import { type TieFacts, tieFacts } from '../../analysis/tie-facts.ts';
import type { TieRecord } from '../../domain/model.ts';
import type { IssueFactRow } from '../../graph/queries/stance-columns.ts';
import type { InferringTieRow } from '../../graph/queries/stance-rows.ts';
import { wordsOf } from '../stances/from-rows.ts';
import type { IssueWords } from '../stances/statement-source.ts';
import { inSlices } from './in-slices.ts';

/** Which graph it is, and of when: two graphs may come to the same number, but hardly in the same millisecond. */
export interface GraphMoment {
  readonly revision: number;
  /** When the revision was made; null where the graph does not know. */
  readonly at: string | null;
}

export interface IndexContent extends GraphMoment {
  /** In shared memory. Retracted statements as well. */
  readonly columns: StatementColumns;
  /** Of at least all issues that somebody said something on. */
  readonly issues: ReadonlyMap<string, IssueFactRow>;
  readonly tieRows: readonly InferringTieRow[];
}

export interface IndexState extends IndexContent {
  readonly reach: StatementReach;
  readonly words: ReadonlyMap<string, IssueWords>;
  readonly ties: TieFacts;
  readonly tieRecords: ReadonlyMap<string, TieRecord>;
  /** Of all numbers, and of the texts in tables. */
  readonly bytes: number;
}

/** What follows from the content, and takes a while. */
export type Derived = Pick<IndexState, 'reach' | 'words'>;

/** `before`: the state that it came from; what has not changed is taken over. `derived`: where it is known already. */
export async function indexState(
  content: IndexContent,
  before: IndexState | null = null,
  derived: Derived | null = null,
): Promise<IndexState> {
  const { columns, tieRows } = content;
  const { reach, words } = derived ?? (await derivedFrom(content, before));
  const ties = tieRows.map(({ tie }) => tie);
  return {
    ...content,
    reach,
    words,
    ties: tieFacts(columns, ties),
    tieRecords: new Map(ties.map((tie) => [tie.id, tie])),
    bytes: bytesOf(columns) + bytesOfReach(reach) + bytesOfTexts(columns),
  };
}

async function derivedFrom({ columns, issues }: IndexContent, before: IndexState | null): Promise<Derived> {
  const reach =
    before !== null && haveSameRows(before.columns, columns)
      ? before.reach
      : await inSlices(statementReach(columns));
  return { reach, words: await allWords(issues, before) };
}

/** Who said what when is as it was. */
function haveSameRows(before: StatementColumns, now: StatementColumns): boolean {
  return (['speaker', 'principal', 'issue', 'when'] as const).every((part) => before[part] === now[part]);
}

const ISSUES_AT_ONCE = 250;

/** `before`: where an issue may be as it was. */
export function allWords(
  issues: IndexContent['issues'],
  before: IndexState | null,
): Promise<ReadonlyMap<string, IssueWords>> {
  return inSlices(wordsInSteps(issues, before));
}

function* wordsInSteps(
  issues: IndexContent['issues'],
  before: IndexState | null,
): Generator<void, ReadonlyMap<string, IssueWords>> {
  const words = new Map<string, IssueWords>();
  for (const [id, issue] of issues) {
    const known = before?.issues.get(id) === issue ? before.words.get(id) : undefined;
    words.set(id, known ?? wordsOf(issue));
    if (words.size % ISSUES_AT_ONCE === 0) yield;
  }
  return words;
}

function bytesOfReach({ ofIssue, ofActor, newest }: StatementReach): number {
  const arrays = [ofIssue.start, ofIssue.items, ofActor.start, ofActor.items, newest];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function bytesOfTexts(columns: StatementColumns): number {
  const { actors, issues, positions, documents, publishers, topics, conditions, dates } = columns;
  let bytes = 0;
  for (const { texts } of [actors, issues, positions, documents, publishers, topics, conditions, dates])
    for (const text of texts) bytes += text.length;
  return bytes;
}
