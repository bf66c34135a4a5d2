/** A stance as it is shown: with its words, its positions, and the undated statements that were left out of it. */
import { type Stance, stanceOf } from '../../analysis/stance.ts';
import { undatedOf } from '../../analysis/stance-lists.ts';
import { stanceWords } from '../../analysis/stance-words.ts';
import type { PositionRecord } from '../../domain/model.ts';
import type { Computed } from './answer-list.ts';
import type { LoadedStatements } from './statement-source.ts';

export interface StanceAnswer extends Stance {
  readonly revision: number;
  /** Different for each actor, issue, scope, and statements that are read. */
  readonly key: () => string;
  readonly summary: string;
  readonly currentPositions: readonly PositionRecord[];
  readonly undatedLeftOut: () => number;
}

/** `place`: in the table of stances. */
export function stanceAnswer({ loaded, table }: Computed, place: number): StanceAnswer {
  return shownStance({ loaded, table }, stanceOf(table, place));
}

export function shownStance({ loaded, table }: Computed, stance: Stance): StanceAnswer {
  const camp = stance.camp === null ? null : positionOf(loaded, stance.issue, stance.camp).label;
  return {
    ...stance,
    revision: loaded.revision,
    key: () => JSON.stringify([stance.actor, stance.issue, stance.statements.length, table.scope]),
    summary: stanceWords(stance, camp),
    currentPositions: stance.current.map((id) => positionOf(loaded, stance.issue, id)),
    undatedLeftOut: () => undatedOf(table, { actors: [stance.actor], issues: [stance.issue] }),
  };
}

export function positionOf(loaded: LoadedStatements, issue: string, id: string): PositionRecord {
  const position = loaded.issues.get(issue)?.positions.find((one) => one.id === id);
  if (position === undefined) throw new Error(`${id} is no position of ${issue}`);
  return position;
}
