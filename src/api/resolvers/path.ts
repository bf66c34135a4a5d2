/** The root field `paths`; the nodes on the way are loaded by PathStep, those of one type together. */
import { findPaths } from '../../app/paths.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import { pageSize } from '../connections.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import type { NodeRecord } from '../parents.ts';

export const PATH: Resolvers = {
  Query: {
    async paths(_, { from, to, maxLength, first }, { reader, references }) {
      const most = pageSize(first);
      const [start, end] = await Promise.all([
        references.id('ACTOR', from, 'from'),
        references.id('ACTOR', to, 'to'),
      ]);
      return findPaths(reader, { from: start, to: end, maxLength, first: most });
    },
  },
  PathStep: {
    from: ({ from }, _, context) => nodeOnPath(from, context),
    to: ({ to }, _, context) => nodeOnPath(to, context),
  },
};

async function nodeOnPath(id: string, { loaders }: RequestContext): Promise<NodeRecord> {
  const node = await loaders.node(id);
  if (node) return node;
  throw new StanceGraphError('NOT_FOUND', `${id} was deleted after it had been found: ask for paths again.`, {
    details: { id },
  });
}
