/** What a job works on, wherever it runs. */
import type { JobEvent, JobName } from '../app/jobs.ts';
import type { DatabaseSlot } from './database-slot.ts';
import type { Settings } from './settings.ts';

export interface JobWorld {
  readonly slot: DatabaseSlot;
  readonly settings: Settings;
  /** Who asks for the job: kept with what it changes. */
  readonly author: string;
  readonly now: () => Date;
}

export interface JobRun<Name extends JobName> {
  /** Tells whoever follows the job; the promise is kept when it has been heard. */
  emit(event: JobEvent<Name>): Promise<void>;
  readonly signal: AbortSignal;
}
