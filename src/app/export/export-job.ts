/** What an export is asked to do, what it tells while it works, and what it says at the end. */
import type { CsvTable } from '../../interchange/writers/csv-tables.ts';
import type { ScopeInput } from '../scope.ts';

export const EXPORT_FORMATS = ['ndjson', 'csv'] as const;
/** `ndjson`: the line form of a bundle, lossless. `csv`: one table. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export { CSV_TABLES } from '../../interchange/writers/csv-tables.ts';
export type { CsvTable } from '../../interchange/writers/csv-tables.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  /** Of `csv`; with `ndjson` it must be null. */
  readonly table: CsvTable | null;
  /** The statements to write, with everything they need; null: the whole graph. Names and titles are resolved. */
  readonly scope: ScopeInput | null;
  /** Deprecated and retracted statements as well; null: those of the whole graph as `ndjson`, not otherwise. */
  readonly uncounted: boolean | null;
  /** `csv`: cells that a spreadsheet could take for a formula get a ' in front. */
  readonly formulaSafe: boolean;
}

export type ExportEvent =
  /** `done` of about `total` things are written. With a scope `total` is what is looked at. */
  | {
      readonly type: 'exporting';
      readonly done: number;
      readonly total: number;
      readonly perSecond: number;
      readonly secondsLeft: number | null;
    }
  /** The last event: everything has been given out. */
  | { readonly type: 'exported'; readonly report: ExportReport };

export interface ExportReport {
  /** How many of each were written, by what it is; of `csv`, the rows of the one table. */
  readonly counts: Readonly<Partial<Record<CsvTable, number>>>;
  /** The graph's revision that was written; nothing of a later one is in it. */
  readonly revision: number;
  readonly seconds: number;
}

export interface ExportOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: ExportEvent) => void) | undefined;
}
