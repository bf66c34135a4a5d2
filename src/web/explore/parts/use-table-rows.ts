/** The rows of a table in order, and those of one page. */
import {
  type AccessorFnColumnDef,
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { sortKeys, type TableColumn } from './table-column.ts';

const FEATURES = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});
type Features = typeof FEATURES;

export interface Sort {
  /** Of a column. */
  readonly id: string;
  readonly desc: boolean;
}

export interface PagesOfTable {
  /** Counted from 0. */
  readonly place: number;
  readonly count: number;
  /** Rows on a page. */
  readonly size: number;
  readonly go: (place: number) => void;
  readonly resize: (size: number) => void;
}

export const FEWEST_ROWS = 50;
/** More on one page, and the browser would be busy for seconds. */
export const MOST_ROWS = 2_000;

interface TableRowsOptions<Row> {
  /** Both must stay the same as long as they mean the same. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort: Sort | undefined;
}

export interface TableRows<Row> {
  readonly sort: Sort | null;
  /** Turns the order round where the column has one already. */
  readonly sortBy: (column: TableColumn<Row>) => void;
  /** All, in order. */
  readonly sortedRows: () => readonly Row[];
  readonly pageRows: readonly Row[];
  readonly pages: PagesOfTable;
}

export function useTableRows<Row extends object>(options: TableRowsOptions<Row>): TableRows<Row> {
  const { columns, rows, keyOf } = options;
  const [sort, setSort] = useState<Sort | null>(options.sort ?? null);
  const [page, setPage] = useState({ place: 0, size: FEWEST_ROWS });
  const count = Math.max(1, Math.ceil(rows.length / page.size));
  // There may be fewer rows than when somebody went to this page.
  const place = Math.min(page.place, count - 1);
  const isDown = sort?.desc ?? false;
  const definitions = useMemo(
    () => columns.map((column) => definitionOf(column, rows, isDown)),
    [columns, rows, isDown],
  );
  const sorting = useMemo(() => (sort ? [{ ...sort }] : []), [sort]);
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data: rows,
    getRowId: keyOf,
    autoResetPageIndex: false,
    state: { sorting, pagination: { pageIndex: place, pageSize: page.size } },
  });
  return {
    sort,
    sortBy: ({ id, isNumber = false }) => {
      setSort({ id, desc: sort?.id === id ? !sort.desc : isNumber });
      setPage({ ...page, place: 0 });
    },
    sortedRows: () => table.getSortedRowModel().rows.map(({ original }) => original),
    pageRows: table.getRowModel().rows.map(({ original }) => original),
    pages: {
      place,
      count,
      size: page.size,
      go: (place) => setPage({ ...page, place }),
      resize: (size) => setPage({ size, place: 0 }),
    },
  };
}

/** The library asks for a value, but it is by `sortKeys` that rows are compared: at each step of sorting it would look values up by name. */
function definitionOf<Row extends object>(
  column: TableColumn<Row>,
  rows: readonly Row[],
  isDown: boolean,
): AccessorFnColumnDef<Features, Row> {
  let keys: Float64Array | null = null;
  return {
    id: column.id,
    accessorFn: column.value,
    sortFn: (a, b) => {
      keys ??= sortKeys(rows, column, isDown);
      const [one, other] = [keys[a.index]!, keys[b.index]!];
      if (one === other) return 0;
      return one < other ? -1 : 1;
    },
  };
}
