/** A network for people: its strongest edges, its windows or its measures as a table, and a line about the whole. Or all of it as JSON. */
import type { CommandBackend } from './backend.ts';
import type { CommandContext } from './context.ts';
import { inOptions } from './network-options.ts';
import { printJson } from './pages.ts';
import { count, countOf } from './sizes.ts';
import { renderTable } from './table.ts';
import type { Column } from './table.ts';

export interface Whole {
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Before `minWeight` and `topEdges`. */
  readonly edgesFound: number;
  readonly statementCount: number;
  readonly undatedLeftOut: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly emptyBecause: string | null;
}

export const WHOLE_FIELDS =
  'nodeCount edgeCount edgesFound statementCount undatedLeftOut firstDate lastDate emptyBecause';
const NODE_FIELDS = 'id label kind isColumn degree strength statementCount';
const EDGE_FIELDS = 'id source target weight sign congruence conflict statementCount';
const MEASURE_FIELDS = 'measure title value exact lower upper note parts { name value }';

export interface NetworkQuestion {
  readonly input: Readonly<Record<string, unknown>>;
  readonly first: number;
  readonly measures: boolean;
}

const TABLE = `query Network($input: NetworkInput!) {
  network(input: $input) { ${WHOLE_FIELDS} nodes { id label isColumn } edges { ${EDGE_FIELDS} } }
}`;
const WINDOWS = `query Windows($input: NetworkInput!) {
  network(input: $input) { ${WHOLE_FIELDS} windows { from to network { nodeCount edgeCount edgesFound statementCount } } }
}`;
const MEASURES = `query Measures($input: NetworkInput!) {
  network(input: $input) { ${WHOLE_FIELDS} measures { ${MEASURE_FIELDS} } }
}`;
const ALL = `query WholeNetwork($input: NetworkInput!, $measures: Boolean!, $windows: Boolean!) {
  network(input: $input) {
    ...Whole
    windows @include(if: $windows) { from to network { ...Whole } }
  }
}
fragment Whole on Network {
  ${WHOLE_FIELDS}
  nodes { ${NODE_FIELDS} }
  edges { ${EDGE_FIELDS} }
  measures @include(if: $measures) { ${MEASURE_FIELDS} nodes { id value } }
}`;

export async function printNetworkJson(
  context: CommandContext,
  backend: CommandBackend,
  { input, measures }: NetworkQuestion,
): Promise<void> {
  const windows = input['window'] !== undefined;
  const { network } = await backend.query<{ network: object }>(ALL, { input, measures, windows });
  printJson(context, network);
}

export async function printNetwork(
  context: CommandContext,
  backend: CommandBackend,
  question: NetworkQuestion,
): Promise<void> {
  if (question.measures) return printMeasures(context, backend, question.input);
  if (question.input['window'] !== undefined) return printWindows(context, backend, question.input);
  return printEdges(context, backend, question);
}

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly sign: number;
  readonly congruence: number | null;
  readonly conflict: number | null;
  readonly statementCount: number;
}

interface EdgesAnswer extends Whole {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly isColumn: boolean }[];
  readonly edges: readonly Edge[];
}

async function printEdges(
  context: CommandContext,
  backend: CommandBackend,
  { input, first }: NetworkQuestion,
): Promise<void> {
  const { topEdges = first } = input as { topEdges?: number };
  const asked = { ...input, topEdges: Math.min(first, topEdges) };
  const { network } = await backend.query<{ network: EdgesAnswer }>(TABLE, { input: asked });
  const [rows, targets] = labelsOf(network.nodes);
  const signed = network.edges.some(({ sign }) => sign !== 0);
  const pairs = network.edges.some(({ congruence }) => congruence !== null);
  const columns: Column<Edge>[] = [
    { title: 'Weight', value: ({ weight }) => numberText(weight) },
    ...(signed ? [{ title: 'Sign', value: ({ sign }: Edge) => signText(sign) }] : []),
    { title: 'From', value: ({ source }) => rows.get(source) ?? source },
    { title: 'To', value: ({ target }) => targets.get(target) ?? target },
    ...(pairs
      ? [
          { title: 'Agree', value: ({ congruence }: Edge) => numberText(congruence) },
          { title: 'Differ', value: ({ conflict }: Edge) => numberText(conflict) },
        ]
      : []),
    { title: 'Statements', value: ({ statementCount }) => statementCount },
  ];
  const strongest = [...network.edges].sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || Number(a.id > b.id) - Number(a.id < b.id),
  );
  if (strongest.length > 0) context.print(renderTable(strongest, columns, context.width));
  remarkOnWhole(context, network, '');
}

type Labels = ReadonlyMap<string, string>;

/** Of rows, and of what edges lead to. */
function labelsOf(nodes: EdgesAnswer['nodes']): readonly [Labels, Labels] {
  const labels = (wanted: boolean): Labels =>
    new Map(nodes.filter(({ isColumn }) => isColumn === wanted).map(({ id, label }) => [id, label]));
  const [rows, columns] = [labels(false), labels(true)];
  return [rows, columns.size === 0 ? rows : columns];
}

interface WindowRow {
  readonly from: string;
  readonly to: string;
  readonly network: Pick<Whole, 'nodeCount' | 'edgeCount' | 'edgesFound' | 'statementCount'>;
}

/** Only how many edges there are is shown, so that one of them is enough; a least weight shows in the edges alone. */
async function printWindows(
  context: CommandContext,
  backend: CommandBackend,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const counted = input['minWeight'] === undefined;
  const asked = counted ? { ...input, topEdges: 1 } : input;
  const most = Number(input['topEdges'] ?? Infinity);
  const edges = (network: Pick<Whole, 'edgeCount' | 'edgesFound'>): number =>
    counted ? Math.min(network.edgesFound, most) : network.edgeCount;
  const { network } = await backend.query<{ network: Whole & { readonly windows: WindowRow[] } }>(WINDOWS, {
    input: asked,
  });
  const columns: Column<WindowRow>[] = [
    { title: 'From', value: ({ from }) => from },
    { title: 'To', value: ({ to }) => to },
    { title: 'Nodes', value: ({ network: { nodeCount } }) => nodeCount },
    { title: 'Edges', value: (window) => edges(window.network) },
    { title: 'Statements', value: ({ network: { statementCount } }) => statementCount },
  ];
  if (network.windows.length > 0) {
    context.print(renderTable(network.windows, columns, context.width));
    context.remark('--json has the edges of each window; a .gexf file shows them one after the other.');
  }
  remarkOnWhole(context, { ...network, edgeCount: edges(network) }, '');
}

interface MeasureRow {
  readonly measure: string;
  readonly value: number | null;
  readonly exact: boolean;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly note: string | null;
  readonly parts: readonly { readonly name: string; readonly value: number | null }[];
}

const MEASURE_COLUMNS: readonly Column<MeasureRow>[] = [
  { title: 'Measure', value: ({ measure }) => measure.toLowerCase() },
  { title: 'Value', value: ({ value }) => numberText(value) },
  {
    title: 'Between',
    value: ({ exact, lower, upper }) => (exact ? '' : `${numberText(lower)} and ${numberText(upper)}`),
  },
  {
    title: 'Parts',
    value: ({ parts }) =>
      parts
        .filter(({ value }) => value !== null)
        .map(({ name, value }) => `${name} ${numberText(value)}`)
        .join('; '),
  },
  { title: 'Note', value: ({ note }) => note },
];

async function printMeasures(context: CommandContext, backend: CommandBackend, input: object): Promise<void> {
  const { network } = await backend.query<{ network: Whole & { readonly measures: MeasureRow[] } }>(
    MEASURES,
    { input },
  );
  context.print(renderTable(network.measures, MEASURE_COLUMNS, context.width));
  remarkOnWhole(context, network, '');
}

/** `8 nodes, 22 edges, 31 statements, 2025-04-01 to 2026-01-09.` */
export function remarkOnWhole(context: CommandContext, whole: Whole, before: string): void {
  const { edgeCount, edgesFound, firstDate, lastDate, undatedLeftOut, emptyBecause } = whole;
  const edges =
    edgeCount === edgesFound
      ? countOf(edgeCount, 'edge')
      : `${count(edgeCount)} of ${countOf(edgesFound, 'edge')}`;
  const dates = firstDate === null || lastDate === null ? '' : `, ${firstDate} to ${lastDate}`;
  const counts = `${countOf(whole.nodeCount, 'node')}, ${edges}, ${countOf(whole.statementCount, 'statement')}`;
  context.remark(`${before}${counts}${dates}.`);
  if (undatedLeftOut > 0) {
    context.remark(`${undatedLeftOut} undated statements are left out, because a date was asked for.`);
  }
  if (emptyBecause !== null) context.remark(inOptions(emptyBecause));
}

function signText(sign: number): string {
  return sign > 0 ? '+' : sign < 0 ? '-' : '0';
}

/** To four places, small numbers to three digits; null: it is not defined. */
function numberText(value: number | null): string {
  if (value === null) return '';
  const small = value !== 0 && Math.abs(value) < 0.001;
  return String(Number(small ? value.toPrecision(3) : value.toFixed(4)));
}
