/** The stance of one actor, for tests. */
import { type Stance, stanceOf } from '../../src/analysis/stance.ts';
import { stanceOfActorOn } from '../../src/analysis/stance-lists.ts';
import { stanceWords } from '../../src/analysis/stance-words.ts';
import type { Scope } from '../../src/domain/scope.ts';
import { type Said, tableOf } from './small-graphs.ts';

/** The stance of `a` on `issue`, everything said by it unless told otherwise. */
export function stanceAfter(
  said: readonly (Omit<Said, 'by'> & { by?: string })[],
  scope: Partial<Scope> = {},
): Stance {
  const table = tableOf({ said: said.map((each) => ({ by: 'a', ...each })) }, scope);
  return stanceOf(table, stanceOfActorOn(table, 'a', 'issue'));
}

export const words = (stance: Stance): string => stanceWords(stance, stance.camp);
