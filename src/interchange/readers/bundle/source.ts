/** One file of a bundle: its content as plain values, and the line and column at which each of them is written. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { BundleFile, Fault, Place } from './bundle.ts';
import { faultAt } from './faults.ts';

/** Keys and list indexes from the top of the file. */
export type Path = readonly (string | number)[];

export interface Source {
  readonly file: string;
  /** Maps, lists, strings, numbers, booleans and null; undefined where the file could not be parsed. */
  readonly content: unknown;
  /** What is wrong with it as YAML; then there is no content. */
  readonly faults: readonly Fault[];
  /** Where the value at `path` begins, or its key; the nearest place above it where the path leads nowhere. */
  place(path: Path, at?: 'KEY' | 'VALUE'): Place;
}

/** An alias may be used to avoid repetition, not to blow up a small file into a huge one. */
const MAX_ALIAS_COUNT = 100;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Parses YAML 1.2 (of which JSON is a part). Never throws: faults are in the result. */
export function parseSource(file: BundleFile): Source {
  const lines = new LineCounter();
  const top: Place = { file: file.name, line: 1, column: 1, path: '' };
  const unreadable = (faults: Fault[]): Source => ({
    file: file.name,
    content: undefined,
    faults,
    place: () => top,
  });
  const text = file.text.replace(BYTE_ORDER_MARK, '');
  if (text.trim() === '') return unreadable([faultAt(top, 'the file is empty')]);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return unreadable(
        problems.map((problem) =>
          faultAt({ ...top, ...position(lines, problem.pos[0]) }, yamlMessage(problem.code, problem.message)),
        ),
      );
    }
    const unfit = unfitNodes(document);
    if (unfit.length > 0) {
      return unreadable(unfit.map(({ at, message }) => faultAt({ ...top, ...position(lines, at) }, message)));
    }
    const content: unknown = document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
    if (content === null) return unreadable([faultAt(top, 'the file is empty')]);
    return {
      file: file.name,
      content,
      faults: [],
      place: (path, at = 'VALUE') => ({
        ...top,
        ...position(lines, offsetOf(document, path, at)),
        path: pathText(path),
      }),
    };
  } catch (error) {
    return unreadable([faultAt(top, failureMessage(error))]);
  }
}

/** `statements[3].speaker` */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function yamlMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key is already used in the same map';
  if (code === 'MULTIPLE_DOCS') return 'a file holds one document: remove the "---" or make it two files';
  return `not valid YAML: ${message}`;
}

/** What is valid YAML and cannot be plain data: unknown aliases, and keys that are not words. */
function unfitNodes(document: Document): { at: number; message: string }[] {
  const anchors = new Set<string>();
  const unfit: { at: number; message: string }[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) && !anchors.has(node.source)) {
        unfit.push({ at: startOf(node, 0), message: `the alias *${node.source} has no anchor before it` });
      }
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key))
        unfit.push({ at: startOf(key, 0), message: 'a key is a word, not a list, map or alias' });
    },
  });
  return unfit;
}

function failureMessage(error: unknown): string {
  if (error instanceof ReferenceError) {
    return 'the aliases repeat too much: write the values out';
  }
  if (error instanceof RangeError) return 'the file is nested too deeply to be read';
  throw error;
}

/** Follows the path through the tree that keeps the places; stops where it ends. */
function offsetOf(document: Document, path: Path, at: 'KEY' | 'VALUE'): number {
  let node: unknown = document.contents;
  let offset = startOf(node, 0);
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair: Pair | undefined = isMap(node)
      ? node.items.find((item) => keyText(item) === step)
      : undefined;
    const wantsKey = at === 'KEY' && depth === path.length - 1;
    if (pair) offset = startOf(pair.key, offset);
    node = pair ? pair.value : isSeq(node) && typeof step === 'number' ? node.items[step] : null;
    if (!wantsKey) offset = startOf(node, offset);
    if (node === null || node === undefined) break;
  }
  return offset;
}

function keyText(pair: Pair): string | null {
  return isScalar(pair.key) ? String(pair.key.value) : null;
}

function startOf(node: unknown, otherwise: number): number {
  return isNode(node) && node.range ? node.range[0] : otherwise;
}
