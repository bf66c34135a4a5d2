/** What the picture shows, as a table. */
import { ActorsTable } from './actors-table.tsx';
import { RelationsTable } from './relations-table.tsx';
import { StatementsTable } from './statements-table.tsx';
import type { TableViewProps } from './table-view-props.ts';

export function TableView(props: TableViewProps) {
  const { view, isBehind } = props;
  return (
    <section className={isBehind ? 'table-view is-behind' : 'table-view'} aria-busy={isBehind}>
      {view.tab === 'ACTORS' && <ActorsTable {...props} />}
      {view.tab === 'RELATIONS' && <RelationsTable {...props} />}
      {view.tab === 'STATEMENTS' && <StatementsTable {...props} />}
    </section>
  );
}
