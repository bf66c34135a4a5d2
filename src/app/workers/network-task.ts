/** A network, computed beside the event loop. */
import { computeNetwork } from '../../analysis/network/compute-network.ts';
import type { Network } from '../../analysis/network/network.ts';
import type { NetworkOptions } from '../../analysis/network/options.ts';
import { planNetwork } from '../../analysis/network/plan.ts';
import type { StatementColumns } from '../../analysis/statement-columns.ts';
import type { Scope } from '../../domain/scope.ts';

export interface NetworkWanted {
  readonly scope: Scope;
  readonly options: NetworkOptions;
  /** More edges than this are refused. */
  readonly maxEdges: number;
}

/** Throws BAD_INPUT, LIMIT_EXCEEDED. */
export function networkTask(
  columns: StatementColumns,
  { scope, options, maxEdges }: NetworkWanted,
  check: () => void,
): Network {
  return computeNetwork(planNetwork(columns, scope, options, 'input'), { maxEdges, check });
}
