import { FEWEST_ROWS, MOST_ROWS, type PagesOfTable } from './use-table-rows.ts';

const SIZES = [FEWEST_ROWS, 100];
const COUNTS = new Intl.NumberFormat('en');

interface DataTablePagesProps {
  /** The table's caption. */
  readonly of: string;
  readonly pages: PagesOfTable;
  /** Rows that have what is looked for, of all. */
  readonly found: number;
  readonly all: number;
}

export function DataTablePages({ of, pages, found, all }: DataTablePagesProps) {
  const { place, count, size, go, resize } = pages;
  return (
    <div className="data-table-pages">
      <p role="status">{rowsInWords(pages, found, all)}</p>
      {all > FEWEST_ROWS && (
        <nav aria-label={`Pages of the table: ${of}`}>
          <button type="button" disabled={place === 0} onClick={() => go(place - 1)}>
            Previous page
          </button>
          <button type="button" disabled={place >= count - 1} onClick={() => go(place + 1)}>
            Next page
          </button>
          <label>
            Rows on a page{' '}
            <select value={size} onChange={({ target }) => resize(Number(target.value))}>
              {SIZES.map((size) => (
                <option key={size}>{size}</option>
              ))}
              <option value={MOST_ROWS}>{all <= MOST_ROWS ? 'all' : MOST_ROWS}</option>
            </select>
          </label>
        </nav>
      )}
    </div>
  );
}

function rowsInWords({ place, size }: PagesOfTable, found: number, all: number): string {
  if (all === 0) return 'No rows';
  const first = place * size + 1;
  const last = Math.min(found, first + size - 1);
  const shown = found === 0 ? 'No row' : `Rows ${COUNTS.format(first)} to ${COUNTS.format(last)}`;
  const total = found === all ? '' : `, found among ${COUNTS.format(all)}`;
  return `${shown} of ${COUNTS.format(found)}${total}`;
}
