/** What loading a bundle would write. */
import type { ActorRow, NameRow } from '../../graph/queries/upsert-actors.ts';
import type { DocumentRow, TopicRow } from '../../graph/queries/upsert-documents.ts';
import type { IssueRow, PairRow, PositionRow } from '../../graph/queries/upsert-issues.ts';
import type { StatementRow } from '../../graph/queries/upsert-statements.ts';
import type { TieRow } from '../../graph/queries/upsert-ties.ts';
import type { Diff } from './diff.ts';

export interface Plan {
  readonly documents: Diff<DocumentRow>;
  readonly actors: Diff<ActorRow>;
  readonly names: Diff<NameRow>;
  readonly topics: Diff<TopicRow>;
  readonly issues: Diff<IssueRow>;
  readonly positions: Diff<PositionRow>;
  /** Pairs that exclude each other; counted with their issues. */
  readonly pairs: { readonly created: readonly PairRow[]; readonly removed: readonly PairRow[] };
  readonly statements: Diff<StatementRow>;
  readonly ties: Diff<TieRow>;
}
