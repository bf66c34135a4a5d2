/** The index of all statements: from each database, and from its file. */
import { join } from 'node:path';
import type { DatabaseKind } from '../../src/graph/port.ts';
import type { Aim } from '../aims.ts';
import type { Places } from '../contenders.ts';
import type { Place } from '../import/task.ts';
import { inProcess } from '../measure/in-process.ts';
import { median } from '../measure/load.ts';
import type { Options } from '../options.ts';
import { grouped, type Run } from '../progress.ts';
import { ratio, shown, table } from '../report.ts';
import type { IndexOutcome, IndexTask } from './index-task.ts';

const MOST_BYTES = 60;

export interface IndexMeasured {
  readonly text: readonly string[];
  readonly aims: readonly Aim[];
  /** A saved one. */
  readonly file: string;
}

/** Nobody else has the embedded database open. */
export async function measureIndex(
  { rounds }: Pick<Options, 'rounds'>,
  places: Places,
  run: Run,
): Promise<IndexMeasured> {
  const folder = await run.newFolder();
  const found = new Map<DatabaseKind, IndexOutcome[]>();
  let file = '';
  for (let round = 1; round <= rounds; round++) {
    for (const place of placesOf(places)) {
      run.say(`  The index from ${NAMES[place.kind]}, round ${round} of ${rounds}`);
      file = join(folder, `${place.kind}-${round}.bin`);
      const script = { script: ['networks', 'index-worker.ts'], task: { place, file } };
      const outcome = await inProcess<IndexTask, IndexOutcome>(script, 'the index', run);
      found.set(place.kind, [...(found.get(place.kind) ?? []), outcome]);
    }
  }
  return { file, text: textOf(found), aims: [...found].map(([kind, each]) => bytesAim(kind, each)) };
}

const NAMES: Readonly<Record<DatabaseKind, string>> = { embedded: 'the embedded database', neo4j: 'Neo4j' };

function placesOf({ embedded, neo4j }: Places): Place[] {
  const places: Place[] = embedded === null ? [] : [{ kind: 'embedded', dataDir: embedded }];
  if (neo4j === null) return places;
  const { uri, user, password } = neo4j;
  return [...places, { kind: 'neo4j', uri, user, password }];
}

function textOf(found: ReadonlyMap<DatabaseKind, readonly IndexOutcome[]>): string[] {
  const rows = [...found].map(([kind, each]) => {
    const of = (value: (outcome: IndexOutcome) => number): number => median(each.map(value));
    const [bare, build] = [of((outcome) => outcome.bare), of((outcome) => outcome.build)];
    return [
      NAMES[kind],
      shown(build),
      shown(bare),
      ratio(build, bare),
      shown(bytesEach(each)),
      shown(of(({ load }) => load)),
      ratio(
        of(({ load }) => load),
        build,
      ),
      grouped(of(({ fileBytes }) => fileBytes / 1_000_000)),
    ];
  });
  const heads = [
    'from',
    'build s',
    'bare read s',
    'build / bare',
    'bytes a statement',
    'load s',
    'load / build',
    'file MB',
  ];
  return [
    'All statements as columns in memory, built in a process of its own. The bare read takes who said what when from the same ' +
      'database in the same process, in the shape that was found to be quickest, and does nothing with it. Bytes are those of the ' +
      'metrics: all numbers and the texts of the tables. Loading is from the file that an earlier index was saved in, checked by ' +
      'its digest and against the revision of the graph; servers keep one beside the embedded database alone.',
    table([heads, ...rows]),
  ];
}

function bytesEach(each: readonly IndexOutcome[]): number {
  return median(each.map(({ bytes, statements }) => bytes / statements));
}

function bytesAim(kind: DatabaseKind, each: readonly IndexOutcome[]): Aim {
  const bytes = bytesEach(each);
  return {
    what: `The index from ${NAMES[kind]}`,
    aim: `less than ${MOST_BYTES} bytes a statement`,
    found: shown(bytes),
    met: bytes < MOST_BYTES,
  };
}
