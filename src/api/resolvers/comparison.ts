/** Two actors side by side. */
import { resolveScope } from '../../app/scope.ts';
import { compareActors } from '../../app/stances/compare.ts';
import { answerPage } from '../computed-pages.ts';
import type { Resolvers } from '../generated/types.ts';
import { need } from '../loaders.ts';
import { namesOf, overShared } from './relation.ts';

export const COMPARISON: Resolvers = {
  Query: {
    async compare(_, args, { references, statements }) {
      const [a, b, scope] = await Promise.all([
        references.id('ACTOR', args.a, 'a'),
        references.id('ACTOR', args.b, 'b'),
        resolveScope(references, args.scope),
      ]);
      return compareActors(statements, a, b, scope);
    },
  },

  Comparison: {
    a: ({ a }, _, { loaders }) => need(loaders.actors, a),
    b: ({ b }, _, { loaders }) => need(loaders.actors, b),
    async summary(comparison, _, context) {
      const nameOf = await namesOf([comparison.a, comparison.b], context);
      return overShared(comparison, context, () => comparison.summary(nameOf));
    },
    relations: (comparison, _, context) => overShared(comparison, context, () => comparison.relations()),
    issues: (comparison, { verdict, ...page }, context) =>
      overShared(comparison, context, () =>
        answerPage('compared', [comparison.key(), verdict ?? null], comparison.issues(verdict ?? null), page),
      ),
  },
};
