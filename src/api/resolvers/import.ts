/** What was put into the graph in one go. */
import { listImports } from '../../app/catalogue.ts';
import type { Resolvers } from '../generated/types.ts';

export const IMPORT: Resolvers = { Query: { imports: (_, __, { reader }) => listImports(reader) } };
