/** The root field `search`; the nodes that were found are loaded by SearchHit.node, those of one type together. */
import { StanceGraphError } from '../../domain/errors.ts';
import { computedPage } from '../connections.ts';
import type { Resolvers } from '../generated/types.ts';

const USUAL_ROWS = 10;

export const SEARCH: Resolvers = {
  Query: {
    async search(_, { text, types, first, after }, { search, revision }) {
      const wanted = types ? [...new Set(types)].sort() : null;
      const answer = await search.find(await revision(), { text, types: wanted });
      const list = `search:${wanted?.join(',') ?? '*'}:${text}`;
      return {
        ...computedPage(list, answer.revision, answer.hits, { first, after }, USUAL_ROWS),
        statementsSearched: answer.statementsSearched,
      };
    },
  },
  SearchHit: {
    async node({ id }, _, { loaders }) {
      const node = await loaders.node(id);
      if (node) return node;
      throw new StanceGraphError('NOT_FOUND', `${id} was deleted after it had been found: search again.`, {
        details: { id },
      });
    },
  },
};
