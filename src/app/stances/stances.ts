/** Who holds what: the stances on an issue, of an actor, of the holders of a position. Each loads once and shows what is asked for. */
import {
  holdersOfPosition,
  stanceOfActorOn,
  stancesOfActor,
  stancesOnIssue,
  undatedOf,
} from '../../analysis/stance-lists.ts';
import type { Side } from '../../analysis/side.ts';
import type { Scope } from '../../domain/scope.ts';
import { type AnswerList, type Computed, computedFrom } from './answer-list.ts';
import { type StanceAnswer, stanceAnswer } from './stance-answer.ts';
import type { StatementSource } from './statement-source.ts';

/** Rows are places in the table of stances. */
export type StanceList = AnswerList<number, StanceAnswer>;

/** `issue`, `actor`, `position`: ids, here and below. */
export async function listStancesOnIssue(
  source: StatementSource,
  issue: string,
  scope: Scope,
  side: Side | null,
): Promise<StanceList> {
  const found = await computedOnIssue(source, issue, scope);
  return stanceList(found, stancesOnIssue(found.table, issue, side), { actors: null, issues: [issue] });
}

export async function listStancesOfActor(
  source: StatementSource,
  actor: string,
  scope: Scope,
): Promise<StanceList> {
  const found = await computedFrom(source, { kind: 'HOLDERS', ids: [actor] }, scope);
  return stanceList(found, stancesOfActor(found.table, actor), { actors: [actor], issues: null });
}

/** Null where the actor said nothing on the issue in this scope. */
export async function readStance(
  source: StatementSource,
  actor: string,
  issue: string,
  scope: Scope,
): Promise<StanceAnswer | null> {
  const found = await computedOnIssue(source, issue, scope);
  const place = stanceOfActorOn(found.table, actor, issue);
  return place < 0 ? null : stanceAnswer(found, place);
}

/** The actors whose latest statements on the position's issue take it. */
export async function listHolders(
  source: StatementSource,
  position: { readonly id: string; readonly issue: string },
  scope: Scope,
): Promise<StanceList> {
  const found = await computedOnIssue(source, position.issue, scope);
  const holders = holdersOfPosition(found.table, position.id, position.issue);
  return stanceList(found, holders, { actors: null, issues: [position.issue] });
}

export async function computedOnIssue(
  source: StatementSource,
  issue: string,
  scope: Scope,
): Promise<Computed> {
  return computedFrom(source, { kind: 'ISSUES', ids: [issue] }, scope);
}

export function stanceList(
  found: Computed,
  rows: readonly number[],
  owner: { readonly actors: readonly string[] | null; readonly issues: readonly string[] | null },
): StanceList {
  return {
    revision: found.loaded.revision,
    rows,
    undatedLeftOut: undatedOf(found.table, owner),
    at: (place) => stanceAnswer(found, place),
  };
}
