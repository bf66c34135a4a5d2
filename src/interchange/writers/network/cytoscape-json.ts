/** Cytoscape JSON (.cyjs): https://manual.cytoscape.org/en/stable/Supported_Network_File_Formats.html */
import { fileIds } from './ids.ts';
import { edgeRecord, graphRecord, listed, mapped, nodeRecord } from './json-elements.ts';
import type { NetworkDocument } from './network-document.ts';
import { CARRIED, type NetworkFormat } from './network-format.ts';
import { inPieces } from './pieces.ts';
import { spread } from './spread.ts';
import { toneOf } from './tone.ts';

export const CYJS: NetworkFormat = {
  id: 'CYJS',
  title: 'Cytoscape JSON',
  description: 'Cytoscape, Cytoscape.js, networkx',
  extension: 'cyjs',
  mediaType: 'application/json',
  carries: CARRIED,
  write: (document) => inPieces(lines(document)),
};

function* lines(document: NetworkDocument): Generator<string> {
  const ids = fileIds(document);
  const points = spread(document.nodes);
  const record = nodeRecord(document);
  const whole = { name: document.title, ...graphRecord(document) };
  yield (
    `{"format_version":"1.0","generated_by":"stance-graph","target_cytoscapejs_version":"~3.2","directed":false,` +
    `"multigraph":false,"data":${JSON.stringify(whole)},\n"elements":{"nodes":[`
  );
  yield* listed(
    mapped(document.nodes, (node, place) => {
      // Cytoscape shows `name`; networkx takes `value` for the node.
      const data = { id: ids[place], value: ids[place], name: node.label, ...record(node) };
      const position = points[place];
      return JSON.stringify(position ? { data, position } : { data });
    }),
  );
  yield '\n],"edges":[';
  yield* listed(
    mapped(document.edges, (edge) => {
      const ends = { id: edge.id, source: ids[edge.source], target: ids[edge.target] };
      const interaction = toneOf(document.aggregation, edge.sign).toLowerCase();
      return JSON.stringify({ data: { ...ends, interaction, ...edgeRecord(edge) } });
    }),
  );
  yield '\n]}}\n';
}
