import { Link } from 'wouter';
import { usePages } from '../api/use-pages.ts';
import { useRestOfPages } from '../api/use-rest-of-pages.ts';
import { ActorStances, type ActorStancesQuery, type StancePageFragment } from '../generated/operations.ts';
import { pageAddress } from '../parts/addresses.ts';
import { spanInWords } from '../parts/date-in-words.ts';
import { fileName, withoutType } from '../parts/file-name.ts';
import { Loading } from '../parts/loading.tsx';
import { PagedTable } from '../parts/paged-table.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { notesOn } from '../parts/stance-notes.ts';
import type { TableColumn } from '../parts/table-column.ts';
import { Unbroken } from '../parts/unbroken.tsx';

const AT_ONCE = 100;

type Stance = StancePageFragment['nodes'][number];

interface ActorStancesTableProps {
  readonly id: string;
  readonly name: string;
}

/** What an actor holds on every issue. */
export function ActorStancesTable({ id, name }: ActorStancesTableProps) {
  const asked = { id, first: AT_ONCE };
  const pages = usePages(ActorStances, asked, stancesOf);
  const rest = useRestOfPages(ActorStances, asked, stancesOf);
  const { rows, total, error, retry } = pages;
  return (
    <section>
      <h2>Stances{rows && ` (${total})`}</h2>
      {error && !rows && <Problem error={error} onRetry={retry} />}
      {!rows && !error && <Loading what="the stances" />}
      {rows?.length === 0 && (
        <p>It took no position. Silence is not neutrality: others may have spoken about it.</p>
      )}
      {rows && rows.length > 0 && (
        <PagedTable
          caption={`What ${name} holds`}
          what="stances"
          columns={COLUMNS}
          rows={rows}
          keyOf={keyOf}
          pages={pages}
          rest={rest}
          fileName={() => fileName('stances', withoutType(id), 'csv')}
        />
      )}
    </section>
  );
}

function stancesOf({ actor }: ActorStancesQuery): StancePageFragment | undefined {
  return actor?.stances;
}

function keyOf({ issue }: Stance): string {
  return issue.id;
}

function datesOf({ firstDate, lastDate }: Stance): string {
  return spanInWords(firstDate, lastDate);
}

const COLUMNS: readonly TableColumn<Stance>[] = [
  {
    id: 'issue',
    title: 'Issue',
    value: ({ issue }) => issue.title,
    render: ({ issue: { id, title } }) => (
      <Link href={pageAddress('issue', id)}>
        <span dir="auto">{title}</span>
      </Link>
    ),
    isRowHeader: true,
    isWide: true,
  },
  {
    id: 'stance',
    title: 'Stance',
    value: ({ summary }) => summary,
    render: ({ side, summary }) => (
      <>
        <SideMark side={side} />
        {summary}
      </>
    ),
  },
  {
    id: 'conditions',
    title: 'Conditions',
    value: ({ conditions }) => conditions.join('\n'),
    isWide: true,
    isOptional: true,
  },
  { id: 'notes', title: 'Notes', value: (stance) => notesOn(stance).join('; '), isOptional: true },
  {
    id: 'dates',
    title: 'Dates',
    value: datesOf,
    render: (stance) => <Unbroken text={datesOf(stance)} />,
  },
  {
    id: 'statements',
    title: 'Statements',
    value: ({ statementCount }) => statementCount,
    isNumber: true,
  },
  {
    id: 'publishers',
    title: 'Publishers',
    value: ({ publisherCount }) => publisherCount,
    isNumber: true,
  },
  { id: 'side', title: 'Side', value: ({ side }) => side, only: 'FILE' },
  { id: 'issue-id', title: 'Id of the issue', value: ({ issue }) => issue.id, only: 'FILE' },
];
