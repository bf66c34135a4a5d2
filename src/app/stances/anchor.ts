/** The narrowest set of statements in the database that is sure to hold all that a scope takes in. */
import type { Scope } from '../../domain/scope.ts';
import type { Anchor } from './statement-source.ts';

/** Lists that restrict most come first. Publishers, kinds and dates are looked at afterwards, in memory. */
export function anchorOf({ include }: Scope): Anchor {
  if (include.issues !== null) return { kind: 'ISSUES', ids: include.issues };
  if (include.positions !== null) return { kind: 'POSITIONS', ids: include.positions };
  if (include.documents !== null) return { kind: 'DOCUMENTS', ids: include.documents };
  if (include.actors !== null) return { kind: 'HOLDERS', ids: include.actors };
  if (include.topics !== null) return { kind: 'TOPICS', ids: include.topics };
  return { kind: 'ALL' };
}
