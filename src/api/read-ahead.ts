/** The graph's revision, read before it is asked for: answers from the stance index begin with it, and it need not wait for other statements. */
import { BREAK, type DocumentNode, visit } from 'graphql';
import type { RequestContext } from './context.ts';

/** Fields that are answered from the statements. */
const FROM_STATEMENTS: ReadonlySet<string> = new Set([
  'alignment',
  'allies',
  'camps',
  'compare',
  'holders',
  'network',
  'opponents',
  'opposition',
  'stance',
  'stances',
  'statements',
  'timeline',
]);

/** To be called when the request's turn has come. Without the index it does nothing: then few questions need the revision. */
export function readAhead(document: DocumentNode, { hasIndex, revision }: RequestContext): void {
  // Whoever needs it hears of a failure.
  if (hasIndex() && asksForStatements(document)) revision().catch(() => {});
}

function asksForStatements(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found = FROM_STATEMENTS.has(name.value);
      return found ? BREAK : undefined;
    },
  });
  return found;
}
