/** Those whom an actor opposes, or who stand with it: one sentence each, which opens to the relation. */
import type { Pages } from '../api/use-pages.ts';
import type { RelationPageFragment } from '../generated/operations.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { Empty } from '../parts/empty.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';
import { usePanel } from './panel-context.ts';

type Relation = RelationPageFragment['nodes'][number];

interface RelationListProps {
  readonly title: 'Opponents' | 'Allies';
  readonly actor: string;
  readonly pages: Pages<unknown, Relation>;
}

export function RelationList({ title, actor, pages }: RelationListProps) {
  const { rows, error, retry, total } = pages;
  return (
    <section>
      <h3>
        {title}
        {rows && ` (${total})`}
      </h3>
      {error && <Problem error={error} onRetry={retry} />}
      {!rows && !error && <Loading what={title.toLowerCase()} />}
      {rows?.length === 0 && (
        <Empty>
          <p>
            {title === 'Opponents'
              ? 'None: nobody takes the other side of an issue that it takes a side on, and neither spoke against the other.'
              : 'None: nobody takes the same side of an issue that it takes a side on, and neither spoke for the other.'}
          </p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="evidence-rows">
          {rows.map((relation) => (
            <RelationRow
              key={`${relation.basis} ${relation.from.id} ${relation.to.id}`}
              relation={relation}
              actor={actor}
            />
          ))}
        </ul>
      )}
      {rows && <MoreRows what={title.toLowerCase()} shown={rows.length} {...pages} />}
    </section>
  );
}

function RelationRow({ relation, actor }: { readonly relation: Relation; readonly actor: string }) {
  const { change } = usePanel();
  const { verdict, basis, from, to, summary } = relation;
  const other = from.id === actor ? to : from;
  return (
    <li>
      <h4>
        <SideMark side={verdict} />
        <ActorLink actor={other} /> <span className="tag">{basis.toLowerCase()}</span>
      </h4>
      <p>{summary}</p>
      <button type="button" onClick={() => change({ selection: { type: 'EDGE', a: actor, b: other.id } })}>
        Evidence
        <span className="visually-hidden">
          , side by side with {other.name} ({basis.toLowerCase()})
        </span>
      </button>
    </li>
  );
}
