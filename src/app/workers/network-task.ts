/** A network, and the same for each window of time, computed beside the event loop. */
import { computeNetwork } from '../../analysis/network/compute-network.ts';
import type { Network } from '../../analysis/network/network.ts';
import type { NetworkOptions } from '../../analysis/network/options.ts';
import { planNetwork } from '../../analysis/network/plan.ts';
import { computeWindows, type NetworkWindow } from '../../analysis/network/windows.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import type { Scope } from '../../domain/scope.ts';

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
}

/** Throws BAD_INPUT, LIMIT_EXCEEDED. */
export function networkTask(
  columns: StatementColumns,
  { scope, options, maxEdges }: NetworkWanted,
  check: () => void,
): ComputedNetwork {
  const plan = planNetwork(columns, scope, options, 'input');
  return {
    network: computeNetwork(plan, { maxEdges, check }),
    undatedLeftOut: plan.undatedLeftOut.length,
  };
}

export function windowsTask(
  columns: StatementColumns,
  { scope, options, maxEdges }: NetworkWanted,
  check: () => void,
): NetworkWindow[] {
  const windows: NetworkWindow[] = [];
  let edges = 0;
  for (const window of computeWindows(planNetwork(columns, scope, options, 'input'), { maxEdges, check })) {
    windows.push(window);
    edges += window.network.edges.size;
    if (edges > maxEdges) throw tooManyInWindows(windows.length, maxEdges);
  }
  return windows;
}

function tooManyInWindows(windows: number, most: number): StanceGraphError {
  return new StanceGraphError(
    'LIMIT_EXCEEDED',
    `The first ${windows} windows together have more than ${most} edges, which is the limit: take longer steps, ` +
      'a shorter time, `topEdges`, `minWeight` or a narrower scope.',
    { details: { limit: 'networkEdges', most, windows } },
  );
}
