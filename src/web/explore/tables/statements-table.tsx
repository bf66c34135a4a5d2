import { DataTable } from '../parts/data-table.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { scopeOf } from '../view/view-scope.ts';
import { STATEMENT_COLUMNS } from './statement-columns.tsx';
import { csvName } from './csv-name.ts';
import type { TableViewProps } from './table-view.tsx';
import { type Statements, useStatements } from './use-statements.ts';

export function StatementsTable({ view }: Pick<TableViewProps, 'view'>) {
  const statements = useStatements(scopeOf(view, view.holder), view.lang || null);
  const { rows, total, error, retry, hasMore, loaded, loadAll } = statements;
  if (error !== null && rows === null) return <Problem error={error} onRetry={retry} />;
  if (rows === null) return <Loading what="the statements" />;
  if (total === 0) return <NoStatements statements={statements} />;
  return (
    <>
      <DataTable
        caption="Statements in the scope"
        columns={STATEMENT_COLUMNS}
        rows={rows}
        keyOf={keyOf}
        fileName={() => csvName('statements', view)}
        rest={hasMore ? { load: loadAll, isLoading: loaded !== null } : null}
      />
      <MoreStatements statements={statements} />
    </>
  );
}

function keyOf({ id }: { readonly id: string }): string {
  return id;
}

const COUNTS = new Intl.NumberFormat('en');

/** The table looks through what is here: so it says how much that is. */
function MoreStatements({ statements }: { readonly statements: Statements }) {
  const { total, undatedLeftOut, hasMore, isLoadingMore, more, loaded, loadAll, stop } = statements;
  const error = statements.loadError ?? statements.error;
  const shown = statements.rows?.length ?? 0;
  return (
    <div className="table-more">
      {hasMore && (
        <p role="status">
          {loaded === null
            ? `${COUNTS.format(shown)} of ${COUNTS.format(total)} statements are loaded, the newest first. Order and search concern these; a CSV file gets all.`
            : `Loading: ${COUNTS.format(loaded)} of ${COUNTS.format(total)} statements …`}
        </p>
      )}
      {undatedLeftOut > 0 && (
        <p>{COUNTS.format(undatedLeftOut)} without a date are left out, since the scope asks for one.</p>
      )}
      {error && <Problem error={error} />}
      {hasMore && loaded === null && (
        <>
          <button type="button" disabled={isLoadingMore} onClick={more}>
            Load 100 more
          </button>{' '}
          <button type="button" onClick={() => void loadAll()}>
            Load all
          </button>
        </>
      )}
      {loaded !== null && (
        <button type="button" onClick={stop}>
          Stop
        </button>
      )}
    </div>
  );
}

function NoStatements({ statements: { undatedLeftOut } }: { readonly statements: Statements }) {
  return (
    <Empty>
      <p>
        No statement is in this scope.{' '}
        {undatedLeftOut > 0 &&
          `${COUNTS.format(undatedLeftOut)} would be, but have no date: open the time window to see them. `}
        Try a longer time, more issues or more kinds of actors.
      </p>
    </Empty>
  );
}
