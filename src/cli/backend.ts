/** What commands need: the API's questions, and loading. Where it runs is decided by whoever opens it. */
import type { BundleFile, LoadReport } from '../app/load-bundle.ts';

export type Variables = Readonly<Record<string, unknown>>;

export interface CommandBackend {
  /** The data that the API answers; an error of the API is thrown as a StanceGraphError. */
  query<Data>(document: string, variables?: Variables): Promise<Data>;
  /** Upserts a bundle, all or nothing. Throws BUNDLE_INVALID. */
  load(files: readonly BundleFile[], options: LoadSettings): Promise<LoadReport>;
  close(): Promise<void>;
}

export interface LoadSettings {
  /** Check against the graph and count, but write nothing. */
  readonly dryRun: boolean;
}
