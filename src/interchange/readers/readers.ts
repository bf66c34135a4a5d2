/** Every format that can be imported. Commands, their help and the documentation come from this list. */
import { bundleReader } from './bundle-reader.ts';
import { ndjsonReader } from './ndjson/ndjson.ts';
import type { ReaderDescriptor } from './reader.ts';
import { rollCallReader } from './roll-calls/roll-calls.ts';
import { unVotesReader } from './un-votes/un-votes.ts';

export const READERS: readonly ReaderDescriptor[] = [bundleReader, ndjsonReader, rollCallReader, unVotesReader];
