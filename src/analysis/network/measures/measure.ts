/** What a measure is: a descriptor, from which the API's enum, the command's help and the documentation are made. */
import type { SignedLayers } from '../signed-layers.ts';
import type { GroupVotes } from './group-votes.ts';

export interface MeasureOptions {
  /** Where random numbers start from; the same seed gives the same answer. Default 1. */
  readonly seed?: number;
  /** Steps of work; the default is the descriptor's `steps`. */
  readonly steps?: number;
  /** Called again and again while the work goes on; throws to stop it. */
  readonly check?: () => void;
}

export interface MeasureResult {
  /** Null where the measure is not defined for this network or could not be computed: `note` says why. */
  readonly value: number | null;
  /** The value is the true one, but for rounding. If not, the true one lies between `lower` and `upper`. */
  readonly exact: boolean;
  /** Both equal the value where it is exact; null where it is not defined. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** One number for each node, NaN where it has none; null where the measure is none of nodes. `nodeValue` of the descriptor. */
  readonly nodes: Float64Array | null;
  /** Further numbers, as those of one layer. */
  readonly parts: readonly MeasurePart[];
  readonly note: string | null;
}

export interface MeasurePart {
  readonly id: string;
  readonly value: number | null;
  readonly nodes: Float64Array | null;
}

interface AnyMeasure {
  /** The value of the API's enum. */
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  /** Who defined it. */
  readonly source: string;
  /** In nodes n, ties m. */
  readonly cost: string;
  /** What the number of each node is; null where there is none. */
  readonly nodeValue: string | null;
  /** Whether the seed matters. */
  readonly seeded: boolean;
  /** Steps of work allowed by default; none where the cost is linear. */
  readonly steps: number | null;
}

/** A measure of a network. */
export interface NetworkMeasure extends AnyMeasure {
  readonly input: 'NETWORK';
  readonly compute: (layers: SignedLayers, options?: MeasureOptions) => MeasureResult;
}

/** A measure of a group and how its members stand on issues. */
export interface GroupMeasure extends AnyMeasure {
  readonly input: 'GROUP';
  readonly compute: (votes: GroupVotes, options?: MeasureOptions) => MeasureResult;
}

export type MeasureDescriptor = NetworkMeasure | GroupMeasure;

type Extras = Partial<Pick<MeasureResult, 'nodes' | 'parts' | 'note'>>;

export function exactly(value: number, extras: Extras = {}): MeasureResult {
  return { ...NOTHING, value, exact: true, lower: value, upper: value, ...extras };
}

/** `value`: the best known, or null. Bounds that meet make it exact. */
export function between(
  value: number | null,
  bounds: { readonly lower: number; readonly upper: number },
  extras: Extras = {},
): MeasureResult {
  return { ...NOTHING, value, ...bounds, exact: value !== null && bounds.lower === bounds.upper, ...extras };
}

/** `why`: what the network lacks. */
export function notDefined(why: string, extras: Extras = {}): MeasureResult {
  return { ...NOTHING, exact: true, note: why, ...extras };
}

export function part(id: string, value: number | null, nodes: Float64Array | null = null): MeasurePart {
  return { id, value, nodes };
}

const NOTHING: MeasureResult = {
  value: null,
  exact: false,
  lower: null,
  upper: null,
  nodes: null,
  parts: [],
  note: null,
};
