/** All resolvers; one file an area of the schema. */
import type { Resolvers } from '../generated/types.ts';
import { SCALARS } from './scalars.ts';

export const RESOLVERS: readonly Resolvers[] = [SCALARS];
