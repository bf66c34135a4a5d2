/** The answer as a picture: drawn here where it is small, and ways to where the explorer shows it. */
import { useState } from 'react';
import { Link } from 'wouter';
import { exploreAddress, pageAddress } from '../parts/addresses.ts';
import { AnswerDrawing } from './drawings.tsx';
import { type Json, textAt } from './json.ts';
import type { RootField } from './tour-question.ts';
import { type IdOf, namesIn, useIds, withIds } from './use-ids.ts';
import { drawingOf, type NamedPage, pagesOf, viewOf } from './views.ts';

interface AnswerPictureProps {
  readonly field: RootField;
  readonly answer: Json;
  /** The picture for those who do not see it. */
  readonly inWords: string;
}

export function AnswerPicture({ field, answer, inWords }: AnswerPictureProps) {
  const view = viewOf(field);
  const pages = pagesOf(field);
  const address = drawingOf(field);
  const idOf = useIds(namesOf(view, pages));
  if (view === null && pages.length === 0) return null;
  return (
    <div className={address ? 'tour-picture is-wide' : 'tour-picture'}>
      {address && <ServerDrawing address={address} inWords={inWords} />}
      <AnswerDrawing field={field} answer={answer} />
      <p className="tour-ways">
        {view && <Link href={exploreAddress(withIds(view, idOf))}>Look at it in the explorer</Link>}
        {pages.map((page, place) => (
          <Link key={page.name} href={pageAddress(page.type, pageId(page, idOf))}>
            {PAGE_WORDS[page.type]}
            {page.type === 'actor' && pages.length > 1 && (
              <>
                : <bdi>{nameIn(answer, place) || page.name}</bdi>
              </>
            )}
          </Link>
        ))}
      </p>
    </div>
  );
}

const PAGE_WORDS = {
  actor: 'The page of this actor',
  issue: 'The page of this issue',
  document: 'The page of this document',
} as const;

/** Of the two that are compared, as the answer has them. */
function nameIn(answer: Json, place: number): string {
  return textAt(answer, place === 0 ? 'a' : 'b', 'name');
}

function namesOf(view: ReturnType<typeof viewOf>, pages: readonly NamedPage[]) {
  const inView = namesIn(view ?? {});
  const named = (type: NamedPage['type']) =>
    pages.filter((page) => page.type === type).map(({ name }) => name);
  return {
    ...inView,
    actor: [...inView.actor, ...named('actor')],
    issue: [...inView.issue, ...named('issue')],
  };
}

function pageId({ type, name }: NamedPage, idOf: IdOf): string {
  return type === 'document' ? name : idOf(type, name);
}

/** Made by the server at this moment, as /network.svg gives it to anybody. */
function ServerDrawing({ address, inWords }: { readonly address: string; readonly inWords: string }) {
  const [isBroken, setBroken] = useState(false);
  // The words and the table are there; a graph may hold too much for one drawing.
  if (isBroken) return <p>There is too much to be drawn here: the explorer shows the strongest first.</p>;
  return (
    <a className="tour-drawing" href={address}>
      <img src={address} alt={`Network: ${inWords}`} loading="lazy" onError={() => setBroken(true)} />
    </a>
  );
}
