/** Stance networks: nodes, edges and what stands behind them, windows, measures, files. */
import { endsOf, edgeId, nodeNumbers } from '../../app/networks/network-nodes.ts';
import { signOf } from '../../app/networks/network-layers.ts';
import { MEASURES, NETWORK_FORMATS } from '../../app/networks/descriptors.ts';
import type { NetworkAnswer } from '../../app/networks/network-answer.ts';
import { networkDocument } from '../../app/networks/network-document.ts';
import { listRelations } from '../../app/stances/opposition.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import { statementsPage } from '../computed-pages.ts';
import type { RequestContext } from '../context.ts';
import type { Measure, Resolvers } from '../generated/types.ts';
import { inTurns } from '../in-turns.ts';
import { longList } from '../long-list.ts';
import { labelsOf, networkFor } from '../network-request.ts';
import type { NetworkEdgeParent, NetworkNodeParent } from '../parents.ts';

/** Beyond this, what each node or edge reads from the database would be too much. */
const MOST_OPENED = 1_000;

function refuseTooMany(what: string, count: number, remedy: string): void {
  if (count <= MOST_OPENED) return;
  throw new StanceGraphError(
    'LIMIT_EXCEEDED',
    `\`${what}\` is read in networks of at most ${MOST_OPENED}; this one has ${count}. ${remedy}`,
    { details: { most: MOST_OPENED, found: count } },
  );
}

function refuseMany({ answer, alone }: NetworkEdgeParent, what: string): void {
  if (!alone) refuseTooMany(what, answer.network.edges.size, 'Ask for one `edge`, or for `topEdges`.');
}

function nodesOf(answer: NetworkAnswer, { deadline }: RequestContext) {
  const numbers = nodeNumbers(answer.network);
  const nodeAt = (place: number): NetworkNodeParent => ({ answer, place, ...numbers[place]! });
  return longList(numbers.length, nodeAt, deadline.signal);
}

function edgeAt(answer: NetworkAnswer, place: number, alone = false): NetworkEdgeParent {
  return { answer, place, ends: endsOf(answer.network, place), alone };
}

function edgesOf(answer: NetworkAnswer, { deadline }: RequestContext) {
  return longList(answer.network.edges.size, (place) => edgeAt(answer, place), deadline.signal);
}

/** What a request calls one end, as an id of the network. */
async function endOf(
  answer: NetworkAnswer,
  text: string,
  isColumn: boolean,
  argument: string,
  context: RequestContext,
): Promise<number> {
  const { rows, columns } = answer.network;
  const { ids } = (isColumn ? columns : null) ?? rows;
  const place = ids.indexOf(text);
  if (place >= 0) return place;
  const { options } = answer.asked;
  const variable = isColumn && columns !== null ? options.columns : options.rows;
  if (variable === 'PUBLISHER') return -1;
  const type = variable === 'SPEAKER' || variable === 'PRINCIPAL' ? 'ACTOR' : variable;
  return ids.indexOf(await context.references.id(type, text, argument));
}

export const NETWORK: Resolvers = {
  Query: { network: (_, { input }, context) => networkFor(input ?? {}, context) },

  Network: {
    nodes: (answer, _, context) => nodesOf(answer, context),
    edges: (answer, _, context) => edgesOf(answer, context),
    async edge(answer, { source, target }, context) {
      const from = await endOf(answer, source, false, 'source', context);
      const to = await endOf(answer, target, true, 'target', context);
      const { edges, columns } = answer.network;
      const [a, b] = columns === null && from > to ? [to, from] : [from, to];
      for (let place = 0; place < edges.size; place++)
        if (edges.source[place] === a && edges.target[place] === b) return edgeAt(answer, place, true);
      return null;
    },
    nodeCount: ({ network }) => network.rows.ids.length + (network.columns?.ids.length ?? 0),
    edgeCount: ({ network }) => network.edges.size,
    edgesFound: ({ network }) => network.edgesFound,
    statementCount: ({ network }) => network.statements.length,
    firstDate: async (answer) => (await answer.dates()).first,
    lastDate: async (answer) => (await answer.dates()).last,
    windows: async (answer) => [...(await answer.windows())],
    measures: (answer, { names }) =>
      Promise.all(
        MEASURES.filter(({ id }) => names?.some((name) => name === id) ?? true).map(async (measure) => ({
          answer,
          measure,
          result: await answer.measure(measure),
        })),
      ),
    async file(answer, { format }, { reader, deadline }) {
      const chosen = NETWORK_FORMATS.find(({ id }) => id === format)!;
      let text = '';
      for await (const piece of inTurns(chosen.write(await networkDocument(answer, reader, chosen)))) {
        deadline.signal.throwIfAborted();
        text += piece;
      }
      return text;
    },
  },

  NetworkWindow: { network: ({ answer }) => answer },

  NetworkNode: {
    label: async ({ answer, id }, { lang }, context) =>
      (await labelsOf(answer, context)).get(id)?.labelIn(lang) ?? id,
    kind: async ({ answer, id, isColumn }, _, context) =>
      (await labelsOf(answer, context)).get(id)?.kind ?? answer.asked.options[isColumn ? 'columns' : 'rows'],
    x: async ({ answer, place }) => (await answer.layout()).x[place]!,
    y: async ({ answer, place }) => (await answer.layout()).y[place]!,
    async community({ answer, place }) {
      const community = (await answer.communities())?.[place];
      return community === undefined || Number.isNaN(community) ? null : community;
    },
    statementCount: ({ statements }) => statements,
    entity({ answer, id }, _, { loaders }) {
      const { rows, columns } = answer.network;
      refuseTooMany('entity', rows.ids.length + (columns?.ids.length ?? 0), 'Ask for `id` and `label`.');
      return loaders.node(id);
    },
  },

  NetworkEdge: {
    id: ({ ends }) => edgeId(ends),
    source: ({ ends }) => ends[0],
    target: ({ ends }) => ends[1],
    weight: ({ answer, place }) => answer.network.edges.weight[place]!,
    sign: ({ answer: { network }, place }) => signOf(network, network.edges.weight[place]!),
    congruence: ({ answer: { network }, place }) =>
      network.columns === null ? network.edges.congruence[place]! : null,
    conflict: ({ answer: { network }, place }) =>
      network.columns === null ? network.edges.conflict[place]! : null,
    statementCount: ({ answer, place }) => answer.network.edges.statements[place]!,
    async statements(edge, page, { loaders }) {
      refuseMany(edge, 'statements');
      const { answer, place, ends } = edge;
      const owner = {
        key: () => JSON.stringify([answer.asked, ends]),
        revision: answer.revision,
        undatedLeftOut: () => 0,
      };
      return statementsPage('network edge', owner, await answer.statementsBehind(place), page, loaders);
    },
    async relation(edge, _, { statements }) {
      const { answer, place, ends } = edge;
      const { network, asked } = answer;
      const { rows } = asked.options;
      if (network.columns !== null || (rows !== 'SPEAKER' && rows !== 'PRINCIPAL')) return null;
      refuseMany(edge, 'relation');
      const found = await listRelations(statements, {
        sought: signOf(network, network.edges.weight[place]!) < 0 ? 'OPPOSED' : 'ALIGNED',
        scope: { ...asked.scope, level: rows },
        between: [...ends],
        of: null,
        bases: ['DECLARED', 'POSITIONAL'],
        orderBy: 'COUNT',
        minShared: 1,
      });
      const first = found.rows[0];
      return first === undefined ? null : found.at(first);
    },
  },

  MeasureResult: {
    measure: ({ measure }) => measure.id as Measure,
    title: ({ measure }) => `${measure.title}: ${measure.formula} (${measure.source})`,
    value: ({ result }) => result.value,
    exact: ({ result }) => result.exact,
    lower: ({ result }) => result.lower,
    upper: ({ result }) => result.upper,
    note: ({ result }) => result.note,
    parts: ({ result }) => result.parts.map(({ id, value }) => ({ name: id, value })),
    nodes: ({ answer, result: { nodes } }) =>
      nodes === null
        ? null
        : nodeNumbers(answer.network).flatMap(({ id }, place) =>
            Number.isNaN(nodes[place]!) ? [] : [{ id, value: nodes[place]! }],
          ),
  },
};
