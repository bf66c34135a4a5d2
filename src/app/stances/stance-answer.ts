/** A stance as it is shown: with its words, its positions, and the undated statements that were left out of it. */
import type { Side } from '../../analysis/side.ts';
import { currentOf, type SideCounts, type Stance, stanceOf } from '../../analysis/stance.ts';
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
export function stanceAnswer(found: Computed, place: number): StanceAnswer {
  const { columns, actor, issue } = found.table;
  return new ShownStance(found, {
    actor: columns.actors.texts[actor[place]!]!,
    issue: columns.issues.texts[issue[place]!]!,
    current: () => currentOf(found.table, place),
    whole: () => stanceOf(found.table, place),
  });
}

export function shownStance(found: Computed, stance: Stance): StanceAnswer {
  const { actor, issue, current } = stance;
  return new ShownStance(found, { actor, issue, current: () => current, whole: () => stance });
}

interface Behind {
  readonly actor: string;
  readonly issue: string;
  readonly current: () => readonly string[];
  readonly whole: () => Stance;
}

/** Lists of who holds what are long and often ask for a name and a position: the rest is worked out when it is asked for. */
class ShownStance implements StanceAnswer {
  readonly actor: string;
  readonly issue: string;
  readonly #found: Computed;
  readonly #behind: Behind;
  #known: Stance | null = null;

  constructor(found: Computed, behind: Behind) {
    this.actor = behind.actor;
    this.issue = behind.issue;
    this.#found = found;
    this.#behind = behind;
  }

  get #whole(): Stance {
    return (this.#known ??= this.#behind.whole());
  }

  get revision(): number {
    return this.#found.loaded.revision;
  }

  get current(): readonly string[] {
    return this.#behind.current();
  }

  get currentPositions(): readonly PositionRecord[] {
    return this.current.map((id) => positionOf(this.#found.loaded, this.issue, id));
  }

  get summary(): string {
    const { camp } = this.#whole;
    return stanceWords(
      this.#whole,
      camp === null ? null : positionOf(this.#found.loaded, this.issue, camp).label,
    );
  }

  key = (): string =>
    JSON.stringify([this.actor, this.issue, this.statements.length, this.#found.table.scope]);

  undatedLeftOut = (): number => undatedOf(this.#found.table, { actors: [this.actor], issues: [this.issue] });

  get score(): number | null {
    return this.#whole.score;
  }

  get side(): Side | null {
    return this.#whole.side;
  }

  get camp(): string | null {
    return this.#whole.camp;
  }

  get read(): SideCounts {
    return this.#whole.read;
  }

  get conditional(): boolean {
    return this.#whole.conditional;
  }

  get conditions(): readonly string[] {
    return this.#whole.conditions;
  }

  get contradictory(): boolean {
    return this.#whole.contradictory;
  }

  get changed(): boolean {
    return this.#whole.changed;
  }

  get attributedOnly(): boolean {
    return this.#whole.attributedOnly;
  }

  get statementCount(): number {
    return this.#whole.statementCount;
  }

  get forCount(): number {
    return this.#whole.forCount;
  }

  get againstCount(): number {
    return this.#whole.againstCount;
  }

  get neutralCount(): number {
    return this.#whole.neutralCount;
  }

  get publisherCount(): number {
    return this.#whole.publisherCount;
  }

  get firstDate(): string | null {
    return this.#whole.firstDate;
  }

  get lastDate(): string | null {
    return this.#whole.lastDate;
  }

  get statements(): readonly string[] {
    return this.#whole.statements;
  }
}

export function positionOf(loaded: LoadedStatements, issue: string, id: string): PositionRecord {
  const position = loaded.issues.get(issue)?.positions.find((one) => one.id === id);
  if (position === undefined) throw new Error(`${id} is no position of ${issue}`);
  return position;
}
