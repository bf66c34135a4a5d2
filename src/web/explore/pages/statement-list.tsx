import { usePages } from '../api/use-pages.ts';
import { type Scope, StatementsPage, type StatementsPageQuery } from '../generated/operations.ts';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { StatementCard } from '../parts/statement-card.tsx';

const AT_ONCE = 20;

interface StatementListProps {
  readonly scope: Scope;
  /** False where the whole page is about one issue. */
  readonly withIssue?: boolean;
}

/** Statements as cards, the newest first. */
export function StatementList({ scope, withIssue = true }: StatementListProps) {
  const pages = usePages(StatementsPage, { scope, first: AT_ONCE }, statementsOf);
  const { rows, total, error, retry } = pages;
  return (
    <section className="statement-list">
      <h2>Statements{rows && ` (${total})`}</h2>
      {error && <Problem error={error} onRetry={retry} />}
      {!rows && !error && <Loading what="the statements" />}
      {rows?.length === 0 && <p>None that count.</p>}
      {rows?.map((statement) => (
        <StatementCard key={statement.id} statement={statement} withIssue={withIssue} />
      ))}
      {rows && <MoreRows what="statements" shown={rows.length} {...pages} />}
    </section>
  );
}

function statementsOf({ statements }: StatementsPageQuery): StatementsPageQuery['statements'] {
  return statements;
}
