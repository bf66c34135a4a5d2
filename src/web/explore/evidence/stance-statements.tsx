/** The statements behind what an actor holds on an issue. */
import { usePages } from '../api/use-pages.ts';
import { StanceEvidence } from '../generated/operations.ts';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { StatementCard } from '../parts/statement-card.tsx';
import { usePanel } from './panel-context.ts';

const AT_ONCE = 10;

interface StanceStatementsProps {
  readonly actor: string;
  readonly issue: string;
}

/** Those of one stance, with what stands on it. */
export function useStanceEvidence({ actor, issue }: StanceStatementsProps) {
  const { scope, lang } = usePanel();
  return usePages(
    StanceEvidence,
    { actor, issue, scope, lang, first: AT_ONCE },
    (answer) => answer.actor?.stance?.statements,
  );
}

export function StanceStatements(props: StanceStatementsProps) {
  return <StatementPages pages={useStanceEvidence(props)} />;
}

interface StatementPagesProps {
  readonly pages: ReturnType<typeof useStanceEvidence>;
}

export function StatementPages({ pages }: StatementPagesProps) {
  const { rows, answer, error, retry } = pages;
  if (error) return <Problem error={error} onRetry={retry} />;
  if (!answer) return <Loading what="statements" />;
  if (!rows)
    return (
      <Empty>
        <p>No statement on this issue: silence is not neutrality.</p>
      </Empty>
    );
  const counted = answer.actor?.stance?.statementCount ?? 0;
  return (
    <>
      {counted < pages.total && (
        <p className="faint">
          Of these {pages.total}, {counted} count: those that say the same in one document count once.
        </p>
      )}
      {rows.map((statement) => (
        <StatementCard key={statement.id} statement={statement} withIssue={false} />
      ))}
      <MoreRows what="statements" shown={rows.length} {...pages} />
    </>
  );
}
