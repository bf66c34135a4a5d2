/** Roll calls as files of the form that the R package unvotes has, kept in .cache/bench/: what an import reads. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvRow } from '../../src/interchange/writers/csv-text.ts';
import { grouped, type Run } from '../progress.ts';
import { CACHE, type GraphWanted } from '../stores/stores.ts';
import { readRollCalls, rowsOf } from './from-files.ts';
import { makeUpRollCalls, UN_VOTES } from './made-up.ts';
import { type RollCalls, sample } from './roll-call.ts';

/** Raised when the files change. */
const FILES_VERSION = 1;
const FILES = { votes: 'votes.csv.gz', 'roll-calls': 'roll_calls.csv.gz', issues: 'issues.csv' } as const;
type Role = keyof typeof FILES;
/** By role of the reader: paths. */
export type UnFiles = Readonly<Record<Role, string>>;

/** The real files as they are, a part of them, or made-up ones; those that are not there are written. */
export async function unFiles({ data, size }: GraphWanted, run: Run): Promise<UnFiles> {
  if (data !== null && size >= UN_VOTES) return filesIn(resolve(data));
  const source = data === null ? 'made-up' : 'files';
  const folder = join(CACHE, `un-files-v${FILES_VERSION}-${source}-${size}`);
  if (existsSync(folder)) return filesIn(folder);
  run.say(`Writing files of about ${grouped(size)} votes (kept for the next run) …`);
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    const tables = data === null ? madeUpTables(makeUpRollCalls(size)) : await partOf(resolve(data), size);
    for (const [role, file] of Object.entries(filesIn(unfinished)) as [Role, string][]) {
      const text = tables[role].map(csvRow).join('');
      await writeFile(file, file.endsWith('.gz') ? gzipSync(text) : text);
    }
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return filesIn(folder);
}

type Tables = Readonly<Record<Role, readonly (readonly string[])[]>>;

function filesIn(folder: string): UnFiles {
  const paths = Object.entries(FILES).map(([role, name]) => [role, join(folder, name)]);
  return Object.fromEntries(paths) as UnFiles;
}

function madeUpTables({ countries, rollCalls }: RollCalls): Tables {
  const names = new Map(countries.map(({ key, name }) => [key, name]));
  const words = new Map([
    [1, 'yes'],
    [0, 'abstain'],
    [-1, 'no'],
  ]);
  return {
    votes: [
      ['rcid', 'country', 'country_code', 'vote'],
      ...rollCalls.flatMap(({ key, votes }) =>
        votes.map(({ country, vote }) => [key, names.get(country)!, country.toUpperCase(), words.get(vote)!]),
      ),
    ],
    'roll-calls': [
      ['rcid', 'date', 'unres', 'short', 'descr'],
      ...rollCalls.map(({ key, date, resolution, title }) => [key, date, resolution, '', title]),
    ],
    issues: [
      ['rcid', 'issue'],
      ...rollCalls.flatMap(({ key, topics }) => topics.map((topic) => [key, topic])),
    ],
  };
}

/** The rows of some roll calls, evenly over time. */
async function partOf(folder: string, size: number): Promise<Tables> {
  const { rollCalls } = sample(await readRollCalls(folder), size);
  const kept = new Set(rollCalls.map(({ key }) => key));
  const from = filesIn(folder);
  const rows = async (role: Role): Promise<string[][]> => {
    const table: string[][] = [];
    for await (const row of rowsOf(from[role])) {
      if (table.length === 0) table.push(Object.keys(row));
      if (kept.has(row['rcid']!)) table.push(Object.values(row));
    }
    return table;
  };
  return { votes: await rows('votes'), 'roll-calls': await rows('roll-calls'), issues: await rows('issues') };
}
