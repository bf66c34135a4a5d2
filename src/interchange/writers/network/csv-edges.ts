/** CSV, one edge a row. Source and target come first, as R's graph_from_data_frame wants them. */
import { csvRow } from '../csv-text.ts';
import { EDGE_ATTRIBUTES, joined } from './attributes.ts';
import { fileIds } from './ids.ts';
import type { NetworkDocument } from './network-document.ts';
import type { NetworkFormat } from './network-format.ts';
import { numberText } from './number-text.ts';
import { inPieces } from './pieces.ts';

export const CSV_EDGES: NetworkFormat = {
  id: 'CSV_EDGES',
  title: 'CSV, edge list',
  description: 'R, pandas, Gephi, Cytoscape, spreadsheets',
  extension: 'edges.csv',
  mediaType: 'text/csv',
  carries: ['weight', 'sign', 'statement counts', 'dates', 'issues'],
  write: (document) => inPieces(rows(document)),
};

function* rows(document: NetworkDocument): Generator<string> {
  const ids = fileIds(document);
  const names = EDGE_ATTRIBUTES.map(({ name }) => name);
  yield csvRow(['source', 'target', ...names, 'sourceLabel', 'targetLabel', 'id']);
  for (const edge of document.edges) {
    const { source, target } = edge;
    const values = EDGE_ATTRIBUTES.map(({ of }) => {
      const value = of(edge);
      if (typeof value === 'number') return numberText(value);
      return value === null || typeof value === 'string' ? value : joined(value);
    });
    const labels = [document.nodes[source]!.label, document.nodes[target]!.label];
    yield csvRow([ids[source]!, ids[target]!, ...values, ...labels, edge.id]);
  }
}
