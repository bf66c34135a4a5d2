/** An answer of any shape as tables: a list is a table, and what else there is, pairs of name and value. */
import { countOf, isObject, isPage, type Json, rowsIn } from './json.ts';
import { keyed } from './keyed.ts';
import { labelOf } from './labels.ts';
import { tableOf } from './table-model.ts';
import { ValueView } from './value-view.tsx';

/** More would be slow to draw and slower to read. */
const MOST_ROWS = 200;

interface AnswerTableProps {
  /** What the field is called in the answer. */
  readonly name: string;
  readonly value: Json;
}

/** The whole `data` of a response. */
export function AnswerTables({ data }: { readonly data: Json }) {
  if (!isObject(data)) return <ValueView field="data" value={data} />;
  return (
    <>
      {Object.entries(data).map(([name, value]) => (
        <AnswerTable key={name} name={name} value={value} />
      ))}
    </>
  );
}

export function AnswerTable({ name, value }: AnswerTableProps) {
  if (Array.isArray(value) || isPage(value)) return <RowsTable name={name} value={value} />;
  if (!isObject(value)) {
    return (
      <p>
        {labelOf(name)}: <ValueView field={name} value={value} />
      </p>
    );
  }
  const fields = Object.entries(value);
  const lists = fields.filter(([, inside]) => isManyRows(inside));
  const single = fields.filter(([, inside]) => !isManyRows(inside));
  return (
    <>
      {single.length > 0 && <RowsTable name={name} value={[Object.fromEntries(single)]} />}
      {lists.map(([field, inside]) => (
        <AnswerTable key={field} name={field} value={inside} />
      ))}
    </>
  );
}

/** Rows that need a table of their own; a list of words fits into a cell. */
function isManyRows(value: Json): boolean {
  const isList = Array.isArray(value) || isPage(value);
  return isList && (rowsIn(value) ?? []).some(isObject);
}

function RowsTable({ name, value }: AnswerTableProps) {
  const rows = rowsIn(value) ?? [];
  const count = Math.max(countOf(value), rows.length);
  const shown = rows.slice(0, MOST_ROWS);
  const { columns, rows: cells } = tableOf(shown);
  const caption = labelOf(name) + (shown.length < count ? `: ${shown.length} of ${count}` : '');
  if (cells.length === 0) return <p>{labelOf(name)}: none.</p>;
  return (
    // It scrolls by itself where it is wider than the screen, which the keyboard must be able to do as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="tour-table" role="group" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ path, label }) => (
              <th key={path.join('.')} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(cells).map(({ key, item: row }) => (
            <tr key={key}>
              {columns.map(({ path }, column) => (
                <td key={path.join('.')}>
                  <ValueView field={path.at(-1)!} value={row[column]!} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
