/** Networks as tests like to read them: by id, as records and as matrices. */
import { computeNetwork } from '../../../src/analysis/network/compute-network.ts';
import { edgeOpener } from '../../../src/analysis/network/evidence.ts';
import type { Network } from '../../../src/analysis/network/network.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from '../../../src/analysis/network/options.ts';
import { type NetworkPlan, planNetwork } from '../../../src/analysis/network/plan.ts';
import { statementColumns } from '../../../src/analysis/build-columns.ts';
import type { ColumnSource } from '../../../src/analysis/statement-columns.ts';
import { idAt } from '../../../src/analysis/statement-ids.ts';
import { type Scope, WHOLE_GRAPH } from '../../../src/domain/scope.ts';

export function planOf(
  source: ColumnSource,
  options: Partial<NetworkOptions> = {},
  scope: Partial<Scope> = {},
): NetworkPlan {
  const columns = statementColumns(source);
  return planNetwork(columns, { ...WHOLE_GRAPH, ...scope }, { ...DEFAULT_NETWORK, ...options });
}

export interface ReadEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly congruence: number;
  readonly conflict: number;
  readonly statements: number;
  /** Ids. */
  readonly opensTo: readonly string[];
}

export interface ReadNetwork {
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>> | null;
  readonly edges: readonly ReadEdge[];
  /** Ids of kept statements. */
  readonly statements: readonly string[];
}

export function networkIn(
  source: ColumnSource,
  options: Partial<NetworkOptions> = {},
  scope: Partial<Scope> = {},
): ReadNetwork {
  const plan = planOf(source, options, scope);
  return readNetwork(plan, computeNetwork(plan));
}

export function readNetwork(plan: NetworkPlan, network: Network, statements = plan.statements): ReadNetwork {
  const { rows, columns, edges } = network;
  const ids = (places: Int32Array): string[] => Array.from(places, (place) => idAt(plan.columns.ids, place));
  const opener = edgeOpener(plan, statements);
  const targets = columns ?? rows;
  return {
    rows: counts(rows),
    columns: columns === null ? null : counts(columns),
    edges: Array.from({ length: edges.size }, (_, edge) => {
      const [source, target] = [rows.ids[edges.source[edge]!]!, targets.ids[edges.target[edge]!]!];
      return {
        source,
        target,
        weight: edges.weight[edge]!,
        congruence: edges.congruence[edge]!,
        conflict: edges.conflict[edge]!,
        statements: edges.statements[edge]!,
        opensTo: ids(opener.statements(source, target)),
      };
    }),
    statements: ids(network.statements),
  };
}

function counts({ ids, statements }: Network['rows']): Record<string, number> {
  return Object.fromEntries(ids.map((id, at) => [id, statements[at]!]));
}

/** 0 where there is no edge; a one-mode network on both sides of the diagonal. */
export function matrixOf({ rows, columns, edges }: ReadNetwork): number[][] {
  const [down, across] = [Object.keys(rows), Object.keys(columns ?? rows)];
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    weights.set(`${source}\n${target}`, weight);
    if (columns === null) weights.set(`${target}\n${source}`, weight);
  }
  return down.map((row) => across.map((column) => weights.get(`${row}\n${column}`) ?? 0));
}

export function edgeBetween({ edges }: ReadNetwork, a: string, b: string): ReadEdge | undefined {
  return edges.find(({ source, target }) => (source === a && target === b) || (source === b && target === a));
}
