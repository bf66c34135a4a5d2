import { farthest, type Levels, NOT_COMPARABLE } from './levels.ts';
import type { Evidence } from './pair-sums.ts';

/** Whether two statements at this distance on a shared column add to what is asked for. */
export function isEvidence(wanted: Evidence, levels: Levels, far: number): boolean {
  if (wanted === 'SHARED') return true;
  if (far === NOT_COMPARABLE) return false;
  return wanted === 'CONFLICTING' ? far > 0 : far < farthest(levels);
}
