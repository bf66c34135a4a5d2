/** Random valid bundles that overlap in their ids. */
import * as fc from 'fast-check';
import { ACTOR_KINDS, DATE_BASES, NAME_KINDS, RANKS, SCALES, TIE_TYPES } from '../../src/domain/model.ts';
import type { Thing, Things } from './small-bundle.ts';

/** Few ids, so that bundles overlap; the parts of an id tell what it must agree on with other bundles. */
const NUMBERS = [0, 1, 2, 3];
const SCALE_OF = (issue: number) => SCALES[issue % SCALES.length]!;

const text = fc.oneof(
  fc.constantFrom('Committee', 'لجنة الأمن', 'لجنة الامن', 'é', 'e\u0301', '𝔸 "b" \\ $', "it's"),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((t) => /\S/.test(t) && !/[\p{C}]/u.test(t)),
);
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const partialDate = moment.chain((at) => fc.constantFrom(at.slice(0, 4), at.slice(0, 7), at.slice(0, 10)));
const some = fc.subarray(NUMBERS);
const one = fc.constantFrom(...NUMBERS);
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });

function each(thing: (number: number) => fc.Arbitrary<Thing>, numbers = some): fc.Arbitrary<Thing[]> {
  return numbers.chain((list) => fc.tuple(...list.map(thing)));
}

const all = fc.constant(NUMBERS);

const documents = each(
  (n) =>
    fc.record({
      id: fc.constant(`doc:${n}`),
      title: text,
      publisher: maybe(text),
      published: maybe(partialDate),
      retrievedAt: maybe(moment),
    }),
  all,
);

const actors = each(
  (n) =>
    fc.record({
      id: fc.constant(`actor:${n}`),
      kind: fc.constantFrom(...ACTOR_KINDS),
      names: fc
        .tuple(
          text,
          fc.uniqueArray(
            fc.record({
              text,
              lang: maybe(fc.constantFrom('en', 'ar')),
              kind: fc.constantFrom(...NAME_KINDS.slice(1)),
            }),
            { selector: (name) => `${name.lang}|${name.text.normalize('NFC').trim()}`, maxLength: 3 },
          ),
        )
        .map(([name, others]) => [{ text: name, lang: 'ku', kind: 'CANONICAL' }, ...others]),
      description: maybe(text),
    }),
  all,
);

function positions(issue: number): fc.Arbitrary<Thing[]> {
  const value = {
    BINARY: fc.constantFrom(-1, 1),
    ORDINAL: fc.double({ min: 0, max: 10, noNaN: true }),
    NOMINAL: fc.constant(undefined),
  }[SCALE_OF(issue)];
  return each(
    (n) =>
      fc.record({
        id: fc.constant(`position:${issue}-${n}`),
        label: text,
        value: value as fc.Arbitrary<unknown>,
      }),
    all,
  );
}

const issues = each(
  (n) =>
    fc.record({
      id: fc.constant(`issue:${n}`),
      title: text,
      question: maybe(text),
      about: maybe(one),
      topics: some,
      positions: positions(n),
      pairs: fc.uniqueArray(fc.constantFrom([0, 1], [2, 1], [3, 0]), { maxLength: 3 }),
    }),
  all,
).map((list) =>
  list.map(({ about, topics, pairs, ...issue }, n) => ({
    ...issue,
    scale: SCALE_OF(n),
    ...(SCALE_OF(n) === 'ORDINAL' ? { min: 0, max: 10 } : {}),
    ...(about === undefined ? { kind: 'PROPOSAL' } : { kind: 'ACTOR', about: `actor:${String(about)}` }),
    topics: (topics as number[]).map((topic) => `topic:${topic}`),
    ...(SCALE_OF(n) === 'NOMINAL'
      ? { incompatible: (pairs as number[][]).map((pair) => pair.map((side) => `position:${n}-${side}`)) }
      : {}),
  })),
);

const statement = (n: number): fc.Arbitrary<Thing> =>
  fc
    .record({
      roles: fc.shuffledSubarray(NUMBERS, { minLength: 3, maxLength: 3 }),
      by: maybe(fc.constant(true)),
      via: maybe(fc.constant(true)),
      position: fc.tuple(one, one),
      date: maybe(partialDate),
      basis: maybe(fc.constantFrom(...DATE_BASES)),
      rank: maybe(fc.constantFrom(...RANKS)),
      quote: maybe(text),
      confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
      retracted: maybe(fc.constant('2026-05-05')),
      cited: fc.subarray(NUMBERS, { minLength: 1 }),
      locator: maybe(text),
    })
    .map(({ roles, by, via, position, date, basis, cited, locator, retracted, ...rest }) => ({
      ...rest,
      id: `statement:${n}`,
      speaker: `actor:${roles[0]}`,
      principal: by && `actor:${roles[1]}`,
      reportedBy: via && `actor:${roles[2]}`,
      position: `position:${position.join('-')}`,
      ...dates(date, basis),
      retractedAt: retracted,
      citations: cited.map((document) => ({ document: `doc:${document}`, locator })),
    }));

/** A date with a basis that goes with it. */
function dates(date: string | undefined, basis: string | undefined): object {
  if (date === undefined)
    return { dateBasis: basis === 'UNKNOWN' || basis === 'DOCUMENT' ? basis : undefined };
  return basis === 'INFERRED' ? { date, dateBasis: basis, dateNote: 'why' } : { date };
}

const ties = each((n) =>
  fc
    .record({
      type: fc.constantFrom(...TIE_TYPES),
      ends: fc.shuffledSubarray(NUMBERS, { minLength: 2 }),
      since: maybe(partialDate),
      role: maybe(text),
      document: one,
    })
    .map(({ ends, document, ...rest }) => ({
      ...rest,
      id: `tie:${n}`,
      from: `actor:${ends[0]}`,
      to: `actor:${ends[1]}`,
      citation: { document: `doc:${document}` },
    })),
);

const topics = each((n) => fc.record({ id: fc.constant(`topic:${n}`), title: text }), all);
const stable = { documents, actors, topics, issues };

/** Documents, actors, topics and issues are all there; statements and ties some of four. */
export const bundle: fc.Arbitrary<Things> = fc.record({ ...stable, statements: each(statement), ties });

/** With all four statements. */
export const fullBundle: fc.Arbitrary<Things> = fc.record({
  ...stable,
  statements: each(statement, all),
  ties,
});
