/** What connects two nodes directly, on a path from one actor to another. */
import type { TieType } from './model.ts';

/** EXPRESSES leads past the position to the issue. */
export type PathLinkKind =
  TieType | 'MADE' | 'ON_BEHALF_OF' | 'REPORTED_BY' | 'EXPRESSES' | 'CITED_IN' | 'ABOUT';

/** In the direction in which the graph has it. */
export interface PathLink {
  readonly kind: PathLinkKind;
  readonly start: string;
  readonly end: string;
  /** The role of a tie, the label of a position, the locator of a citation. */
  readonly text: string | null;
  /** Of a tie: partial dates. */
  readonly since: string | null;
  readonly until: string | null;
  /** Of MADE: whether the actor did not say it, but somebody else says that it holds it. */
  readonly reported: boolean;
}
