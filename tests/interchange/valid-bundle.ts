/** A small bundle with one of everything, and ways to break it in one place. */
import type { BundleFile, Fault } from '../../src/interchange/readers/bundle/bundle.ts';
import { readBundle } from '../../src/interchange/readers/bundle/read-bundle.ts';
import type { ReadOptions } from '../../src/interchange/readers/bundle/read-bundle.ts';
import { isStanceGraphError } from '../../src/domain/errors.ts';

export const VALID = `documents:
  - id: doc:news
    title: News
    publisher: Example News
    url: https://example.org/1
    published: 2025-04
    retrievedAt: 2025-05-01T10:00:00+03:00
    reliability: B
actors:
  - id: actor:committee
    kind: ARMED_GROUP
    names:
      - { text: Committee, lang: en, kind: CANONICAL }
      - { text: لجنة, lang: ar, kind: CANONICAL }
    wikidata: Q796
  - id: actor:state
    kind: STATE
    names: [ { text: State, kind: CANONICAL } ]
topics:
  - { id: topic:arms, title: Arms }
issues:
  - id: issue:arms
    title: Arms
    kind: PROPOSAL
    scale: BINARY
    topics: [ topic:arms ]
    positions:
      - { id: position:for, label: for it, value: 1 }
      - { id: position:against, label: against it, value: -1 }
  - id: issue:state
    title: The state
    kind: ACTOR
    about: actor:state
    scale: ORDINAL
    min: 0
    max: 10
    positions:
      - { id: position:likes, label: likes, value: 10 }
  - id: issue:capital
    title: The capital
    kind: PROPOSAL
    scale: NOMINAL
    positions:
      - { id: position:north, label: north }
      - { id: position:south, label: south }
    incompatible:
      - [ position:south, position:north ]
statements:
  - id: statement:one
    speaker: actor:committee
    position: position:against
    date: 2025-03
    citations:
      - { document: doc:news, locator: paragraph 5 }
ties:
  - id: tie:one
    type: BACKS
    from: actor:state
    to: actor:committee
    since: 2020
    citation: { document: doc:news }
`;

/** A piece of VALID, which must occur exactly once, and what stands there instead. */
export type Edit = readonly [from: string, to: string];

export function edited(...edits: readonly Edit[]): string {
  let text = VALID;
  for (const [from, to] of edits) {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`"${from}" occurs ${parts.length - 1} times`);
    text = parts.join(to);
  }
  return text;
}

export function file(text: string, name = 'x.yaml'): BundleFile {
  return { name, text };
}

/** The error that reading these files throws. */
export function errorOf(files: readonly BundleFile[], options?: ReadOptions): Error & { faults: Fault[] } {
  try {
    readBundle(files, options);
  } catch (error) {
    if (!isStanceGraphError(error) || error.code !== 'BUNDLE_INVALID') throw error;
    return Object.assign(error, { faults: error.details['faults'] as Fault[] });
  }
  throw new Error('the bundle is valid');
}

/** Each fault as `path | message -> suggestion`. */
export function said({ path, message, suggestion }: Fault): string {
  return `${path} | ${message}${suggestion === null ? '' : ` -> ${suggestion}`}`;
}

/** The text without its `¦` marks, and the `line:column` of each, counted in the simplest way. */
export function marked(text: string): { text: string; places: string[] } {
  const pieces = text.split('¦');
  const places = pieces.slice(0, -1).map((_, index) => {
    const lines = pieces
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `${lines.length}:${lines.at(-1)!.length + 1}`;
  });
  return { text: pieces.join(''), places };
}

/** Exactly these faults, each exactly where its mark is. */
export function expectFaults(edits: readonly Edit[], faults: readonly string[]): void {
  const { text, places } = marked(edited(...edits));
  const found = errorOf([file(text)]).faults;
  expect(found.map(said)).toEqual(faults);
  expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
}
