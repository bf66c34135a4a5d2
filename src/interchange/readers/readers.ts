/** Every format that can be imported. Commands, their help and the documentation come from this list. */
import { bundleReader } from './bundle-reader.ts';
import { ndjsonReader } from './ndjson/ndjson.ts';
import type { ReaderDescriptor } from './reader.ts';

export const READERS: readonly ReaderDescriptor[] = [bundleReader, ndjsonReader];
