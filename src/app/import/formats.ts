/** The formats that can be imported, for the commands: their help and options come from this list. */
export { READERS } from '../../interchange/readers/readers.ts';
export type {
  InputRole,
  ReaderDescriptor,
  ReaderOption,
  RowFault,
} from '../../interchange/readers/reader.ts';
