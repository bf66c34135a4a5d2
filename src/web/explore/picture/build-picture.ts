/** From what the API answers to what the picture shows. */
import type {
  PictureDeclarationsQuery,
  PictureNetworkQuery,
  PicturePlacesQuery,
} from '../generated/operations.ts';
import type { View } from '../view/view.ts';
import type { Picture, PictureEdge, PictureNode } from './model.ts';
import { offTheGrid } from './off-the-grid.ts';
import { besideTheOther, type Place } from './place-beside.ts';

type Declarations = PictureDeclarationsQuery;
type Declared = NonNullable<Declarations['opposition']>['nodes'][number];

export interface Answers {
  readonly network: PictureNetworkQuery['network'];
  readonly places: PicturePlacesQuery['network'];
  /** Null where none are asked for. */
  readonly declarations: Declarations | null;
}

const CENTRE: Place = { x: 0.5, y: 0.5 };

export function buildPicture({ network, places, declarations }: Answers, show: View['show']): Picture {
  const placeOf = offTheGrid(
    new Map(places.nodes.map(({ id, x, y }) => [id, { x: x ?? CENTRE.x, y: y ?? CENTRE.y }])),
  );
  const pages = [declarations?.opposition, declarations?.alignment].filter((page) => page != null);
  const declared = pages.flatMap(({ nodes }) => nodes);
  const remembered = rememberedFor(places);
  const nodes: PictureNode[] = network.nodes.map(({ statementCount, ...node }) => ({
    ...node,
    ...(placeOf.get(node.id) ?? CENTRE),
    statements: statementCount,
  }));
  const edges = [...network.edges.map(networkEdge), ...declared.map(declaredEdge)];
  const shown = edges.filter(({ sign }) => isShown(sign, show));
  return {
    nodes: [...nodes, ...spokenAbout(nodes, declared, placeOf, remembered)],
    edges: shown,
    edgesHidden: network.edgesFound - network.edges.length,
    declarationsHidden: pages.reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0),
    statements: network.statementCount,
    undatedLeftOut: network.undatedLeftOut,
    firstDate: network.firstDate ?? null,
    lastDate: network.lastDate ?? null,
    emptyBecause:
      shown.length > 0 ? null : (network.emptyBecause ?? 'No relation of this sort is in the scope.'),
  };
}

function networkEdge(edge: Answers['network']['edges'][number]): PictureEdge {
  const { source, target, weight, sign, statementCount } = edge;
  return {
    id: `${source}--${target}`,
    source,
    target,
    basis: 'NETWORK',
    sign,
    weight,
    congruence: edge.congruence ?? null,
    conflict: edge.conflict ?? null,
    statements: statementCount,
  };
}

function declaredEdge({ verdict, from, to, count }: Declared): PictureEdge {
  const sign = verdict === 'OPPOSED' ? -1 : 1;
  return {
    id: `${from.id}-->${to.id}:${sign}`,
    source: from.id,
    target: to.id,
    basis: 'DECLARED',
    sign,
    weight: count,
    congruence: null,
    conflict: null,
    statements: count,
  };
}

function isShown(sign: number, show: View['show']): boolean {
  if (show === 'BOTH') return true;
  return show === 'OPPOSITION' ? sign < 0 : sign > 0;
}

/** Where those went who are only spoken about: there they stay as long as everybody else does. */
const REMEMBERED = new WeakMap<Answers['places'], Map<string, Place>>();

function rememberedFor(places: Answers['places']): Map<string, Place> {
  const remembered = REMEMBERED.get(places) ?? new Map<string, Place>();
  REMEMBERED.set(places, remembered);
  return remembered;
}

/** Ends of declarations that the network does not have: each beside the other end, as far out as there is room. */
function spokenAbout(
  nodes: readonly PictureNode[],
  declared: readonly Declared[],
  placeOf: ReadonlyMap<string, Place>,
  remembered: Map<string, Place>,
): PictureNode[] {
  const there = new Map<string, Place>(nodes.map((node) => [node.id, node]));
  const added: PictureNode[] = [];
  for (const { from, to } of declared) {
    for (const [end, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (there.has(end.id)) continue;
      const place =
        // At other times it may have said something.
        placeOf.get(end.id) ??
        remembered.get(end.id) ??
        besideTheOther(there.get(other.id) ?? CENTRE, [...there.values(), ...remembered.values()]);
      if (!placeOf.has(end.id)) remembered.set(end.id, place);
      there.set(end.id, place);
      added.push({ id: end.id, label: end.name, kind: end.kind, isColumn: false, ...place, statements: 0 });
    }
  }
  return added;
}
