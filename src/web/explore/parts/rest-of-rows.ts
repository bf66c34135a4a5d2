/** Rows that are not here yet. */
export interface RestOfRows {
  /** Resolves whether they are all here now: false if that was stopped, or failed. */
  readonly load: () => Promise<boolean>;
  readonly isLoading: boolean;
}
