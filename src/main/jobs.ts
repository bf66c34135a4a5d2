/** The jobs, by name: what is in this table, a command can ask for, alone or through a running server. */
import { userInfo } from 'node:os';
import type { JobName, Jobs } from '../app/jobs.ts';
import { StanceGraphError } from '../domain/errors.ts';
import { backup } from './job-backup.ts';
import { exportPieces } from './job-export.ts';
import { importFiles } from './job-import.ts';
import { removeImported } from './job-imports-remove.ts';
import { load } from './job-load.ts';
import { restore } from './job-restore.ts';
import { jobTurns } from './job-turns.ts';
import type { JobRun, JobWorld } from './job-world.ts';

interface Job<Name extends JobName> {
  /** No other job may run beside it. */
  readonly alone: boolean;
  readonly work: (
    world: JobWorld,
    given: Jobs[Name]['arguments'],
    run: JobRun<Name>,
  ) => Promise<Jobs[Name]['result']>;
}

const JOBS: { readonly [Name in JobName]: Job<Name> } = {
  load: { alone: false, work: load },
  import: { alone: false, work: importFiles },
  'imports-remove': { alone: false, work: removeImported },
  export: { alone: false, work: exportPieces },
  backup: { alone: false, work: backup },
  restore: { alone: true, work: restore },
};

export interface JobRunner {
  run<Name extends JobName>(
    name: Name,
    given: Jobs[Name]['arguments'],
    run: JobRun<Name>,
  ): Promise<Jobs[Name]['result']>;
}

/** One for each database that is open. */
export function jobRunner(world: JobWorld): JobRunner {
  const turns = jobTurns();
  return {
    async run<Name extends JobName>(name: Name, given: Jobs[Name]['arguments'], run: JobRun<Name>) {
      const { alone, work } = jobOf(name);
      const turn = {
        name,
        alone,
        signal: run.signal,
        onWait: (names: readonly JobName[]) => void run.emit({ type: 'waiting', for: names }).catch(() => {}),
      };
      return turns.run(turn, () => work(world, given, run));
    },
  };
}

function jobOf<Name extends JobName>(name: Name): Job<Name> {
  if (Object.hasOwn(JOBS, name)) return JOBS[name];
  throw new StanceGraphError(
    'NOT_FOUND',
    `There is no job "${name}": server and command are of different versions. Stop the server and start it again.`,
  );
}

/** Who runs this process. A container may run under a number that has no name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
