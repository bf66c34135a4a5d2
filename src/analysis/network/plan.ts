/**
 * What a network is made of, before it is computed: the statements in scope that have both variables, and how large it may become.
 * Cost: linear in statements.
 */
import { NO_LISTS, type Scope, WHOLE_GRAPH } from '../../domain/scope.ts';
import { bestStatements } from '../best-statements.ts';
import { inScope } from '../in-scope.ts';
import type { StatementColumns } from '../statement-columns.ts';
import { type Codes, codesOf } from './combine.ts';
import { entriesOnColumns, havingBoth, type Labels, type Variables } from './entries.ts';
import { type Levels, levelsOf } from './levels.ts';
import { checkNetworkOptions, type NetworkOptions } from './options.ts';
import { checkNoNominal } from './two-mode.ts';
import { labelsOf, variable } from './variables.ts';

export interface NetworkPlan {
  readonly columns: StatementColumns;
  readonly scope: Scope;
  readonly options: NetworkOptions;
  readonly variables: Variables;
  /** In scope, best rank, with both variables; ascending. Duplicates are still among them. */
  readonly statements: Int32Array;
  /** In scope but for having no date. */
  readonly undatedLeftOut: Int32Array;
  readonly levels: Levels;
  /** Of all statements. */
  readonly labels: Labels;
  /** How many entries each of the labels has as a column. */
  readonly onColumns: Int32Array;
  /** For COMBINE. */
  readonly codes: Codes | null;
}

/**
 * `scope.level` and `scope.reading` do not matter: rows and columns decide whose a statement is. Throws BAD_INPUT where options do
 * not go together; `details.argument` begins with `at` ("input.").
 */
export function planNetwork(
  columns: StatementColumns,
  scope: Scope,
  options: NetworkOptions,
  at = '',
): NetworkPlan {
  checkNetworkOptions(options, at);
  const anyHolder: Scope = { ...scope, level: 'BOTH' };
  const variables = {
    rows: variable(columns, anyHolder, options.rows),
    columns: variable(columns, anyHolder, options.columns),
  };
  const selection = inScope(columns, anyHolder);
  const statements = havingBoth(variables, bestStatements(columns, selection.rows));
  const { type, aggregation } = options;
  const argument = at === '' ? 'aggregation' : `${at}.aggregation`;
  if (type === 'TWO_MODE' && aggregation === 'SUBTRACT') checkNoNominal(columns, statements, argument);
  const levels = levelsOf(columns, statements);
  const among = { columns, scope: anyHolder, options, variables, levels };
  const labels = labelsFor(among, statements);
  return {
    ...among,
    statements,
    labels,
    onColumns: entriesOnColumns(among, labels, statements),
    undatedLeftOut: selection.undatedLeftOut,
    codes: aggregation === 'COMBINE' ? codesOf(columns, statements, options, argument) : null,
  };
}

/**
 * The labels that the network of `statements` has: those that its statements have; where isolates are asked for, all that have a
 * statement within the scope's dates, documents and publishers.
 */
export function labelsFor(
  { columns, scope, options, variables }: Pick<NetworkPlan, 'columns' | 'scope' | 'options' | 'variables'>,
  statements: Int32Array,
): Labels {
  const having = options.isolates ? inScope(columns, datesAndSources(scope)).rows : statements;
  return { rows: labelsOf(variables.rows, having), columns: labelsOf(variables.columns, having) };
}

function datesAndSources({ include, exclude, from, to, asOf, knownAt }: Scope): Scope {
  return {
    ...WHOLE_GRAPH,
    include: { ...NO_LISTS, documents: include.documents, publishers: include.publishers },
    exclude: { ...NO_LISTS, documents: exclude.documents, publishers: exclude.publishers },
    from,
    to,
    asOf,
    knownAt,
  };
}
