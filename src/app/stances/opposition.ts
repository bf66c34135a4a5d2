/** Who opposes whom, and who stands together: in a scope, between some actors, or of one actor. */
import type { RelationBasis, RelationOrder, Sought } from '../../analysis/relation-list.ts';
import type { RelationsWanted } from '../../analysis/relations.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import type { Scope } from '../../domain/scope.ts';
import { anchorOf } from './anchor.ts';
import { type AnswerList, computedFrom } from './answer-list.ts';
import { type RelationAnswer, relationAnswer } from './relation-answer.ts';
import type { Anchor, StatementSource } from './statement-source.ts';

export interface RelationsAsked {
  readonly sought: Sought;
  readonly scope: Scope;
  /** Ids; at least two, or null for any pair. */
  readonly between: readonly string[] | null;
  /** Id; only relations of this actor, or null for any. */
  readonly of: string | null;
  /** At least one. */
  readonly bases: readonly RelationBasis[];
  readonly orderBy: RelationOrder;
  readonly minShared: number;
}

/** Rows are places in the list of relations. */
export type RelationList = AnswerList<number, RelationAnswer>;

/** Throws BAD_INPUT. */
export async function listRelations(source: StatementSource, asked: RelationsAsked): Promise<RelationList> {
  check(asked);
  const withTies = asked.bases.includes('AFFILIATION');
  const found = await computedFrom(source, await anchorFor(source, asked, withTies), asked.scope, withTies);
  const { list, order, undatedLeftOut } = await found.loaded.relations(found.table, relationsWanted(asked));
  return {
    revision: found.loaded.revision,
    rows: order,
    undatedLeftOut,
    at: (place) => relationAnswer(found, list.at(place), asked.sought),
  };
}

function relationsWanted({
  sought,
  between,
  of,
  bases,
  orderBy,
  minShared,
}: RelationsAsked): RelationsWanted {
  return { sought, between, of, bases, orderBy, minShared };
}

/** Statements of the actors asked about; where stances may be inferred, of those whom they are tied to as well. */
async function anchorFor(
  source: StatementSource,
  { scope, between, of }: RelationsAsked,
  withTies: boolean,
): Promise<Anchor> {
  const byScope = anchorOf(scope);
  const actors = between ?? (of === null ? null : [of]);
  const narrow = byScope.kind !== 'ALL' && byScope.kind !== 'TOPICS';
  if (actors === null || narrow) return byScope;
  const lenders = withTies
    ? (await source.ties()).filter((tie) => actors.includes(tie.from)).map((tie) => tie.to)
    : [];
  return { kind: between === null ? 'ISSUES_OF' : 'HOLDERS', ids: [...new Set([...actors, ...lenders])] };
}

function check({ between, bases, minShared }: RelationsAsked): void {
  if (between !== null && between.length < 2)
    throw refused('between', '`between` needs at least two different actors: a relation has two ends.');
  if (bases.length === 0)
    throw refused('bases', '`bases` is an empty list: leave it out for the usual ones.');
  if (minShared < 1) throw refused('minShared', `\`minShared\` is ${minShared}: it must be at least 1.`);
}

function refused(argument: string, message: string): StanceGraphError {
  return new StanceGraphError('BAD_INPUT', message, { details: { argument } });
}
