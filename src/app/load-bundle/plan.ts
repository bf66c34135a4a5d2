/** What putting records into the graph would write. */
import type { Creation, NewStatement } from '../../graph/queries/create-statements.ts';
import type { ActorRow, NameRow } from '../../graph/queries/upsert-actors.ts';
import type { DocumentRow, TopicRow } from '../../graph/queries/upsert-documents.ts';
import type { IssueRow, PairRow, PositionRow } from '../../graph/queries/upsert-issues.ts';
import type { DigestedRow } from '../../graph/queries/upsert-statements.ts';
import type { TieRow } from '../../graph/queries/upsert-ties.ts';
import type { Diff, MarkedDiff } from './diff.ts';

export interface Plan {
  readonly documents: MarkedDiff<DocumentRow>;
  readonly actors: MarkedDiff<ActorRow>;
  readonly names: Diff<NameRow>;
  readonly topics: MarkedDiff<TopicRow>;
  readonly issues: MarkedDiff<IssueRow>;
  readonly positions: MarkedDiff<PositionRow>;
  /** Pairs that exclude each other; counted with their issues. */
  readonly pairs: { readonly created: readonly PairRow[]; readonly removed: readonly PairRow[] };
  readonly statements: StatementPlan;
  readonly ties: MarkedDiff<TieRow>;
}

export interface StatementPlan {
  readonly created: readonly NewStatement[];
  /** How to create them, where that has been prepared. */
  readonly creations: readonly Creation[] | null;
  /** As they shall be; among them those whose date follows that of a document. */
  readonly changed: readonly DigestedRow[];
  readonly unchanged: number;
  readonly removed: readonly never[];
  /** Ids of what is unchanged and gets the mark of the import. */
  readonly marked: readonly string[];
  /** Unchanged as well, but their record was written in another way before. */
  readonly redigested: readonly { readonly id: string; readonly digest: string }[];
}
