/** One value of an answer, whatever its shape, inside a cell or a list. */
import { Link } from 'wouter';
import { type PageType, pageAddress } from '../parts/addresses.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { countOf, isObject, isPage, type Json, type JsonObject, rowsIn, textAt } from './json.ts';
import { keyed } from './keyed.ts';
import { labelOf, numberText, valueText } from './labels.ts';
import { isNamed, nameOf } from './table-model.ts';

interface ValueProps {
  readonly field: string;
  readonly value: Json;
}

export function ValueView({ field, value }: ValueProps) {
  if (value === null) return <span className="tour-nothing">–</span>;
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>;
  if (typeof value === 'number') return <>{numberText(value)}</>;
  if (typeof value === 'string') return <TextView field={field} text={value} />;
  if (!isObject(value) || isPage(value)) return <ListView field={field} value={value} />;
  return <ObjectView field={field} value={value} />;
}

const PAGES: readonly (readonly [prefix: string, type: PageType])[] = [
  ['actor:', 'actor'],
  ['issue:', 'issue'],
  ['doc:', 'document'],
];

/** Where the page of a thing is; null: it has none. */
function pageOf(id: string): string | null {
  const [, type] = PAGES.find(([prefix]) => id.startsWith(prefix)) ?? [];
  return type ? pageAddress(type, id) : null;
}

const PARTIAL_DATE = /^\d{4}(?:-\d\d){0,2}$/;

function TextView({ field, text }: { readonly field: string; readonly text: string }) {
  const page = pageOf(text);
  if (page !== null) return <Link href={page}>{text}</Link>;
  if (/^https?:\/\//.test(text)) return <SourceLink url={text}>{text}</SourceLink>;
  if (PARTIAL_DATE.test(text)) return <span className="tour-date">{text}</span>;
  return <bdi>{valueText(field, text)}</bdi>;
}

function ListView({ field, value }: ValueProps) {
  const rows = rowsIn(value) ?? [];
  const count = countOf(value);
  if (rows.length === 0) return count > 0 ? <>{count}</> : <span className="tour-nothing">–</span>;
  const [only] = rows;
  if (rows.length === 1 && count === 1 && only !== undefined) return <ValueView field={field} value={only} />;
  return (
    <>
      <ul className="tour-list">
        {keyed(rows).map(({ key, item }) => (
          <li key={key}>
            <ValueView field={field} value={item} />
          </li>
        ))}
      </ul>
      {count > rows.length && <span className="tour-more">and {count - rows.length} more</span>}
    </>
  );
}

function ObjectView({ field, value }: { readonly field: string; readonly value: JsonObject }) {
  if (isNamed(value)) return <NamedView value={value} />;
  const told = Object.entries(value).filter(([, inside]) => inside !== null);
  const [only] = told;
  if (told.length === 1 && only) return <ValueView field={only[0]} value={only[1]} />;
  if (told.length === 0) return <ValueView field={field} value={null} />;
  return (
    <>
      {told.map(([name, inside]) => (
        <span key={name} className="tour-pair">
          <span className="tour-pair-name">{labelOf(name)}:</span> <ValueView field={name} value={inside} />
        </span>
      ))}
    </>
  );
}

function NamedView({ value }: { readonly value: JsonObject }) {
  const page = pageOf(textAt(value, 'id'));
  const name = <bdi>{nameOf(value)}</bdi>;
  return page === null ? name : <Link href={page}>{name}</Link>;
}
