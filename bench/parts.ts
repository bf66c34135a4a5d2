/** What can be measured, and in which databases. */
import type { DatabaseKind } from '../src/graph/port.ts';

export const PARTS = ['start-up', 'tour', 'large-graph', 'import', 'networks', 'explorer'] as const;
export type Part = (typeof PARTS)[number];

export const DATABASES = ['neo4j', 'embedded'] as const satisfies readonly DatabaseKind[];
