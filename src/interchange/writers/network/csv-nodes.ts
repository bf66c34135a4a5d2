/** CSV, one node a row; its ids are those of the edge list. */
import { csvRow } from '../csv-text.ts';
import { nodeAttributes } from './attributes.ts';
import { fileIds } from './ids.ts';
import type { NetworkDocument } from './network-document.ts';
import type { NetworkFormat } from './network-format.ts';
import { numberText } from './number-text.ts';
import { inPieces } from './pieces.ts';

export const CSV_NODES: NetworkFormat = {
  id: 'CSV_NODES',
  title: 'CSV, node list',
  description: 'R, pandas, Gephi, Cytoscape, spreadsheets',
  extension: 'nodes.csv',
  mediaType: 'text/csv',
  carries: ['nodes', 'kinds', 'positions', 'node measures', 'statement counts', 'dates', 'two modes'],
  write: (document) => inPieces(rows(document)),
};

function* rows(document: NetworkDocument): Generator<string> {
  const ids = fileIds(document);
  const attributes = nodeAttributes(document);
  yield csvRow(['id', 'label', ...attributes.map(({ name }) => name)]);
  for (const [place, node] of document.nodes.entries()) {
    const values = attributes.map(({ of }) => {
      const value = of(node);
      return typeof value === 'number' ? numberText(value) : (value as string | null);
    });
    yield csvRow([ids[place]!, node.label, ...values]);
  }
}
