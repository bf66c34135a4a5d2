import { fileName, scopeWords } from '../parts/file-name.ts';
import type { View } from '../view/view.ts';

/** Of the file that a table is taken along as: it says which table, of what, of which day. */
export function csvName(table: string, view: View): string {
  return fileName(table, scopeWords(view), 'csv');
}
