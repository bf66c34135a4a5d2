/**
 * Puts files into the graph. They are read twice: first all of it is checked, and who its actors are is settled; then it is
 * written, in batches of one transaction each. All that is written rests on ids, so an import that was broken off goes on where
 * it was when it is started again, and one that has ended changes nothing.
 */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { StanceGraphError } from '../../domain/errors.ts';
import type { GraphDatabase } from '../../graph/port.ts';
import { readImportPlace } from '../../graph/queries/imports.ts';
import type { ImportGiven } from '../../graph/queries/imports.ts';
import { readRevision } from '../../graph/revision.ts';
import { fileInput } from '../../interchange/readers/input.ts';
import type { ReaderDescriptor, RowFault } from '../../interchange/readers/reader.ts';
import { batchesOf, sameActor } from './batches.ts';
import type { Batch, Findings } from './batches.ts';
import { FileCheck } from './check-file.ts';
import { readerFor } from './check-request.ts';
import { Faults, invalidImport } from './faults.ts';
import { readDecisions } from './identity/decisions.ts';
import type { Decision } from './identity/decisions.ts';
import { identify } from './identity/identify.ts';
import type { Identity } from './identity/identify.ts';
import { importId } from './import-id.ts';
import type { ImportEvent, ImportReport, ImportRequest } from './import-job.ts';
import { fileNames, openInputs } from './inputs.ts';
import type { ImportInputs } from './inputs.ts';
import { Progress } from './progress.ts';
import { planAll, writeAll } from './write-batches.ts';
import type { BatchCalls, Written } from './write-batches.ts';

export interface ImportOptions {
  /** Who imports: kept with each change. */
  readonly author: string;
  readonly now: () => Date;
  /** Aborted: the import stops between two batches. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ImportEvent) => void;
}

/** What goes through the whole of an import. */
interface Job {
  readonly db: GraphDatabase;
  readonly reader: ReaderDescriptor;
  readonly request: ImportRequest;
  readonly options: ImportOptions;
  readonly inputs: ImportInputs;
  readonly faults: Faults;
  readonly progress: Progress;
  readonly startedAt: Date;
}

/** Recognised actors that the report lists. */
const MOST_RECOGNISED = 1_000;

/**
 * Throws BAD_INPUT, FILE_UNREADABLE (also where a file changes meanwhile), IMPORT_INVALID and ACTORS_UNCLEAR, all before anything
 * is written; INTERRUPTED; and whatever `GraphDatabase.write` throws: then the batches before stay.
 */
export async function runImport(
  db: GraphDatabase,
  readers: readonly ReaderDescriptor[],
  request: ImportRequest,
  options: ImportOptions,
): Promise<ImportReport> {
  const startedAt = options.now();
  const reader = readerFor(readers, request);
  const decided = request.decisions === null ? null : await readDecisions(fileInput(request.decisions));
  const inputs = await openInputs(request.inputs);
  const progress = new Progress(options.onEvent ?? (() => {}), options.now);
  const job: Job = { db, reader, request, options, inputs, faults: new Faults(), progress, startedAt };
  const check = await checkAll(job);
  const given = await whatIsGiven(job, check, decided?.text ?? null);
  const findings = await settleAll(job, check, given, decided?.decisions ?? []);
  const written = await (request.dryRun ? dryRun : write)(job, findings, given);
  return reportOf(job, findings, given, written);
}

/** The first reading. */
async function checkAll(job: Job): Promise<FileCheck> {
  const { db, reader, request, inputs, progress } = job;
  const check = new FileCheck(db, reader, {
    now: job.startedAt.toISOString(),
    onFaults: (found) => noteFaults(job, found),
  });
  for await (const chunk of reader.read(inputs.checked, request.options)) {
    stopIfAsked(job, 'nothing was imported.');
    await check.take(chunk);
    progress.checking(check.rows, inputs.bytesRead(), inputs.totalBytes);
    // A server that imports goes on answering.
    await setImmediate();
  }
  await check.end();
  progress.checking(check.rows, inputs.totalBytes, inputs.totalBytes, true);
  refuseFaults(job);
  return check;
}

/** Which of the graph's things the file's are. */
async function settleAll(
  job: Job,
  check: FileCheck,
  given: ImportGiven,
  decisions: readonly Decision[],
): Promise<Findings> {
  const { db, reader, request, faults, progress } = job;
  const isDefined = (id: string): boolean => check.references.defined.has(id) && !check.refused.has(id);
  const { identity, matches } = await db.read(async (tx) => {
    const { number, state } = await readImportPlace(tx, given.id);
    const mentions = check.mentions.list.flatMap((mention) => mention ?? []);
    const importNumber = state === null ? null : number;
    return {
      identity: await identify(tx, { mentions, defined: check.actors, isDefined, decisions, importNumber }),
      matches: await check.titles.settle(tx, isDefined, importNumber),
    };
  });
  if (request.onError === 'stop') {
    noteFaults(job, [...matches.refused.values(), ...ownSpeakers(check, identity)]);
    refuseFaults(job);
  }
  const newActors = identity.created.size;
  progress.tell({ type: 'checked', rows: check.rows, faults: faults.count, newActors });
  return { reader, check, identity, matches, isWhole: request.onError === 'stop' };
}

/** With `skip` the rows are told where they are left out. */
function noteFaults({ request, faults, progress }: Job, found: readonly RowFault[]): void {
  faults.add(found);
  if (request.onError === 'skip' && found.length > 0) progress.tell({ type: 'faults', faults: found });
}

function refuseFaults({ request, faults }: Job): void {
  if (request.onError === 'skip' || faults.count === 0) return;
  throw invalidImport(
    faults.kept,
    faults.count,
    'Correct them, or leave such rows out and have them listed (--on-error skip).',
  );
}

/** Rows in which two names turned out to be one actor: the first of each pair of names. */
function ownSpeakers(check: FileCheck, identity: Identity): RowFault[] {
  const idOf = (number: number): string | undefined => {
    const mention = check.mentions.list[number];
    return mention ? identity.ids.get(mention) : undefined;
  };
  return [...check.pairs.values()].flatMap(({ one, other, at, column }) => {
    const id = idOf(one);
    return id !== undefined && id === idOf(other) ? [sameActor(at, column, id)] : [];
  });
}

/** Equal for equal files, format, options and decisions. */
async function whatIsGiven(
  { reader, request, options, inputs, startedAt }: Job,
  check: FileCheck,
  decisions: string | null,
): Promise<ImportGiven> {
  const said = [sorted(await inputs.hashes()), reader.id, sorted(request.options), decisions];
  const contentHash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  const names = fileNames(request.inputs);
  const name = request.name ?? names[0] ?? reader.id;
  return {
    id: importId(name, contentHash),
    name,
    format: reader.id,
    fileNames: names,
    contentHash,
    startedAt: startedAt.toISOString(),
    author: options.author,
    counts: check.counts,
  };
}

/** The second reading. */
async function write(job: Job, findings: Findings, given: ImportGiven): Promise<Written> {
  const { db, options } = job;
  return writeAll(db, batches(job, findings), {
    ...calls(job, findings, given),
    now: options.now,
    beforeBatch(done) {
      const { rows } = findings.check;
      stopIfAsked(
        job,
        `${done} of ${rows} rows are in the graph. Give the same command again to go on from there.`,
      );
    },
  });
}

async function dryRun(job: Job, findings: Findings, given: ImportGiven): Promise<Written> {
  const { number } = await job.db.read((tx) => readImportPlace(tx, given.id));
  return planAll(job.db, batches(job, findings), {
    ...calls(job, findings, given),
    number,
    beforeBatch: () => stopIfAsked(job, 'nothing was imported.'),
  });
}

function batches({ reader, request, inputs, progress }: Job, findings: Findings): AsyncIterable<Batch> {
  inputs.restart();
  progress.restart();
  return batchesOf(reader.read(inputs.again, request.options), findings);
}

function calls(
  job: Job,
  { check, identity, matches }: Findings,
  given: ImportGiven,
): Omit<BatchCalls, 'beforeBatch'> {
  return {
    given,
    own: {
      actors: identity.own.length,
      names: identity.own.reduce((sum, { names }) => sum + names.size, 0),
      topics: matches.ownTopics,
      ...matches.own,
    },
    onBatch(done, faults) {
      noteFaults(job, faults);
      job.progress.writing(done, check.rows);
    },
  };
}

function stopIfAsked({ options }: Job, state: string): void {
  if (!options.signal?.aborted) return;
  throw new StanceGraphError('INTERRUPTED', `Stopped: ${state}`);
}

async function reportOf(
  job: Job,
  { identity }: Findings,
  given: ImportGiven,
  { counts, changed }: Written,
): Promise<ImportReport> {
  const { db, reader, request, options, faults, startedAt } = job;
  return {
    id: given.id,
    name: given.name,
    format: reader.id,
    counts,
    faults: faults.kept,
    faultCount: faults.count,
    recognised: identity.recognised.slice(0, MOST_RECOGNISED),
    recognisedCount: identity.recognised.length,
    unusedDecisions: identity.unused.map(({ at, text }) => ({ ...at, text })),
    changed,
    revision: await db.read(readRevision),
    dryRun: request.dryRun,
    seconds: (options.now().getTime() - startedAt.getTime()) / 1_000,
  };
}

function sorted<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
