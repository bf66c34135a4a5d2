/**
 * Long work on the graph: what each job is given, what it tells while it works, what it gives at the end. A job runs where
 * the database is open, in the command's own process or in a running server; everything here can be sent as JSON.
 */
import type { ExportEvent, ExportReport, ExportRequest } from './export/export-job.ts';
import type { ImportEvent, ImportReport, ImportRequest } from './import/import-job.ts';
import type { RemoveEvent, RemoveReport } from './import/remove-import.ts';
import type { BundleFile, LoadReport } from './load-bundle.ts';

interface JobShape<Arguments, Event, Result> {
  readonly arguments: Arguments;
  readonly event: Event;
  readonly result: Result;
}

export interface Jobs {
  readonly load: JobShape<LoadRequest, never, LoadReport>;
  readonly import: JobShape<ImportRequest, ImportEvent, ImportReport>;
  readonly 'imports-remove': JobShape<RemoveRequest, RemoveEvent, RemoveReport>;
  readonly export: JobShape<ExportRequest, ExportEvent | ExportedText, ExportReport>;
  readonly backup: JobShape<BackupRequest, BackupEvent, BackupReport>;
  readonly restore: JobShape<RestoreRequest, RestoreEvent, RestoreReport>;
}

export type JobName = keyof Jobs;
/** The job stands behind others, which it names. */
export interface WaitingEvent {
  readonly type: 'waiting';
  readonly for: readonly JobName[];
}
export type JobEvent<Name extends JobName> = Jobs[Name]['event'] | WaitingEvent;

/** How a job is followed and stopped. */
export interface JobListener<Name extends JobName> {
  /** Hears the events in their order; the next one comes when the promise is kept. */
  readonly onEvent?: ((event: JobEvent<Name>) => void | Promise<void>) | undefined;
  /** Aborted: the job ends, between two batches, by throwing the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface LoadRequest {
  readonly files: readonly BundleFile[];
  /** Check against the graph and count, but write nothing. */
  readonly dryRun: boolean;
}

export interface RemoveRequest {
  readonly id: string;
  /** Count what would be removed, but remove nothing. */
  readonly dryRun: boolean;
}

/** The next piece of what is exported. */
export interface ExportedText {
  readonly type: 'text';
  readonly text: string;
}

/** What a file of the embedded database holds. */
export interface GraphFileFacts {
  readonly revision: number;
  /** When that revision was made; null: nothing has been written yet. */
  readonly changedAt: string | null;
  readonly actors: number;
  readonly statements: number;
  /** Of the whole database, whatever they stand for. */
  readonly nodes: number;
  readonly relationships: number;
}

export interface BackupRequest {
  /** Absolute path of the file to write. */
  readonly file: string;
}

export type BackupEvent = { readonly type: 'copying' } | { readonly type: 'checking' };

export interface BackupReport extends GraphFileFacts {
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number;
}

export interface RestoreRequest {
  /** Absolute path of a backup. */
  readonly file: string;
  /** Check the file and say what it holds, but restore nothing. */
  readonly dryRun: boolean;
}

export type RestoreEvent =
  | { readonly type: 'checking' }
  /** From here on requests are refused until the other graph is open. */
  | { readonly type: 'replacing' };

/** `revision` is that of the file. */
export interface RestoreReport extends GraphFileFacts {
  readonly file: string;
  /**
   * The graph's revision now; null in a dry run. Higher than that of the file where that one has stood for another content in this
   * data folder.
   */
  readonly graphRevision: number | null;
  /** The graph that was in its place; null where it could not be read. */
  readonly replaced: { readonly revision: number; readonly statements: number } | null;
  /** Where the replaced graph is kept; null in a dry run. */
  readonly keptAt: string | null;
  readonly dryRun: boolean;
  readonly seconds: number;
}
