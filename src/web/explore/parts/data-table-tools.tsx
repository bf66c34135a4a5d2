import { useEffect, useRef } from 'react';
import type { RestOfRows } from './rest-of-rows.ts';
import { saveFile } from './save-file.ts';
import type { TableColumn } from './table-column.ts';

interface DataTableToolsProps<Row> {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly columns: readonly TableColumn<Row>[];
  readonly sortedRows: () => readonly Row[];
  readonly fileName: () => string;
  readonly rest: RestOfRows | null;
}

/** Above a table: look for words in it, take it along. */
export function DataTableTools<Row>(props: DataTableToolsProps<Row>) {
  const { text, onText, columns, sortedRows, fileName, rest } = props;
  const isWanted = useRef(false);
  const save = (): void => void saveCsv(fileName(), columns, sortedRows());
  // What was loaded just now is among the rows only when this is drawn again.
  useEffect(() => {
    if (!isWanted.current || rest !== null) return;
    isWanted.current = false;
    save();
  });
  const onDownload = async (): Promise<void> => {
    if (rest === null) return save();
    isWanted.current = true;
    if (!(await rest.load())) isWanted.current = false;
  };
  return (
    <div className="data-table-tools">
      <label>
        Find in this table{' '}
        <input type="search" value={text} onChange={({ target }) => onText(target.value)} />
      </label>
      <button type="button" disabled={rest?.isLoading} onClick={() => void onDownload()}>
        Download CSV
      </button>
    </div>
  );
}

async function saveCsv<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  // Few need it, so that it is loaded when somebody does.
  const { csvText } = await import('./csv.ts');
  saveFile(name, new Blob([csvText(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}
