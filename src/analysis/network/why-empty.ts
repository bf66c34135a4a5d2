/**
 * Why a network has no edges: which filter let nothing pass. Asked only where it is so. Cost: one pass over the statements for each
 * part of the scope.
 */
import { NO_LISTS, type Scope, type ScopeLists, WHOLE_GRAPH } from '../../domain/scope.ts';
import { inScope } from '../in-scope.ts';
import { bestStatements } from '../best-statements.ts';
import type { Network } from './network.ts';
import type { NetworkPlan } from './plan.ts';
import { countWindows, rangeOf } from './windows.ts';
import { labelsOf, type Variable } from './variables.ts';

export interface EmptyBecause {
  /** The argument that let nothing pass ("scope.topics", "minWeight"); "graph" where there is nothing to begin with. */
  readonly argument: string;
  readonly message: string;
}

/** Null where it has edges. `at`: what arguments are named after ("input"). */
export function whyEmpty(plan: NetworkPlan, network: Network, at = ''): EmptyBecause | null {
  if (network.edges.size > 0) return null;
  return named(at, network.statements.length === 0 ? noStatements(plan) : noEdges(plan, network));
}

/** Null where there are windows, or none are asked for. */
export function whyNoWindows(plan: NetworkPlan, at = ''): EmptyBecause | null {
  const { window } = plan.options;
  if (window === null) return null;
  const range = rangeOf(plan);
  if (countWindows(range, window) > 0) return null;
  if (plan.statements.length === 0) return named(at, noStatements(plan));
  const message =
    range === null
      ? `None of the ${plan.statements.length} statements in scope has a date with both ends, and no range is given: ask ` +
        'without `window`.'
      : 'The range is shorter than one window: take a smaller `window.size`, or ask for `window.partial`.';
  return named(at, { argument: 'window', message });
}

function named(at: string, { argument, message }: EmptyBecause): EmptyBecause {
  return { argument: at === '' || argument === 'graph' ? argument : `${at}.${argument}`, message };
}

function noStatements(plan: NetworkPlan): EmptyBecause {
  const { columns, scope, variables, options } = plan;
  let [before, sofar] = [columns.size, WHOLE_GRAPH];
  if (before === 0) return { argument: 'graph', message: 'The graph has no statements yet.' };
  for (const { argument, part } of partsOf(scope)) {
    sofar = { ...sofar, ...part(sofar) };
    const { rows, undatedLeftOut } = inScope(columns, sofar);
    if (rows.length === 0) {
      const undated = undatedLeftOut.length === 0 ? '' : ` ${undatedLeftOut.length} have no date.`;
      return { argument, message: `None of ${before} statements passes \`${argument}\`.${undated}` };
    }
    before = rows.length;
  }
  const inside = bestStatements(columns, inScope(columns, scope).rows);
  const missing = (['rows', 'columns'] as const).find(
    (side) => labelsOf(variables[side], inside).length === 0,
  );
  const what =
    missing === undefined ? `both a ${options.rows} and a ${options.columns}` : `a ${options[missing]}`;
  return {
    argument: missing ?? 'columns',
    message: `None of the ${inside.length} statements in scope has ${what}.`,
  };
}

interface Part {
  readonly argument: string;
  readonly part: (sofar: Scope) => Partial<Scope>;
}

/** The restrictions of a scope, one by one. */
function partsOf(scope: Scope): Part[] {
  const lists = (side: 'include' | 'exclude', prefix: string): Part[] =>
    (Object.keys(NO_LISTS) as (keyof ScopeLists)[])
      .filter((list) => scope[side][list] !== null)
      .map((list) => ({
        argument: `scope.${prefix}${list}`,
        part: (sofar) => ({ [side]: { ...sofar[side], [list]: scope[side][list] } }),
      }));
  const others = (
    [
      'knownAt',
      'kinds',
      'reportedBy',
      'modes',
      'attribution',
      'conditions',
      'minConfidence',
      'from',
      'to',
      'asOf',
    ] as const
  )
    .filter((key) => scope[key] !== WHOLE_GRAPH[key])
    .map((key): Part => ({ argument: `scope.${key}`, part: () => ({ [key]: scope[key] }) }));
  return [...lists('include', ''), ...lists('exclude', 'exclude.'), ...others];
}

function noEdges({ options, variables, statements }: NetworkPlan, network: Network): EmptyBecause {
  const { rows, columns, minWeight, aggregation } = options;
  if (network.edgesFound > 0) {
    const message =
      `The heaviest of ${network.edgesFound} edges weighs ${network.heaviest}, which is less than \`minWeight\` ` +
      `(${minWeight}).`;
    return { argument: 'minWeight', message };
  }
  if (network.rows.ids.length < 2) {
    const message = `Only one ${rows} has statements in scope, and a one-mode network joins two: take more into the \`scope\`.`;
    return { argument: 'scope', message };
  }
  if (!isShared(variables.rows, variables.columns, statements)) {
    const message = `No two of ${network.rows.ids.length} rows (${rows}) share a ${columns}: take other \`columns\`, or more into the \`scope\`.`;
    return { argument: 'columns', message };
  }
  const verb = aggregation === 'CONFLICT' ? 'differ' : 'agree';
  const message = `Rows (${rows}) share columns (${columns}), but nowhere ${verb}: take \`aggregation\` SUBTRACT or IGNORE.`;
  return { argument: 'aggregation', message };
}

/** Whether two rows have statements with one column. */
function isShared(rows: Variable, columns: Variable, statements: Int32Array): boolean {
  const rowOf = new Map<number, number>();
  const [mine, theirs] = [new Int32Array(rows.most), new Int32Array(columns.most)];
  for (const statement of statements) {
    const [rowCount, columnCount] = [rows.valuesOf(statement, mine), columns.valuesOf(statement, theirs)];
    for (const row of mine.subarray(0, rowCount))
      for (const column of theirs.subarray(0, columnCount)) {
        if (rowOf.has(column) && rowOf.get(column) !== row) return true;
        rowOf.set(column, row);
      }
  }
  return false;
}
