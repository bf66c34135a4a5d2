import type { Operation } from '../api/operation.ts';
import { playgroundAddress } from './addresses.ts';

interface AskLinkProps<Variables extends object> {
  readonly operation: Operation<unknown, Variables>;
  readonly variables: Variables;
}

/** The question behind what is shown, in the playground, ready to run and to change. */
export function AskLink<Variables extends object>({ operation, variables }: AskLinkProps<Variables>) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value != null));
  return (
    <a className="ask-link" href={playgroundAddress(operation.text, given)}>
      Ask this in GraphQL
    </a>
  );
}
