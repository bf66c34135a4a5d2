/** The size and version of the graph. */
import { readCounts } from '../../app/catalogue.ts';
import { unlessAborted } from '../../app/request-reader.ts';
import type { Resolvers } from '../generated/types.ts';

export const STATS: Resolvers = {
  Query: {
    async stats(_, __, { reader, revision, db, deadline }) {
      const [counts, at, health] = await Promise.all([
        readCounts(reader),
        revision(),
        unlessAborted(deadline.signal, db.health()),
      ]);
      return { ...counts, revision: at, database: health.database };
    },
  },
};
