import { Link } from 'wouter';
import type { Pages } from '../api/use-pages.ts';
import type { TieType } from '../generated/operations.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { pageAddress } from '../parts/addresses.ts';
import { spanInWords } from '../parts/date-in-words.ts';
import { MoreRows } from '../parts/more-rows.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import type { PageActor } from './page-actor.ts';

type Tie = PageActor['ties']['nodes'][number];

const TYPES: Readonly<Record<TieType, string>> = {
  MEMBER_OF: 'is a member of',
  LEADS: 'leads',
  REPRESENTS: 'represents',
  PART_OF: 'is a part of',
  ALLIED_WITH: 'is allied with',
  BACKS: 'backs',
  MET_WITH: 'met',
  NEGOTIATES_WITH: 'negotiates with',
};

interface TieListProps {
  /** The actor whose page this is. */
  readonly of: string;
  readonly ties: Pages<unknown, Tie>;
}

/** Facts that tie an actor to others, each with the document that says so. */
export function TieList({ of, ties }: TieListProps) {
  const { rows, total } = ties;
  if (!rows || rows.length === 0) return null;
  return (
    <section>
      <h2>Ties ({total})</h2>
      <ul className="plain-list">
        {rows.map((tie) => (
          <li key={tie.id}>
            <TieSentence tie={tie} of={of} />
          </li>
        ))}
      </ul>
      <MoreRows what="ties" shown={rows.length} {...ties} />
    </section>
  );
}

function TieSentence({ tie, of }: { readonly tie: Tie; readonly of: string }) {
  const { type, from, to, role, since, until, quote, citation } = tie;
  const dates = spanInWords(since, until);
  const end = (actor: Tie['from']) =>
    actor.id === of ? <bdi>{actor.name}</bdi> : <ActorLink actor={actor} />;
  return (
    <>
      <p>
        {end(from)} {TYPES[type]} {end(to)}
        {role && (
          <>
            {' '}
            as <bdi>{role}</bdi>
          </>
        )}
        {dates && <span className="faint"> · {dates}</span>}
      </p>
      {quote && <blockquote dir="auto">{quote}</blockquote>}
      <p className="faint">
        <TieSource citation={citation} />
      </p>
    </>
  );
}

function TieSource({ citation: { locator, document } }: Pick<Tie, 'citation'>) {
  const { id, title, publisher, url, lang } = document;
  return (
    <>
      {publisher && (
        <>
          <bdi>{publisher}</bdi>:{' '}
        </>
      )}
      <Link href={pageAddress('document', id)}>
        <bdi lang={lang ?? undefined}>{title}</bdi>
      </Link>
      {locator && `, ${locator}`}
      {url && (
        <>
          {' · '}
          <SourceLink url={url}>source</SourceLink>
        </>
      )}
    </>
  );
}
