/** A table of rows that are all here: put in order by its headings, looked through, shown page by page, and taken along as a file. */
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { DataTableBody } from './data-table-body.tsx';
import { DataTableHead } from './data-table-head.tsx';
import { DataTablePages } from './data-table-pages.tsx';
import { DataTableTools } from './data-table-tools.tsx';
import type { RestOfRows } from './rest-of-rows.ts';
import { cellText, createFinder, type TableColumn } from './table-column.ts';
import { type Sort, useTableRows } from './use-table-rows.ts';

interface DataTableProps<Row extends object> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** At first; as the rows come if left out. */
  readonly sort?: Sort;
  /** Of the row whose evidence is open. */
  readonly selected?: string | null;
  /** Of the file, when it is wanted. */
  readonly fileName: () => string;
  /** What is loaded before a file is made, so that it holds everything. */
  readonly rest?: RestOfRows | null;
}

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, sort, selected = null, fileName, rest = null } = props;
  const [text, setText] = useState('');
  // Typing stays quick, however many rows there are.
  const sought = useDeferredValue(text);
  const find = useMemo(() => createFinder(columns), [columns]);
  const found = useMemo(() => find(rows, sought), [find, rows, sought]);
  const shown = useMemo(() => columns.filter((column) => isShown(column, rows)), [columns, rows]);
  const table = useTableRows({ columns: shown, rows: found, keyOf, sort });
  const captionId = useId();
  const search = (words: string): void => {
    setText(words);
    table.pages.go(0);
  };
  return (
    <div className="data-table">
      <DataTableTools
        text={text}
        onText={search}
        columns={columns}
        sortedRows={table.sortedRows}
        fileName={fileName}
        rest={rest}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls: the keyboard must reach it. */}
      <div className="data-table-region" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId}>{caption}</caption>
          <DataTableHead columns={shown} sort={table.sort} onSort={table.sortBy} />
          <DataTableBody columns={shown} rows={table.pageRows} keyOf={keyOf} selected={selected} />
        </table>
        {found.length === 0 && rows.length > 0 && (
          <p className="data-table-nothing">
            No row has “{sought}”.{' '}
            <button type="button" onClick={() => search('')}>
              Show all rows again
            </button>
          </p>
        )}
      </div>
      <DataTablePages of={caption} pages={table.pages} found={found.length} all={rows.length} />
    </div>
  );
}

function isShown<Row>({ only, isOptional, value }: TableColumn<Row>, rows: readonly Row[]): boolean {
  return only !== 'FILE' && (!isOptional || rows.some((row) => cellText(value(row)) !== ''));
}
