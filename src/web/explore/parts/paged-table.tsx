/** A table of rows that come page by page: those that are here, and how to get the others. */
import type { Pages } from '../api/use-pages.ts';
import type { RestOfPages } from '../api/use-rest-of-pages.ts';
import { DataTable } from './data-table.tsx';
import { Problem } from './problem.tsx';
import type { TableColumn } from './table-column.ts';

interface PagedTableProps<Row extends object> {
  readonly caption: string;
  /** What the rows are, as in `statements`. */
  readonly what: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly pages: Pages<unknown, Row>;
  readonly rest: RestOfPages;
  readonly fileName: () => string;
}

export function PagedTable<Row extends object>(props: PagedTableProps<Row>) {
  const { caption, columns, rows, keyOf, pages, rest, fileName } = props;
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        fileName={fileName}
        rest={pages.hasMore ? { load: rest.loadAll, isLoading: rest.loaded !== null } : null}
      />
      <RowsToCome {...props} />
    </>
  );
}

const COUNTS = new Intl.NumberFormat('en');

function inDigits(count: number): string {
  return COUNTS.format(count);
}

/** The table puts in order and looks through what is here: so it says how much that is. */
function RowsToCome<Row extends object>({ what, rows, pages, rest }: PagedTableProps<Row>) {
  const { total, hasMore, isLoadingMore, more } = pages;
  const { loaded, loadAll, stop } = rest;
  const error = rest.loadError ?? pages.error;
  return (
    <div className="rows-to-come">
      {error && <Problem error={error} />}
      {hasMore && (
        <p role="status">
          {loaded === null
            ? `${inDigits(rows.length)} of ${inDigits(total)} ${what} are loaded; order and search concern these. A CSV file gets all.`
            : `Loading: ${inDigits(loaded)} of ${inDigits(total)} ${what} …`}
        </p>
      )}
      {hasMore && loaded === null && (
        <p>
          <button type="button" disabled={isLoadingMore} onClick={more}>
            Load more
          </button>{' '}
          <button type="button" onClick={() => void loadAll()}>
            Load all
          </button>
        </p>
      )}
      {loaded !== null && (
        <button type="button" onClick={stop}>
          Stop
        </button>
      )}
    </div>
  );
}
