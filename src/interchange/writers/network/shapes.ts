/** How the kinds of nodes are told apart in pictures: by shape, so that print in black and white tells them too. */

export type Shape =
  'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'down' | 'pentagon' | 'plus' | 'page' | 'star';

interface KindLook {
  readonly title: string;
  readonly shape: Shape;
  /** What GEXF has. */
  readonly gexf: 'disc' | 'square' | 'triangle' | 'diamond';
  /** What Pajek has. */
  readonly pajek: 'ellipse' | 'box' | 'triangle' | 'diamond' | 'cross';
}

/** In the order of the legend. */
export const KIND_LOOKS: Readonly<Record<string, KindLook>> = {
  PERSON: { title: 'Person', shape: 'circle', gexf: 'disc', pajek: 'ellipse' },
  ORGANISATION: { title: 'Organisation', shape: 'square', gexf: 'square', pajek: 'box' },
  ARMED_GROUP: { title: 'Armed group', shape: 'triangle', gexf: 'triangle', pajek: 'triangle' },
  STATE: { title: 'State', shape: 'diamond', gexf: 'diamond', pajek: 'diamond' },
  COALITION: { title: 'Coalition', shape: 'hexagon', gexf: 'disc', pajek: 'cross' },
  ISSUE: { title: 'Issue', shape: 'down', gexf: 'square', pajek: 'box' },
  TOPIC: { title: 'Topic', shape: 'pentagon', gexf: 'square', pajek: 'box' },
  POSITION: { title: 'Position', shape: 'plus', gexf: 'square', pajek: 'box' },
  DOCUMENT: { title: 'Document', shape: 'page', gexf: 'square', pajek: 'box' },
  PUBLISHER: { title: 'Publisher', shape: 'star', gexf: 'square', pajek: 'box' },
};

/** A kind that is not in the list is drawn as a circle, under its own name. */
export function lookOf(kind: string): KindLook {
  return Object.hasOwn(KIND_LOOKS, kind)
    ? KIND_LOOKS[kind]!
    : { title: kind, shape: 'circle', gexf: 'disc', pajek: 'ellipse' };
}

export function gexfShapeOf(kind: string): string {
  return lookOf(kind).gexf;
}
