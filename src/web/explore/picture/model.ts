/** What the picture shows, without how: the picture, its tables and its files are all made from this. */

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  /** An actor's kind; of a column, what it is: ISSUE. */
  readonly kind: string;
  readonly isColumn: boolean;
  /** To the right and downwards, from 0 to 1; somewhat beyond for who is only spoken about. */
  readonly x: number;
  readonly y: number;
  /** Of its own, in scope; 0 for who is only spoken about. */
  readonly statements: number;
}

export interface PictureEdge {
  /** Unique in its picture. */
  readonly id: string;
  /** Ids of nodes. Of a declaration: who declares it. */
  readonly source: string;
  readonly target: string;
  /** NETWORK: computed from what both say on the same issues (or what an actor says on an issue). DECLARED: the source took a stance on the target. */
  readonly basis: 'NETWORK' | 'DECLARED';
  /** -1 opposition, 1 support, 0 neither. */
  readonly sign: number;
  /** Of a declaration, the number of statements that declare it. */
  readonly weight: number;
  /** How much the two agree and disagree; null where that is not reckoned. */
  readonly congruence: number | null;
  readonly conflict: number | null;
  readonly statements: number;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** Edges that are there but not shown: too weak, or beyond the strongest that were asked for. */
  readonly edgesHidden: number;
  /** Declared relations that are not shown: there are more than fit into one answer. */
  readonly declarationsHidden: number;
  readonly statements: number;
  /** Statements that only lack a date, which the scope asks for. */
  readonly undatedLeftOut: number;
  /** Of what is shown, as written. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Why there is no edge, and what to try, in the server's words; null if there are some. */
  readonly emptyBecause: string | null;
}

/** Of all that the scope holds at any time: the ends of the slider. */
export interface TimeSpan {
  readonly first: string | null;
  readonly last: string | null;
}
