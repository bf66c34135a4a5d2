/** What a layout is: a descriptor, as for measures. */
import type { SignedLayers } from '../signed-layers.ts';

export interface LayoutOptions {
  /** Where random numbers start from. Default 1. */
  readonly seed?: number;
  /** At most; fewer where the steps do not suffice. Default 500. */
  readonly iterations?: number;
  /** Steps of work; the default is the descriptor's `steps`. */
  readonly steps?: number;
  /** Called again and again while the work goes on; throws to stop it. */
  readonly check?: () => void;
}

export interface Positions {
  /** Of each node, 0 to 1; the picture fills the unit square in its longer direction and is centred in the other. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Layout extends Positions {
  /** Done, for each part of the network. */
  readonly iterations: number;
  /** Null, or why fewer iterations were done than asked for. */
  readonly note: string | null;
}

export interface LayoutDescriptor {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly cost: string;
  readonly steps: number;
  /** @throws RangeError on bad layers, or on iterations that are not a whole number above 0. */
  readonly compute: (layers: SignedLayers, options?: LayoutOptions) => Layout;
}
