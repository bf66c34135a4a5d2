/** All layouts. A new one is a file of its own and a line here. */
import { FORCE_ATLAS_2 } from './force-atlas-2.ts';
import type { LayoutDescriptor } from './layout.ts';

export const LAYOUTS: readonly LayoutDescriptor[] = [FORCE_ATLAS_2];
