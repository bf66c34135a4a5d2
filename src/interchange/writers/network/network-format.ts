/** What a file format for networks is: commands' help, the API's enum, routes and docs/network-files.md come from these. */
import type { NetworkDocument } from './network-document.ts';

/** What a format can hold, in the order of the table in docs/network-files.md. */
export const CARRIED = [
  'nodes',
  'kinds',
  'positions',
  'node measures',
  'weight',
  'sign',
  'statement counts',
  'dates',
  'issues',
  'time windows',
  'two modes',
] as const;
export type Carried = (typeof CARRIED)[number];

export interface NetworkFormat {
  /** The value of the API's NetworkFormat. */
  readonly id: string;
  readonly title: string;
  /** For which programs. */
  readonly description: string;
  /** Without the dot in front; no two formats share one. */
  readonly extension: string;
  readonly mediaType: string;
  readonly carries: readonly Carried[];
  /** The file in pieces of some ten thousand characters. Throws LIMIT_EXCEEDED where the file would be senselessly large. */
  write(document: NetworkDocument): Iterable<string>;
}
