import { memo, type ReactNode } from 'react';
import { classOf } from './data-table-head.tsx';
import { cellText, type TableColumn } from './table-column.ts';

interface DataTableBodyProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected: string | null;
}

export function DataTableBody<Row>({ columns, rows, keyOf, selected }: DataTableBodyProps<Row>) {
  return (
    <tbody>
      {rows.map((row) => {
        const key = keyOf(row);
        return (
          <MemoRow key={key} columns={columns as never} row={row as never} isSelected={key === selected} />
        );
      })}
    </tbody>
  );
}

interface RowProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
  readonly isSelected: boolean;
}

function TableRow<Row>({ columns, row, isSelected }: RowProps<Row>) {
  return (
    <tr className={isSelected ? 'is-selected' : undefined}>
      {columns.map((column) =>
        column.isRowHeader ? (
          <th key={column.id} scope="row" className={classOf(column)}>
            {contentOf(column, row)}
          </th>
        ) : (
          <td key={column.id} className={classOf(column)}>
            {contentOf(column, row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Most rows stay as they are when one is chosen. */
const MemoRow = memo(TableRow);

function contentOf<Row>({ render, value }: TableColumn<Row>, row: Row): ReactNode {
  return render ? render(row) : cellText(value(row));
}
