/** What can be measured, and in which databases. */
import type { DatabaseKind } from '../src/graph/port.ts';

/** In this order: what somebody waits for before a screen comes first, while no other server runs beside. */
export const PARTS = ['start-up', 'explorer', 'tour', 'large-graph', 'import', 'networks'] as const;
export type Part = (typeof PARTS)[number];

export const DATABASES = ['neo4j', 'embedded'] as const satisfies readonly DatabaseKind[];
