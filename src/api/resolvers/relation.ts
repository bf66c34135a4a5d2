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
    summary: async (relation, _, context) =>
      relation.summary(await namesOf([relation.from, relation.to, relation.via], context)),
    issues: (relation, { verdict, ...page }) =>
      answerPage(
        'relation issues',
        [relation.key(), verdict ?? null],
        relation.issues(verdict ?? null),
        page,
      ),
    evidence: (relation, page, { loaders }) =>
      statementsPage('evidence', relation, relation.evidence, page, loaders),
    chain: ({ tieRecord }) => (tieRecord === null ? [] : [tieRecord]),
  },

  IssueComparison: { issue: ({ issue }, _, { loaders }) => need(loaders.issues, issue) },
};
