/** All resolvers; one file an area of the schema. */
import type { Resolvers } from '../generated/types.ts';
import { ENTITY } from './entity.ts';
import { ROOT } from './root.ts';
import { SCALARS } from './scalars.ts';
import { SEARCH } from './search.ts';
import { STATEMENT } from './statement.ts';
import { STATS } from './stats.ts';

export const RESOLVERS: readonly Resolvers[] = [ENTITY, ROOT, SCALARS, SEARCH, STATEMENT, STATS];
