/**
 * A network as files carry it: plain and complete, with no database behind it. Whatever a format writes is read from here,
 * in the order of the lists, so that the same document always gives the same bytes.
 */

export type NetworkType = 'ONE_MODE' | 'TWO_MODE';
export type Aggregation = 'IGNORE' | 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'COMBINE';
/** `ROW` throughout a one-mode network. */
export type NodeMode = 'ROW' | 'COLUMN';
export type Sign = -1 | 0 | 1;

/** Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `to` is the last day in it. */
export interface Spell {
  readonly from: string;
  readonly to: string;
}

/** What an edge was in one time window. */
export interface EdgeSpell extends Spell {
  readonly weight?: number;
  readonly sign?: Sign;
  readonly statements?: number;
}

export interface DocumentNode {
  /** Unique among the nodes of its mode. */
  readonly id: string;
  readonly label: string;
  /** An actor kind, or what it is: ISSUE, TOPIC, POSITION, DOCUMENT, PUBLISHER. */
  readonly kind: string;
  readonly mode: NodeMode;
  /** Null: not laid out. x grows to the right, y downwards. */
  readonly x: number | null;
  readonly y: number | null;
  readonly degree: number;
  readonly strength: number;
  readonly community: number | null;
  readonly statements: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** When it is there; empty: from its first date to its last, or always. */
  readonly spells: readonly Spell[];
}

export interface DocumentEdge {
  /** Unique among the edges. */
  readonly id: string;
  /** Places in `nodes`. */
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly sign: Sign;
  readonly statements: number;
  readonly issues: readonly string[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly spells: readonly EdgeSpell[];
}

export interface NetworkDocument {
  readonly title: string;
  /** The scope in words. */
  readonly description: string;
  /** The graph's revision. */
  readonly revision: number;
  readonly type: NetworkType;
  /** The variables: SPEAKER, PRINCIPAL, ISSUE … */
  readonly rows: string;
  readonly columns: string;
  readonly aggregation: Aggregation;
  readonly normalisation: string;
  /** Distinct statements behind the whole. */
  readonly statements: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly nodes: readonly DocumentNode[];
  /** Where the network was cut into time windows: all of them, in order; else empty. */
  readonly windows: readonly Spell[];
  readonly edgeCount: number;
  /** Read several times, each time from the start: an array, or what makes the edges from columns as they are asked for. */
  readonly edges: Iterable<DocumentEdge>;
}
