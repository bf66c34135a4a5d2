/** Pages with blocks that are made from the running software. */

export interface ReadmePage {
  /** Relative to the package. */
  readonly file: string;
  /** What has been done to a new graph, beside the first data. */
  readonly commands: readonly string[];
}

export const README_PAGES: readonly ReadmePage[] = [
  { file: 'README.md', commands: [] },
  { file: 'docs/un-votes.md', commands: ['npm run seed:un'] },
  { file: 'docs/networks.md', commands: ['npm run seed:un'] },
];
