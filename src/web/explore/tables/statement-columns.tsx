import { Link } from 'wouter';
import type { ActorRefFragment, StatementFactsFragment } from '../generated/operations.ts';
import { pageAddress } from '../parts/addresses.ts';
import { dateInWords } from '../parts/date-in-words.ts';
import { SourceLink } from '../parts/source-link.tsx';
import type { TableColumn } from '../parts/table-column.ts';
import { Unbroken } from '../parts/unbroken.tsx';

type Column = TableColumn<StatementFactsFragment>;

/** One of those who take part in a statement. */
function actorColumn(
  id: string,
  title: string,
  actorOf: (statement: StatementFactsFragment) => ActorRefFragment | null,
): Column {
  return {
    id,
    title,
    value: (statement) => actorOf(statement)?.name ?? null,
    render: (statement) => {
      const actor = actorOf(statement);
      return actor && <NamedLink address={pageAddress('actor', actor.id)} name={actor.name} />;
    },
    isOptional: true,
  };
}

function NamedLink({ address, name }: { readonly address: string; readonly name: string }) {
  return (
    <Link href={address}>
      <span dir="auto">{name}</span>
    </Link>
  );
}

/** Words of a document or an editor, in any script. */
function wordsColumn(
  id: string,
  title: string,
  value: (statement: StatementFactsFragment) => string | null,
): Column {
  return {
    id,
    title,
    value,
    render: (statement) => <span dir="auto">{value(statement)}</span>,
    isWide: true,
    isOptional: true,
  };
}

/** Ids and the like, for those who reckon on with the file. */
function fileColumn(
  id: string,
  title: string,
  value: (statement: StatementFactsFragment) => string | number | null,
): Column {
  return { id, title, value, only: 'FILE' };
}

export const STATEMENT_COLUMNS: readonly Column[] = [
  { ...actorColumn('holder', 'Holder', ({ speaker }) => speaker), isRowHeader: true },
  { id: 'position', title: 'Position', value: ({ position }) => position.label, isWide: true },
  {
    id: 'issue',
    title: 'Issue',
    value: ({ issue }) => issue.title,
    render: ({ issue }) => <NamedLink address={pageAddress('issue', issue.id)} name={issue.title} />,
    isWide: true,
  },
  {
    id: 'date',
    title: 'Date',
    value: dateInWords,
    render: (statement) => <Unbroken text={dateInWords(statement)} />,
  },
  actorColumn('principal', 'On behalf of', ({ principal }) => principal),
  actorColumn('reporter', 'Reported by', ({ reportedBy }) => reportedBy),
  wordsColumn('condition', 'Condition', ({ condition }) => condition),
  wordsColumn('quote', 'Quote', ({ quote }) => quote),
  wordsColumn('summary', 'Summary', ({ summary }) => summary),
  {
    id: 'sources',
    title: 'Sources',
    value: sourcesInWords,
    render: (statement) => <Sources statement={statement} />,
    isWide: true,
  },
  fileColumn('mode', 'Mode', ({ mode }) => mode),
  fileColumn('date-earliest', 'Earliest day', ({ dateEarliest }) => dateEarliest),
  fileColumn('date-latest', 'Latest day', ({ dateLatest }) => dateLatest),
  fileColumn('date-basis', 'Basis of the date', ({ dateBasis }) => dateBasis),
  fileColumn('confidence', 'Confidence', ({ confidence }) => confidence),
  fileColumn('rank', 'Rank', ({ rank }) => rank),
  fileColumn('id', 'Id', ({ id }) => id),
  fileColumn('holder-id', 'Id of the holder', ({ speaker }) => speaker.id),
  fileColumn('principal-id', 'Id of whom it was said for', ({ principal }) => principal?.id ?? null),
  fileColumn('reporter-id', 'Id of who reports it', ({ reportedBy }) => reportedBy?.id ?? null),
  fileColumn('issue-id', 'Id of the issue', ({ issue }) => issue.id),
  fileColumn('position-id', 'Id of the position', ({ position }) => position.id),
  fileColumn('document-ids', 'Ids of the sources', ({ citations }) =>
    citations.map(({ document }) => document.id).join('\n'),
  ),
  fileColumn('addresses', 'Addresses of the sources', ({ citations }) =>
    citations.flatMap(({ document }) => document.url ?? []).join('\n'),
  ),
];

function sourcesInWords({ citations }: StatementFactsFragment): string {
  return citations.map(sourceInWords).join('\n');
}

type Citation = StatementFactsFragment['citations'][number];

function sourceInWords({ document: { publisher, title }, locator }: Citation): string {
  return `${publisher === null ? '' : `${publisher}: `}${title}${locator === null ? '' : `, ${locator}`}`;
}

function Sources({ statement: { citations } }: { readonly statement: StatementFactsFragment }) {
  return (
    <ul className="table-sources">
      {citations.map(({ document: { id, title, publisher, url, lang }, locator }) => (
        <li key={`${id} ${locator}`}>
          {publisher && (
            <>
              <span dir="auto">{publisher}</span>:{' '}
            </>
          )}
          <Link href={pageAddress('document', id)}>
            <span dir="auto" lang={lang ?? undefined}>
              {title}
            </span>
          </Link>
          {locator && `, ${locator}`}
          {url && (
            <>
              {' '}
              <SourceLink url={url}>source</SourceLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
