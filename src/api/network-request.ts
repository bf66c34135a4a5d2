/** A network for a request, and what its resolvers and files need beside it. */
import { type NetworkAnswer, answerNetwork } from '../app/networks/network-answer.ts';
import { type NetworkInput, resolveNetwork } from '../app/networks/network-asked.ts';
import { type NodeLabel, readLabels } from '../app/networks/node-labels.ts';
import type { RequestContext } from './context.ts';

/** Throws what the input, the graph and the limits say. */
export async function networkFor(
  input: NetworkInput,
  context: RequestContext,
  argument = 'input',
): Promise<NetworkAnswer> {
  const { references, statements: source, workers, deadline, limits } = context;
  const asked = await resolveNetwork(references, input, argument);
  return answerNetwork({ source, workers, signal: deadline.signal, maxEdges: limits.networkEdges }, asked);
}

const known = new WeakMap<NetworkAnswer, Promise<Map<string, NodeLabel>>>();

/** Of the nodes on one side, read once. */
export function labelsOf(answer: NetworkAnswer, { reader }: RequestContext): Promise<Map<string, NodeLabel>> {
  let labels = known.get(answer);
  if (labels === undefined) {
    const { network, asked } = answer;
    const columns = network.columns?.ids ?? [];
    labels = Promise.all([
      readLabels(reader, asked.options.rows, network.rows.ids),
      columns.length === 0 ? new Map() : readLabels(reader, asked.options.columns, columns),
    ]).then(([rows, others]) => new Map([...rows, ...others]));
    known.set(answer, labels);
  }
  return labels;
}
