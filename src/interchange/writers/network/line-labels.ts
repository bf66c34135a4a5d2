/**
 * Labels in Pajek and UCINET DL: quoted, on one line, known by nothing but themselves. A quoted text of theirs has no escape that
 * all readers know (networkx takes a backslash for one, igraph and the programs themselves do not), so a double quote and a
 * backslash are shown by their fullwidth twins: U+FF02 and U+FF3C.
 */
import { withoutControls } from '../stand-in.ts';
import { distinctLabels } from './ids.ts';
import type { NetworkDocument } from './network-document.ts';

const TWINS: Readonly<Record<string, string>> = { '"': '\uff02', '\\': '\uff3c' };

function bare(text: string): string {
  return withoutControls(text).replace(/["\\]/g, (found) => TWINS[found]!);
}

export function quoted(text: string): string {
  return `"${bare(text)}"`;
}

/** By place: `"label"`, each once. */
export function pajekLabels(document: NetworkDocument): readonly string[] {
  return distinctLabels(document, quoted);
}

/** What UCINET takes for one word. */
const WORD = /^[\p{L}\p{N}\p{M}_.-]+$/u;

/** By place: a word as it is, anything else in quotes; each once, whatever its case, since UCINET turns labels into capitals. */
export function dlLabels(document: NetworkDocument): readonly string[] {
  return distinctLabels(document, dlLabel, (label) => label.toUpperCase());
}

function dlLabel(label: string): string {
  return WORD.test(label) ? label : quoted(label);
}
