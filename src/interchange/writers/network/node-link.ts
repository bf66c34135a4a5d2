/** Node-link JSON, as networkx reads it and d3-force draws it: https://networkx.org/documentation/stable/reference/readwrite/json_graph.html */
import { fileIds } from './ids.ts';
import { edgeRecord, graphRecord, listed, mapped, nodeRecord } from './json-elements.ts';
import type { NetworkDocument } from './network-document.ts';
import { CARRIED, type NetworkFormat } from './network-format.ts';
import { inPieces } from './pieces.ts';

export const NODE_LINK: NetworkFormat = {
  id: 'NODE_LINK',
  title: 'Node-link JSON',
  description: 'networkx, d3, JavaScript',
  extension: 'json',
  mediaType: 'application/json',
  carries: CARRIED,
  write: (document) => inPieces(lines(document)),
};

function* lines(document: NetworkDocument): Generator<string> {
  const ids = fileIds(document);
  const node = nodeRecord(document);
  yield `{"directed":false,"multigraph":false,"graph":${JSON.stringify(graphRecord(document))},\n"nodes":[`;
  yield* listed(mapped(document.nodes, (each, place) => JSON.stringify({ id: ids[place], ...node(each) })));
  yield '\n],"edges":[';
  yield* listed(
    mapped(document.edges, (edge) => {
      const ends = { source: ids[edge.source], target: ids[edge.target], id: edge.id };
      return JSON.stringify({ ...ends, ...edgeRecord(edge) });
    }),
  );
  yield '\n]}\n';
}
