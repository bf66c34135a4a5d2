/**
 * UCINET DL, as a list of cells (edgelist1, edgelist2 for two modes): http://analytictech.com/ucinet/help/hs5000.htm. A cell of a
 * symmetric matrix is written on both sides of the diagonal, since DL knows no undirected ones.
 */
import { dlLabels } from './line-labels.ts';
import type { NetworkDocument } from './network-document.ts';
import type { NetworkFormat } from './network-format.ts';
import { numberText } from './number-text.ts';
import { inPieces } from './pieces.ts';
import { type Numbering, rowsFirst } from './two-modes.ts';

export const DL: NetworkFormat = {
  id: 'DL',
  title: 'UCINET DL',
  description: 'UCINET, NetDraw, igraph (one-mode, labels of one word), Gephi',
  extension: 'dl',
  mediaType: 'text/plain',
  carries: ['nodes', 'weight', 'sign', 'two modes'],
  write: (document) => inPieces(lines(document)),
};

function* lines(document: NetworkDocument): Generator<string> {
  const numbering = rowsFirst(document);
  const labels = dlLabels(document);
  const written = numbering.order.map((place) => `${labels[place]}\n`);
  if (document.type === 'TWO_MODE') {
    yield `dl nr=${numbering.rows} nc=${numbering.columns}\nformat=edgelist2\nrow labels:\n`;
    yield* written.slice(0, numbering.rows);
    yield 'column labels:\n';
    yield* written.slice(numbering.rows);
  } else {
    yield `dl n=${document.nodes.length}\nformat=edgelist1\nlabels:\n`;
    yield* written;
  }
  yield 'data:\n';
  yield* cells(document, numbering);
}

function* cells(document: NetworkDocument, { numberOf, rows }: Numbering): Generator<string> {
  for (const { source, target, weight } of document.edges) {
    const value = numberText(weight);
    const [first, second] = [numberOf[source]!, numberOf[target]!];
    if (document.type === 'TWO_MODE') {
      yield `${Math.min(first, second)} ${Math.max(first, second) - rows} ${value}\n`;
    } else {
      yield `${first} ${second} ${value}\n${second} ${first} ${value}\n`;
    }
  }
}
