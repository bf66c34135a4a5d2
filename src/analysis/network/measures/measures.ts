/** All measures. A new one is a file of its own and a line here; the API's enum, the command's help and the docs follow this list. */
import { BALANCE } from './balance.ts';
import { BETWEENNESS } from './betweenness.ts';
import { COHESION } from './cohesion.ts';
import { COMMUNITIES } from './communities.ts';
import { COMPONENTS } from './components.ts';
import { DEGREE } from './degree.ts';
import { DENSITY } from './density.ts';
import { FRUSTRATION } from './frustration.ts';
import type { MeasureDescriptor } from './measure.ts';
import { POLARISATION } from './polarisation.ts';
import { STRENGTH } from './strength.ts';
import { WALK_BALANCE } from './walk-balance.ts';

export const MEASURES: readonly MeasureDescriptor[] = [
  DEGREE,
  STRENGTH,
  DENSITY,
  COMPONENTS,
  BETWEENNESS,
  COMMUNITIES,
  BALANCE,
  WALK_BALANCE,
  FRUSTRATION,
  POLARISATION,
  COHESION,
];
