import type { TableColumn } from './table-column.ts';
import type { Sort } from './use-table-rows.ts';

interface DataTableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (column: TableColumn<Row>) => void;
}

export function DataTableHead<Row>({ columns, sort, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const order = orderOf(column, sort);
          return (
            <th key={column.id} scope="col" aria-sort={order} className={classOf(column)}>
              {column.only === 'PAGE' ? (
                column.title
              ) : (
                <button type="button" onClick={() => onSort(column)}>
                  {column.title}
                  <span aria-hidden="true" className="sort-mark">
                    {order === undefined ? '↕' : order === 'ascending' ? '↑' : '↓'}
                  </span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function orderOf({ id }: { readonly id: string }, sort: Sort | null): 'ascending' | 'descending' | undefined {
  if (sort?.id !== id) return undefined;
  return sort.desc ? 'descending' : 'ascending';
}

export function classOf({ isNumber, isWide }: Pick<TableColumn<never>, 'isNumber' | 'isWide'>): string {
  return [isNumber && 'is-number', isWide && 'is-wide'].filter(Boolean).join(' ');
}
