/** A view as the query of an address, and back. What is as at first is not written; what means nothing is as at first. */
import { faultOfDate } from './partial-date.ts';
import {
  ATTRIBUTIONS,
  FIRST_VIEW,
  HOLDERS,
  KINDS,
  MODES,
  NORMALISATIONS,
  type Selection,
  SHOWN,
  SIDES,
  TABS,
  type View,
} from './view.ts';

interface Codec<T> {
  /** Null: as at first. */
  read(values: readonly string[]): T | null;
  write(value: T): readonly string[];
}

function oneOf<T extends string>(allowed: readonly T[]): Codec<T> {
  return {
    read: ([value]) => allowed.find((one) => one.toLowerCase() === value?.toLowerCase()) ?? null,
    write: (value) => [value.toLowerCase()],
  };
}

function someOf<T extends string>(allowed: readonly T[]): Codec<readonly T[]> {
  return {
    read: (values) => allowed.filter((one) => values.some((value) => value.toUpperCase() === one)),
    write: (chosen) => chosen.map((one) => one.toLowerCase()),
  };
}

const IDS: Codec<readonly string[]> = {
  read: (values) => [...new Set(values.filter((value) => value !== ''))],
  write: (ids) => ids,
};

const DATE: Codec<string | null> = {
  read: ([value]) => (value !== undefined && faultOfDate(value) === null ? value : null),
  write: (date) => (date === null ? [] : [date]),
};

const WEIGHT: Codec<number | null> = {
  read: ([value]) => (value && Number.isFinite(Number(value)) ? Number(value) : null),
  write: (weight) => (weight === null ? [] : [String(weight)]),
};

const COUNT: Codec<number> = {
  read: ([value]) => (Number.isSafeInteger(Number(value)) && Number(value) > 0 ? Number(value) : null),
  write: (count) => [String(count)],
};

const LANG: Codec<string> = {
  read: ([value]) =>
    value !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value) ? value : null,
  write: (lang) => [lang],
};

const BETWEEN_ENDS = '--';
/** What comes next is an id: inside of one there may be two hyphens as well, but its type stands only at its beginning. */
const NEXT_END = /--(?=[a-z]+:)/;
const SELECTION: Codec<Selection | null> = {
  read([value]) {
    if (!value) return null;
    const [a = '', b] = value.split(NEXT_END);
    return b === undefined ? { type: 'NODE', id: a } : { type: 'EDGE', a, b };
  },
  write(selection) {
    if (selection === null) return [];
    return [selection.type === 'NODE' ? selection.id : selection.a + BETWEEN_ENDS + selection.b];
  },
};

const CODECS: { readonly [Name in keyof View]: Codec<View[Name]> } = {
  tab: oneOf(TABS),
  mode: oneOf(MODES),
  holder: oneOf(HOLDERS),
  show: oneOf(SHOWN),
  normalisation: oneOf(NORMALISATIONS),
  issues: IDS,
  topics: IDS,
  actors: IDS,
  kinds: someOf(KINDS),
  camps: someOf(SIDES),
  positions: IDS,
  withoutIssues: IDS,
  withoutActors: IDS,
  attribution: oneOf(ATTRIBUTIONS),
  from: DATE,
  to: DATE,
  minWeight: WEIGHT,
  topEdges: COUNT,
  lang: LANG,
  selection: SELECTION,
};
const NAMES = Object.keys(CODECS) as readonly (keyof View)[];

/** `search`: with or without its question mark. */
export function readView(search: string): View {
  const given = new URLSearchParams(search);
  const entries = NAMES.map((name) => [name, CODECS[name].read(given.getAll(name)) ?? FIRST_VIEW[name]]);
  return Object.fromEntries(entries) as unknown as View;
}

/** With its question mark; empty for the first view. */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  for (const name of NAMES) for (const value of valuesOf(name, view)) query.append(name, value);
  const text = query.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

function valuesOf<Name extends keyof View>(name: Name, view: View): readonly string[] {
  const { write } = CODECS[name];
  const values = write(view[name]);
  return String(values) === String(write(FIRST_VIEW[name])) ? [] : values;
}
