/** Rows of CSV, for commands that write tables of their own. */
export { csvRow } from '../../interchange/writers/csv-text.ts';
