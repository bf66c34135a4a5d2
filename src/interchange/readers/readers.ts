/** Every format that can be imported. Commands, their help and the documentation come from this list. */
import { bundleReader } from './bundle-reader.ts';
import { dnaReader } from './dna/dna.ts';
import { ndjsonReader } from './ndjson/ndjson.ts';
import type { ReaderDescriptor } from './reader.ts';
import { rollCallReader } from './roll-calls/roll-calls.ts';
import { statementsTableReader } from './statements-table/statements-table.ts';
import { unVotesReader } from './un-votes/un-votes.ts';

export const READERS: readonly ReaderDescriptor[] = [
  bundleReader,
  ndjsonReader,
  statementsTableReader,
  dnaReader,
  rollCallReader,
  unVotesReader,
];
