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

export interface BatchOutcome {
  readonly counts: Readonly<Record<LoadedType, LoadCounts>>;
  /** Ids of what was (a dry run: would be) created or changed. */
  readonly touched: readonly string[];
  /** True: marks or digests were written, which are no facts. Hand it on to commitChange as `kept`. */
  readonly kept: boolean;
}

export interface LoadReport {
  readonly counts: Readonly<Record<LoadedType, LoadCounts>>;
  /** False: the graph already said all of this; no fact was written. */
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
    ...written(plan.documents).map(({ row }) => row.id),
    ...written(plan.actors).map(({ row }) => row.id),
    ...written(plan.topics).map(({ row }) => row.id),
    ...written(plan.issues).map(({ row }) => row.properties.id),
    ...written(plan.positions).map(({ row }) => row.properties.id),
    ...[...plan.statements.created, ...plan.statements.changed].map(({ row }) => row.properties.id),
    ...written(plan.ties).map(({ row }) => row.properties.id),
  ];
}

/** Whether the mark of the import, or a digest, is written to something that stays as it is. */
export function marksAnything(plan: Plan): boolean {
  const { documents, actors, topics, issues, positions, statements, ties } = plan;
  return [
    documents,
    actors,
    topics,
    issues,
    positions,
    statements,
    ties,
    { marked: statements.redigested },
  ].some(({ marked }) => marked.length > 0);
}

/** `touched`: ids of what was or would be created or changed. */
export function loadReport(
  { counts, touched }: Pick<BatchOutcome, 'counts' | 'touched'>,
  { revision, dryRun }: { readonly revision: number; readonly dryRun: boolean },
): LoadReport {
  return {
    counts,
    changed: touched.length > 0,
    revision,
    dryRun,
    changedIds: [...touched].sort().slice(0, MOST_IDS_SHOWN),
    changedIdsLeftOut: Math.max(0, touched.length - MOST_IDS_SHOWN),
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

function countsOf(diff: CountedDiff): LoadCounts {
  return {
    created: diff.created.length,
    changed: diff.changed.length,
    unchanged: diff.unchanged,
    removed: diff.removed.length,
  };
}

type CountedDiff = Pick<Diff<unknown>, 'created' | 'changed' | 'unchanged' | 'removed'>;

function written<Row>(diff: Diff<Row>): Row[] {
  return [...diff.created, ...diff.changed];
}
