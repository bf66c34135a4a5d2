import { Link } from 'wouter';
import { pageAddress } from './addresses.ts';

interface ActorLinkProps {
  readonly actor: { readonly id: string; readonly name: string };
}

/** An actor's name, in whatever script, leading to its page. */
export function ActorLink({ actor }: ActorLinkProps) {
  return (
    <Link href={pageAddress('actor', actor.id)}>
      <bdi>{actor.name}</bdi>
    </Link>
  );
}
