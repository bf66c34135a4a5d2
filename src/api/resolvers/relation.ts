/** Who opposes whom and who stands together: of all, of one actor; and what a relation shows. */
import { resolveScope } from '../../app/scope.ts';
import { listRelations, type RelationsAsked } from '../../app/stances/opposition.ts';
import { answerPage, statementsPage } from '../computed-pages.ts';
import type { RequestContext } from '../context.ts';
import type { QueryOppositionArgs, Resolvers } from '../generated/types.ts';
import { need } from '../loaders.ts';
import type { RelationPage } from '../parents.ts';

type Sought = RelationsAsked['sought'];

/** `of`: only relations of this actor. */
async function related(
  sought: Sought,
  of: string | null,
  { scope, between, bases, orderBy, minShared, ...page }: Partial<QueryOppositionArgs>,
  { references, statements }: RequestContext,
): Promise<RelationPage> {
  const [looked, ends] = await Promise.all([
    resolveScope(references, scope),
    references.ids('ACTOR', between, 'between'),
  ]);
  const asked: RelationsAsked = {
    sought,
    scope: looked,
    of,
    between: ends,
    bases: [...new Set(bases ?? (['DECLARED', 'POSITIONAL'] as const))].sort(),
    orderBy: orderBy ?? 'COUNT',
    minShared: minShared ?? 1,
  };
  return answerPage('relations', [asked], await listRelations(statements, asked), page);
}

/** The names of actors, read together with those of all rows beside them. */
export async function namesOf(
  ids: readonly (string | null)[],
  { loaders }: RequestContext,
): Promise<(id: string) => string> {
  const actors = await Promise.all(ids.flatMap((id) => (id === null ? [] : [need(loaders.actors, id)])));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** What is found by looking at the issues of two actors takes as long as a field for each so many of them. */
const ISSUES_A_FIELD = 20;

/** Works out something that rests on all issues that two actors share, in a turn that has room for it. */
export function overShared<T>(
  { sharedIssues }: { readonly sharedIssues: number },
  { pace }: RequestContext,
  work: () => T | Promise<T>,
): T | Promise<T> {
  return pace.inTurn(work, 1 + Math.floor(sharedIssues / ISSUES_A_FIELD));
}

export const RELATION: Resolvers = {
  Query: {
    opposition: (_, args, context) => related('OPPOSED', null, args, context),
    alignment: (_, args, context) => related('ALIGNED', null, args, context),
  },

  Actor: {
    opponents: ({ id }, args, context) => related('OPPOSED', id, args, context),
    allies: ({ id }, args, context) => related('ALIGNED', id, args, context),
  },

  Relation: {
    verdict: ({ sought }) => sought,
    from: ({ from }, _, { loaders }) => need(loaders.actors, from),
    to: ({ to }, _, { loaders }) => need(loaders.actors, to),
    since: (relation, _, context) => overShared(relation, context, () => relation.since),
    conditional: (relation, _, context) => overShared(relation, context, () => relation.conditional),
    attributedOnly: (relation, _, context) => overShared(relation, context, () => relation.attributedOnly),
    publisherCount: (relation, _, context) => overShared(relation, context, () => relation.publisherCount),
    async summary(relation, _, context) {
      const nameOf = await namesOf([relation.from, relation.to, relation.via], context);
      return overShared(relation, context, () => relation.summary(nameOf));
    },
    issues: (relation, { verdict, ...page }, context) =>
      overShared(relation, context, () =>
        answerPage(
          'relation issues',
          [relation.key(), verdict ?? null],
          relation.issues(verdict ?? null),
          page,
        ),
      ),
    evidence: (relation, page, context) =>
      overShared(relation, context, () =>
        statementsPage('evidence', relation, relation.evidence, page, context.loaders),
      ),
    chain: ({ tieRecord }) => (tieRecord === null ? [] : [tieRecord]),
  },

  IssueComparison: { issue: ({ issue }, _, { loaders }) => need(loaders.issues, issue) },
};
