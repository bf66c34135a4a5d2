/** numpy, where a Python that has it is at hand. */
import { existsSync } from 'node:fs';
import { outputOf } from '../../scripts/processes.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { Run } from '../progress.ts';
import { type Child, startChild } from '../rivals/child.ts';
import type { VoteFiles } from './votes.ts';

export interface Numpy {
  /** Path or name of the Python. */
  readonly python: string;
  readonly version: string;
}

/** The same as the tests look for, then those of the PATH. */
const PLACES = [
  process.env.STANCE_GRAPH_PYTHON ?? '',
  packageFile('.cache', 'python', 'bin', 'python3'),
  'python3',
  'python',
];

/** Null: none has it. */
export async function findNumpy({ signal }: Run): Promise<Numpy | null> {
  for (const python of PLACES.filter(
    (place) => place !== '' && (!place.includes('/') || existsSync(place)),
  )) {
    const { status, output } = await outputOf(python, ['-c', 'import numpy; print(numpy.__version__)'], {
      signal,
    });
    signal.throwIfAborted();
    if (status === 0) return { python, version: output.trim() };
  }
  return null;
}

export async function startMatrices(
  { python }: Numpy,
  { head, numbers }: VoteFiles,
  run: Run,
): Promise<Child> {
  const args = [packageFile('bench', 'networks', 'matrices.py'), head, numbers];
  return startChild(
    { program: python, args, env: {}, ready: /ready (http:\S+)/, folder: await run.newFolder() },
    run,
  );
}
