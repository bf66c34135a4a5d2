import { usePages } from '../api/use-pages.ts';
import { useRestOfPages } from '../api/use-rest-of-pages.ts';
import { StatementsPage, type StatementsPageQuery } from '../generated/operations.ts';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { PagedTable } from '../parts/paged-table.tsx';
import { Problem } from '../parts/problem.tsx';
import { scopeOf } from '../view/view-scope.ts';
import { csvName } from './csv-name.ts';
import { STATEMENT_COLUMNS } from './statement-columns.tsx';
import type { TableViewProps } from './table-view-props.ts';

const AT_ONCE = 100;
const COUNTS = new Intl.NumberFormat('en');

export function StatementsTable({ view }: Pick<TableViewProps, 'view'>) {
  const asked = { scope: scopeOf(view, view.holder), lang: view.lang || null, first: AT_ONCE };
  const pages = usePages(StatementsPage, asked, statementsOf);
  const rest = useRestOfPages(StatementsPage, asked, statementsOf);
  const { rows, answer, error, retry } = pages;
  if (error && !rows) return <Problem error={error} onRetry={retry} />;
  if (!rows) return <Loading what="the statements" />;
  const undated = answer?.statements.undatedLeftOut ?? 0;
  if (rows.length === 0) return <NoStatements undated={undated} />;
  return (
    <>
      <PagedTable
        caption="Statements in the scope, the newest first"
        what="statements"
        columns={STATEMENT_COLUMNS}
        rows={rows}
        keyOf={keyOf}
        pages={pages}
        rest={rest}
        fileName={() => csvName('statements', view)}
      />
      {undated > 0 && (
        <p className="table-note">
          {COUNTS.format(undated)} without a date are left out, since the scope asks for one.
        </p>
      )}
    </>
  );
}

function statementsOf({ statements }: StatementsPageQuery): StatementsPageQuery['statements'] {
  return statements;
}

function keyOf({ id }: { readonly id: string }): string {
  return id;
}

function NoStatements({ undated }: { readonly undated: number }) {
  return (
    <Empty>
      <p>No statement is in this scope. Try a longer time, more issues or more kinds of actors.</p>
      {undated > 0 && (
        <p>{COUNTS.format(undated)} would be, but have no date: open the time window to see them.</p>
      )}
    </Empty>
  );
}
