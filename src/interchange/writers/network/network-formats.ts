/** Every file format for networks, in the order of menus. A new one is a file of its own and a line here. */
import { CSV_EDGES } from './csv-edges.ts';
import { CSV_MATRIX } from './csv-matrix.ts';
import { CSV_NODES } from './csv-nodes.ts';
import { CYJS } from './cytoscape-json.ts';
import { DL } from './dl.ts';
import { GEXF } from './gexf.ts';
import { GRAPHML } from './graphml.ts';
import { JGF } from './json-graph.ts';
import type { NetworkFormat } from './network-format.ts';
import { NODE_LINK } from './node-link.ts';
import { PAJEK } from './pajek.ts';
import { SVG } from './svg/svg.ts';

export const NETWORK_FORMATS: readonly NetworkFormat[] = [
  GEXF,
  GRAPHML,
  CYJS,
  JGF,
  NODE_LINK,
  PAJEK,
  DL,
  CSV_EDGES,
  CSV_NODES,
  CSV_MATRIX,
  SVG,
];
