/** Two actors side by side. */
import { resolveScope } from '../../app/scope.ts';
import { compareActors } from '../../app/stances/compare.ts';
import { answerPage } from '../computed-pages.ts';
import type { Resolvers } from '../generated/types.ts';
import { need } from '../loaders.ts';
import { namesOf } from './relation.ts';

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
    summary: async (comparison, _, context) =>
      comparison.summary(await namesOf([comparison.a, comparison.b], context)),
    relations: (comparison) => comparison.relations(),
    issues: (comparison, { verdict, ...page }) =>
      answerPage('compared', [comparison.key(), verdict ?? null], comparison.issues(verdict ?? null), page),
  },
};
