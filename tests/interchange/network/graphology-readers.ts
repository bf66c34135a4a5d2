/** Files as graphology's readers take them. */
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';

/** Parallel edges are allowed so that they would be seen. */
export function readGexf(text: string): ReturnType<typeof parseGexf> {
  return parseGexf(MultiGraph, text);
}

export function readGraphml(text: string): ReturnType<typeof parseGraphml> {
  return parseGraphml(MultiGraph, text);
}
