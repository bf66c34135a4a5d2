/** JSON Graph Format 2: https://jsongraphformat.info */
import { fileIds } from './ids.ts';
import { edgeRecord, graphRecord, listed, mapped, nodeRecord } from './json-elements.ts';
import type { NetworkDocument } from './network-document.ts';
import { CARRIED, type NetworkFormat } from './network-format.ts';
import { inPieces } from './pieces.ts';
import { toneOf } from './tone.ts';

export const JGF: NetworkFormat = {
  id: 'JGF',
  title: 'JSON Graph Format 2',
  description: 'programs of your own, graph databases',
  extension: 'jgf',
  mediaType: 'application/vnd.jgf+json',
  carries: CARRIED,
  write: (document) => inPieces(lines(document)),
};

function* lines(document: NetworkDocument): Generator<string> {
  const ids = fileIds(document);
  const record = nodeRecord(document);
  const head = { type: 'stance network', label: document.title, directed: false };
  yield `{"graph":${JSON.stringify({ ...head, metadata: graphRecord(document) }).slice(0, -1)},\n"nodes":{`;
  yield* listed(
    mapped(document.nodes, (node, place) => {
      const { label, ...metadata } = record(node);
      return `${JSON.stringify(ids[place])}:${JSON.stringify({ label, metadata })}`;
    }),
  );
  yield '\n},"edges":[';
  yield* listed(
    mapped(document.edges, (edge) => {
      const ends = { id: edge.id, source: ids[edge.source], target: ids[edge.target] };
      const relation = toneOf(document.aggregation, edge.sign).toLowerCase();
      return JSON.stringify({ ...ends, relation, directed: false, metadata: edgeRecord(edge) });
    }),
  );
  yield '\n]}}\n';
}
