/** What the picture shows, as a table. */
import type { Picture } from '../picture/model.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { ActorsTable } from './actors-table.tsx';
import { RelationsTable } from './relations-table.tsx';
import { StatementsTable } from './statements-table.tsx';

export interface TableViewProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly picture: Picture;
  readonly isBehind: boolean;
}

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
