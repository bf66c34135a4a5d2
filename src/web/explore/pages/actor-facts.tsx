import { ActorNames } from '../evidence/actor-names.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import type { PageActor } from './page-actor.ts';

/** What is known about an actor apart from what it says. */
export function ActorFacts({ actor }: { readonly actor: PageActor }) {
  const { description, wikidata, externalIds } = actor;
  return (
    <>
      {description && (
        <p className="thing-description" dir="auto">
          {description}
        </p>
      )}
      <ActorNames actor={actor} />
      {(wikidata || externalIds.length > 0) && (
        <ul className="inline-list" aria-label="In other registers">
          {wikidata && (
            <li>
              <SourceLink url={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}>
                Wikidata {wikidata}
              </SourceLink>
            </li>
          )}
          {externalIds.map((externalId) => (
            <li key={externalId}>{externalId}</li>
          ))}
        </ul>
      )}
    </>
  );
}
