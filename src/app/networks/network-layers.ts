/** A network as its two layers, agreement and disagreement: what measures and layouts look at. */
import type { Network } from '../../analysis/network/network.ts';
import type { SignedLayers } from '../../analysis/network/signed-layers.ts';

/**
 * SUBTRACT in a one-mode network: congruence and conflict as they are. Else the weight, on the layer that its sign says; IGNORE has
 * no sign and counts as agreement, and so does every edge of COMBINE, with 1, since its numbers are codes.
 */
export function layersOf({ options, rows, columns, edges }: Network): SignedLayers {
  const { source, target, weight, congruence, conflict } = edges;
  const size = rows.ids.length + (columns?.ids.length ?? 0);
  if (options.type === 'ONE_MODE' && options.aggregation === 'SUBTRACT') {
    return { size, source, target, positive: congruence, negative: conflict };
  }
  const against = options.aggregation === 'CONFLICT' ? -1 : 1;
  const signed = options.aggregation === 'COMBINE' ? weight.map(Math.sign) : weight;
  return {
    size,
    source,
    // Columns come after the rows.
    target: columns === null ? target : target.map((place) => place + rows.ids.length),
    positive: signed.map((each) => Math.max(0, each * against)),
    negative: signed.map((each) => Math.max(0, -each * against)),
  };
}

/** 1: the two ends agree, -1: they disagree, 0: neither, or the aggregation does not tell. */
export function signOf({ options: { aggregation } }: Network, weight: number): -1 | 0 | 1 {
  switch (aggregation) {
    case 'CONGRUENCE':
      return 1;
    case 'CONFLICT':
      return -1;
    case 'SUBTRACT':
      return Math.sign(weight) as -1 | 0 | 1;
    default:
      return 0;
  }
}
