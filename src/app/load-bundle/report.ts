/** What loading did, in numbers and ids. */
import type { Diff } from './diff.ts';
import type { Plan } from './plan.ts';

export const LOADED_TYPES = [
  'documents',
  'actors',
  'names',
  'topics',
  'issues',
  'positions',
  'statements',
  'ties',
] as const;
export type LoadedType = (typeof LOADED_TYPES)[number];

export interface LoadCounts {
  readonly created: number;
  /** An actor also when only its names have changed, an issue also when only its incompatible pairs have. */
  readonly changed: number;
  readonly unchanged: number;
  /** Only names: an actor keeps no name that its bundle does not list. */
  readonly removed: number;
}

export interface LoadReport {
  readonly counts: Readonly<Record<LoadedType, LoadCounts>>;
  /** False: the graph already said all of this; nothing was written. */
  readonly changed: boolean;
  /** The graph's revision after loading. */
  readonly revision: number;
  /** True: counted only, nothing was written. */
  readonly dryRun: boolean;
  /** What was created or changed, in order; at most 1,000, the others are counted. */
  readonly changedIds: readonly string[];
  readonly changedIdsLeftOut: number;
}

const MOST_IDS_SHOWN = 1_000;

/** Ids of everything that is created or changed; a name counts as its actor, a pair of positions as its issue. */
export function touchedIds(plan: Plan): string[] {
  return [
    ...written(plan.documents).map((row) => row.id),
    ...written(plan.actors).map((row) => row.id),
    ...written(plan.topics).map((row) => row.id),
    ...written(plan.issues).map((row) => row.properties.id),
    ...written(plan.positions).map((row) => row.properties.id),
    ...written(plan.statements).map((row) => row.properties.id),
    ...written(plan.ties).map((row) => row.properties.id),
  ].sort();
}

export function loadReport(
  plan: Plan,
  outcome: { readonly revision: number; readonly changed: boolean; readonly dryRun: boolean },
): LoadReport {
  const ids = touchedIds(plan);
  return {
    counts: planCounts(plan),
    ...outcome,
    changedIds: ids.slice(0, MOST_IDS_SHOWN),
    changedIdsLeftOut: Math.max(0, ids.length - MOST_IDS_SHOWN),
  };
}

export function planCounts(plan: Plan): Record<LoadedType, LoadCounts> {
  const counts = Object.fromEntries(LOADED_TYPES.map((type) => [type, countsOf(plan[type])]));
  return counts as Record<LoadedType, LoadCounts>;
}

/** The counts of two batches together. */
export function addCounts(
  one: Readonly<Record<LoadedType, LoadCounts>>,
  other: Readonly<Record<LoadedType, LoadCounts>>,
): Record<LoadedType, LoadCounts> {
  const sums = LOADED_TYPES.map((type) => {
    const [a, b] = [one[type], other[type]];
    return [
      type,
      {
        created: a.created + b.created,
        changed: a.changed + b.changed,
        unchanged: a.unchanged + b.unchanged,
        removed: a.removed + b.removed,
      },
    ];
  });
  return Object.fromEntries(sums) as Record<LoadedType, LoadCounts>;
}

function countsOf(diff: Diff<unknown>): LoadCounts {
  return {
    created: diff.created.length,
    changed: diff.changed.length,
    unchanged: diff.unchanged,
    removed: diff.removed.length,
  };
}

function written<Row>(diff: Diff<Row>): Row[] {
  return [...diff.created, ...diff.changed];
}
