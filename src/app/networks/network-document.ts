/** A network as file formats want it: with labels, dates, issues, places and communities. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NetworkFacts } from '../../analysis/network/network-facts.ts';
import type { DocumentNode, NetworkDocument } from '../../interchange/writers/network/network-document.ts';
import { mergingWindows } from '../../interchange/writers/network/merge-windows.ts';
import type { NetworkFormat } from '../../interchange/writers/network/network-format.ts';
import type { GraphReader } from '../request-reader.ts';
import { inSlices } from '../stance-index/in-slices.ts';
import { documentEdges } from './document-edges.ts';
import type { NetworkAnswer } from './network-answer.ts';
import { nodeNumbers } from './network-nodes.ts';
import { type NodeLabel, readLabels } from './node-labels.ts';
import { scopeWords } from './scope-words.ts';

/** Drawn up to so many nodes; larger ones are laid out by the program that opens the file. */
const MOST_DRAWN = 3_000;

type Labels = (id: string, isColumn: boolean) => Pick<NodeLabel, 'label' | 'kind'>;

/** What the format carries decides what is worked out. */
export async function networkDocument(
  answer: NetworkAnswer,
  reader: GraphReader,
  format: NetworkFormat,
): Promise<NetworkDocument> {
  const windows = format.carries.includes('time windows') ? await answer.windows() : [];
  const labels = await labelsOf(reader, [answer, ...windows.map((window) => window.answer)]);
  const facts = needsFacts(format) ? await answer.facts() : null;
  const whole = await documentOf(answer, { labels, facts, format });
  if (windows.length === 0) return whole;
  const parts = [];
  for (const { from, to, answer: inside } of windows) {
    // Others are served between two of them.
    await nextTurn();
    parts.push({ from, to, network: await documentOf(inside, { labels, facts: null, format: null }) });
  }
  return inSlices(mergingWindows(whole, parts));
}

function needsFacts({ carries }: NetworkFormat): boolean {
  return carries.includes('dates') || carries.includes('issues');
}

async function labelsOf(reader: GraphReader, answers: readonly NetworkAnswer[]): Promise<Labels> {
  const { rows, columns, type } = answers[0]!.asked.options;
  const ids = (side: 'rows' | 'columns'): string[] => [
    ...new Set(answers.flatMap(({ network }) => network[side]?.ids ?? [])),
  ];
  const rowLabels = await readLabels(reader, rows, ids('rows'));
  const columnLabels = type === 'TWO_MODE' ? await readLabels(reader, columns, ids('columns')) : rowLabels;
  return (id, isColumn) =>
    (isColumn ? columnLabels : rowLabels).get(id) ?? { label: id, kind: isColumn ? columns : rows };
}

interface Wish {
  readonly labels: Labels;
  readonly facts: NetworkFacts | null;
  /** Null: neither places nor communities. */
  readonly format: NetworkFormat | null;
}

async function documentOf(answer: NetworkAnswer, { labels, facts, format }: Wish): Promise<NetworkDocument> {
  const { network, asked } = answer;
  const { options } = asked;
  const numbers = nodeNumbers(network);
  const drawn = format?.carries.includes('positions') && numbers.length > 0 && numbers.length <= MOST_DRAWN;
  const places = drawn ? await answer.layout() : null;
  const grouped = format?.carries.includes('node measures') && numbers.length > 0 && network.edges.size > 0;
  const communities = grouped ? await answer.communities() : null;
  // Of windows nobody asks.
  const dated = format?.carries.includes('dates') === true;
  const { first, last } = dated ? await answer.dates() : { first: null, last: null };
  const nodes = numbers.map((node, k): DocumentNode => {
    const { label, kind } = labels(node.id, node.isColumn);
    return {
      id: node.id,
      label,
      kind,
      mode: node.isColumn ? 'COLUMN' : 'ROW',
      x: places?.x[k] ?? null,
      y: places?.y[k] ?? null,
      degree: node.degree,
      strength: node.strength,
      community: communities === null || Number.isNaN(communities[k]!) ? null : communities[k]!,
      statements: node.statements,
      firstDate: answer.dateOf(facts?.nodes.first[k] ?? -1),
      lastDate: answer.dateOf(facts?.nodes.last[k] ?? -1),
      spells: [],
    };
  });
  return {
    title: 'Stance network',
    description: scopeWords(asked, answer.undatedLeftOut),
    revision: answer.revision,
    type: options.type,
    rows: options.rows,
    columns: options.columns,
    aggregation: options.aggregation,
    normalisation: options.normalisation,
    statements: network.statements.length,
    firstDate: first,
    lastDate: last,
    nodes,
    windows: [],
    edgeCount: network.edges.size,
    edges: { [Symbol.iterator]: () => documentEdges(answer, facts) },
  };
}
