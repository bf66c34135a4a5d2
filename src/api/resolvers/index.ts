/** All resolvers; one file an area of the schema. */
import type { Resolvers } from '../generated/types.ts';
import { CAMP } from './camp.ts';
import { COMPARISON } from './comparison.ts';
import { ENTITY } from './entity.ts';
import { IMPORT } from './import.ts';
import { NETWORK } from './network.ts';
import { PATH } from './path.ts';
import { RELATION } from './relation.ts';
import { ROOT } from './root.ts';
import { SEARCH } from './search.ts';
import { STANCE } from './stance.ts';
import { STATEMENT } from './statement.ts';
import { STATS } from './stats.ts';
import { TIMELINE } from './timeline.ts';

export const RESOLVERS: readonly Resolvers[] = [
  CAMP,
  COMPARISON,
  ENTITY,
  IMPORT,
  NETWORK,
  PATH,
  RELATION,
  ROOT,
  SEARCH,
  STANCE,
  STATEMENT,
  STATS,
  TIMELINE,
];
