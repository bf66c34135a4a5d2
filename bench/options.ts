/** `npm run bench -- --help` */
import { parseArgs } from 'node:util';
import { DATABASES, PARTS, type Part } from './parts.ts';
import type { DatabaseKind } from '../src/graph/port.ts';
import type { Effort } from './measure/contest.ts';
import { UN_VOTES } from './votes/made-up.ts';

export interface Options extends Effort {
  readonly parts: readonly Part[];
  readonly databases: readonly DatabaseKind[];
  readonly size: number;
  readonly data: string | null;
  /** Of the import, which takes long. */
  readonly importRounds: number;
  /** Whether @neo4j/graphql takes part. */
  readonly rival: boolean;
  /** Null: nothing is written. */
  readonly output: string | null;
}

const RESULTS = 'bench/RESULTS.md';

export const HELP = `Measures stance-graph, beside the bare databases, beside @neo4j/graphql and beside numpy, and prints ratios. The whole of it
takes about half an hour the first time, and needs Java 17, Maven and npm's registry; a Python with numpy (STANCE_GRAPH_PYTHON, else
.cache/python, else the one of the PATH) and Chromium (CHROMIUM_PATH) take part if they are there. Ctrl-C ends it cleanly.

Usage: npm run bench -- [options]

  --parts <list>        Some of ${PARTS.join(',')} (default: all)
  --databases <list>    Some of ${DATABASES.join(',')} (default: all); embedded alone needs neither Java nor a network
  --size <number>       Statements of the large graph, about (default: ${UN_VOTES}, as many as the UN's votes)
  --data <folder>       The UN's votes: votes.csv.gz, roll_calls.csv.gz, issues.csv as the R package unvotes has them
                        (default: votes made up, of the same sizes)
  --seconds <number>    Length of one measurement (default: 2)
  --rounds <number>     Measurements of each; the middle one counts (default: 3; of the import 1)
  --connections <n>     Requests at the same time where requests per second are counted (default: 8)
  --without-rival       Leaves @neo4j/graphql out
  --output <file>       Writes the results there (default: ${RESULTS}, but only of a whole run: all parts, databases and sizes)
  --help                Prints this

Try it out: npm run bench -- --size 20000 --seconds 0.5 --rounds 1
`;

/** Null: help was asked for. Throws with what is wrong. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      parts: { type: 'string' },
      databases: { type: 'string' },
      size: { type: 'string' },
      data: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      connections: { type: 'string' },
      'without-rival': { type: 'boolean' },
      output: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const parts = chosen('parts', values.parts, PARTS);
  const databases = chosen('databases', values.databases, DATABASES);
  const size = whole('size', values.size, UN_VOTES);
  const rival = !values['without-rival'];
  const complete =
    parts.length === PARTS.length && databases.length === DATABASES.length && size >= UN_VOTES && rival;
  return {
    parts,
    databases,
    size,
    rival,
    data: values.data ?? null,
    seconds: positive('seconds', values.seconds, 2),
    rounds: whole('rounds', values.rounds, 3),
    importRounds: whole('rounds', values.rounds, 1),
    connections: whole('connections', values.connections, 8),
    output: values.output ?? (complete ? RESULTS : null),
  };
}

function chosen<T extends string>(name: string, text: string | undefined, all: readonly T[]): readonly T[] {
  if (text === undefined) return all;
  const words = text.split(',').map((word) => word.trim());
  const strange = words.find((word) => !all.some((known) => known === word));
  if (strange !== undefined)
    throw new Error(`--${name}: there is no "${strange}". Choose from ${all.join(', ')}.`);
  return all.filter((known) => words.includes(known));
}

function whole(name: string, text: string | undefined, usual: number): number {
  const number = positive(name, text, usual);
  if (!Number.isSafeInteger(number)) throw new Error(`--${name} is ${text}: give a whole number.`);
  return number;
}

function positive(name: string, text: string | undefined, usual: number): number {
  const number = text === undefined ? usual : Number(text);
  if (!(number > 0 && Number.isFinite(number)))
    throw new Error(`--${name} is ${text}: give a number above 0.`);
  return number;
}
