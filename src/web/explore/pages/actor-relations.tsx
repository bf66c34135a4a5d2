import { type Pages, usePages } from '../api/use-pages.ts';
import {
  ActorAllies,
  type ActorAlliesQuery,
  ActorOpponents,
  type ActorOpponentsQuery,
  type RelationPageFragment,
} from '../generated/operations.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { Loading } from '../parts/loading.tsx';
import { MoreRows } from '../parts/more-rows.tsx';
import { Problem } from '../parts/problem.tsx';
import { SideMark } from '../parts/side-mark.tsx';

const AT_ONCE = 20;

type Relation = RelationPageFragment['nodes'][number];

/** Who stands against an actor and who with it. */
export function ActorRelations({ id }: { readonly id: string }) {
  const asked = { id, first: AT_ONCE };
  const opponents = usePages(ActorOpponents, asked, opponentsOf);
  const allies = usePages(ActorAllies, asked, alliesOf);
  return (
    <div className="columns">
      <Relations title="Opponents" of={id} pages={opponents} />
      <Relations title="Allies" of={id} pages={allies} />
    </div>
  );
}

function opponentsOf({ actor }: ActorOpponentsQuery): RelationPageFragment | undefined {
  return actor?.opponents;
}

function alliesOf({ actor }: ActorAlliesQuery): RelationPageFragment | undefined {
  return actor?.allies;
}

interface RelationsProps {
  readonly title: 'Opponents' | 'Allies';
  readonly of: string;
  readonly pages: Pages<unknown, Relation>;
}

function Relations({ title, of, pages }: RelationsProps) {
  const { rows, total, error, retry } = pages;
  const what = title.toLowerCase();
  return (
    <section>
      <h2>
        {title}
        {rows && ` (${total})`}
      </h2>
      {error && <Problem error={error} onRetry={retry} />}
      {!rows && !error && <Loading what={`the ${what}`} />}
      {rows?.length === 0 && <p>None among those who took a side on the same issues.</p>}
      <ul className="plain-list">
        {rows?.map((relation) => (
          <li key={`${relation.basis} ${relation.from.id} ${relation.to.id}`}>
            <OneRelation relation={relation} of={of} />
          </li>
        ))}
      </ul>
      {rows && <MoreRows what={what} shown={rows.length} {...pages} />}
    </section>
  );
}

function OneRelation({ relation, of }: { readonly relation: Relation; readonly of: string }) {
  const { verdict, basis, from, to, summary, since, conditional, attributedOnly } = relation;
  const notes = [
    basis === 'DECLARED' && 'declared',
    since && `since ${since}`,
    conditional && 'under a condition',
    attributedOnly && 'only as others report',
  ].filter((note) => typeof note === 'string');
  return (
    <>
      <p>
        <SideMark side={verdict} />
        <strong>
          <ActorLink actor={from.id === of ? to : from} />
        </strong>
        {notes.length > 0 && <span className="faint"> · {notes.join(' · ')}</span>}
      </p>
      <p>{summary}</p>
    </>
  );
}
