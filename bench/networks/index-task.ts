/** What a process that makes an index is asked, and what it answers. */
import type { Place } from '../import/task.ts';

export interface IndexTask {
  readonly place: Place;
  /** Where the index is saved; not there yet. */
  readonly file: string;
}

export interface IndexOutcome {
  readonly statements: number;
  /** Of the index in memory, as the metrics tell them. */
  readonly bytes: number;
  /** Seconds: reading who said what when, and nothing else, in the same database. */
  readonly bare: number;
  /** Building the index. */
  readonly build: number;
  readonly save: number;
  /** From the file, checked against the database. */
  readonly load: number;
  readonly fileBytes: number;
}
