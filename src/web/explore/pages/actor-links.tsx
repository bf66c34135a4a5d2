import { Link } from 'wouter';
import { ActorInFull } from '../generated/operations.ts';
import { exploreAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import type { PageActor } from './page-actor.ts';

/** Where to go on from an actor's page. */
export function ActorLinks({ actor: { id, asPrincipal, statementCount } }: { readonly actor: PageActor }) {
  // Who only speaks for others is in the picture of those who speak.
  const holder = asPrincipal.totalCount === 0 && statementCount > 0 ? 'SPEAKER' : 'PRINCIPAL';
  const view = { holder, selection: { type: 'NODE', id } } as const;
  return (
    <nav className="thing-links" aria-label="Go on from here">
      <ul className="inline-list">
        <li>
          <Link href={exploreAddress(view)}>See it in the picture</Link>
        </li>
        <li>
          <Link href={exploreAddress({ ...view, mode: 'TWO_MODE' })}>See it among the issues</Link>
        </li>
        <li>
          <AskLink operation={ActorInFull} variables={{ id }} />
        </li>
      </ul>
    </nav>
  );
}
