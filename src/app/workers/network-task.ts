/** A network, the same for each window of time, what its edges rest on, and the statements behind some of them, beside the event loop. */
import { edgeOpener } from '../../analysis/network/evidence.ts';
import { computeNetwork } from '../../analysis/network/compute-network.ts';
import { type NetworkFacts, networkFacts } from '../../analysis/network/network-facts.ts';
import { checkNetworkSize, networkSize } from '../../analysis/network/network-size.ts';
import type { Network } from '../../analysis/network/network.ts';
import type { NetworkOptions } from '../../analysis/network/options.ts';
import { type NetworkPlan, planNetwork } from '../../analysis/network/plan.ts';
import { whyEmpty, whyNoWindows } from '../../analysis/network/why-empty.ts';
import { computeWindows, type NetworkWindow } from '../../analysis/network/windows.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { firstDate, lastDate, newestFirst } from '../../analysis/newest.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import type { Scope } from '../../domain/scope.ts';

/** What computers of today do within some seconds. */
const LARGEST = { nodes: 100_000, steps: 3_000_000_000, networks: 1_000 };
const ARGUMENT = 'input';

export interface NetworkWanted {
  readonly scope: Scope;
  readonly options: NetworkOptions;
  /** More edges than this, in all windows together, are refused. */
  readonly maxEdges: number;
}

export interface ComputedNetwork {
  readonly network: Network;
  /** Statements that only lack a date. */
  readonly undatedLeftOut: number;
  /** Null where it has edges. */
  readonly emptyBecause: string | null;
}

/** Throws BAD_INPUT, LIMIT_EXCEEDED. */
export function networkTask(
  columns: StatementColumns,
  wanted: NetworkWanted,
  check: () => void,
): ComputedNetwork {
  const plan = planOf(columns, wanted);
  checkNetworkSize(networkSize(plan), LARGEST);
  const network = computeNetwork(plan, { maxEdges: wanted.maxEdges, check });
  return {
    network,
    undatedLeftOut: plan.undatedLeftOut.length,
    emptyBecause: (whyEmpty(plan, network, ARGUMENT) ?? whyNoWindows(plan, ARGUMENT))?.message ?? null,
  };
}

/** Throws what `networkTask` does. */
export function windowsTask(
  columns: StatementColumns,
  wanted: NetworkWanted,
  check: () => void,
): NetworkWindow[] {
  const { maxEdges } = wanted;
  const windows: NetworkWindow[] = [];
  let edges = 0;
  for (const window of computeWindows(planOf(columns, wanted), { maxEdges, check })) {
    windows.push(window);
    edges += window.network.edges.size;
    if (edges > maxEdges) throw tooManyInWindows(windows.length, maxEdges);
  }
  return windows;
}

export interface FactsWanted extends NetworkWanted {
  /** Columns that are named for each edge. */
  readonly mostColumns: number;
}

export function factsTask(columns: StatementColumns, wanted: FactsWanted, check: () => void): NetworkFacts {
  const plan = planOf(columns, wanted);
  const network = computeNetwork(plan, { maxEdges: wanted.maxEdges, check });
  return networkFacts(plan, network, {
    statements: plan.statements,
    mostColumns: wanted.mostColumns,
    check,
  });
}

export interface BehindWanted extends NetworkWanted {
  /** Those of a window; null: all. */
  readonly statements: Int32Array | null;
  /** Ids of the two ends of each edge that is opened. */
  readonly ends: readonly (readonly [source: string, target: string])[];
}

/** Of each edge the statements, newest first. */
export function behindTask(columns: StatementColumns, wanted: BehindWanted, check: () => void): Int32Array[] {
  const plan = planOf(columns, wanted);
  const opener = edgeOpener(plan, wanted.statements ?? plan.statements);
  return wanted.ends.map(([source, target]) => {
    check();
    return Int32Array.from(newestFirst(columns, opener.statements(source, target)));
  });
}

export interface DatesOf {
  /** As written; null where no statement has one. */
  readonly first: string | null;
  readonly last: string | null;
}

export function datesTask(
  columns: StatementColumns,
  { statements }: { readonly statements: Int32Array },
): DatesOf {
  return { first: firstDate(columns, statements), last: lastDate(columns, statements) };
}

/** The last plan of each graph: of one scope people ask for the network, places, dates, and statements behind edges. */
const lastPlans = new WeakMap<StatementColumns, { readonly asked: string; readonly plan: NetworkPlan }>();

function planOf(columns: StatementColumns, { scope, options }: NetworkWanted): NetworkPlan {
  const asked = JSON.stringify({ scope, options });
  const last = lastPlans.get(columns);
  if (last?.asked === asked) return last.plan;
  const plan = planNetwork(columns, scope, options, ARGUMENT);
  lastPlans.set(columns, { asked, plan });
  return plan;
}

function tooManyInWindows(windows: number, most: number): StanceGraphError {
  return new StanceGraphError(
    'LIMIT_EXCEEDED',
    `The first ${windows} windows together have more than ${most} edges, which is the limit: take longer steps, ` +
      'a shorter time, `topEdges`, `minWeight` or a narrower scope.',
    { details: { most, windows } },
  );
}
