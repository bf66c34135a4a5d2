/** A view in an address, and back: a link shows the same. */
import * as fc from 'fast-check';
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
} from '../../src/web/explore/view/view.ts';
import { readView, writeView } from '../../src/web/explore/view/view-address.ts';

const id = fc.stringMatching(/^(?:actor|issue|topic|position):[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
/** An address may hold names as well. */
const name = fc.oneof(id, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
const names = fc.uniqueArray(name, { maxLength: 4 });
const two = (number: number): string => String(number).padStart(2, '0');
const date = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => {
    const text = String(year).padStart(4, '0');
    return fc.constantFrom(text, `${text}-${two(month)}`, `${text}-${two(month)}-28`);
  });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ type: fc.constant('NODE' as const), id }),
  fc.record({ type: fc.constant('EDGE' as const), a: id, b: id }),
);

const VIEWS: { readonly [Name in keyof View]: fc.Arbitrary<View[Name]> } = {
  tab: fc.constantFrom(...TABS),
  mode: fc.constantFrom(...MODES),
  holder: fc.constantFrom(...HOLDERS),
  show: fc.constantFrom(...SHOWN),
  normalisation: fc.constantFrom(...NORMALISATIONS),
  issues: names,
  topics: names,
  actors: names,
  kinds: fc.subarray([...KINDS]),
  camps: fc.subarray([...SIDES]),
  positions: names,
  withoutIssues: names,
  withoutActors: names,
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  from: fc.option(date),
  to: fc.option(date),
  minWeight: fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs)),
  topEdges: fc.integer({ min: 1 }),
  lang: fc.constantFrom('', 'ar', 'en', 'ckb', 'zh-Hant', 'sr-Latn-RS'),
  selection: fc.option(selection),
};

describe('the address of a view', () => {
  test('every view is read as it was written', () => {
    fc.assert(
      fc.property(fc.record(VIEWS), (view) => {
        expect(readView(writeView(view))).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  test('each part by itself, with everything else as at first', () => {
    for (const part of Object.keys(VIEWS) as (keyof View)[])
      fc.assert(
        fc.property(VIEWS[part] as fc.Arbitrary<unknown>, (value) => {
          const view = { ...FIRST_VIEW, [part]: value };
          const parts = [...new URLSearchParams(writeView(view)).keys()];
          expect(parts.filter((one) => one !== part)).toEqual([]);
          expect(readView(writeView(view))).toEqual(view);
        }),
        { numRuns: 40 },
      );
  });

  test('the first view is the address without a query', () => {
    expect(writeView(FIRST_VIEW)).toBe('');
    expect(readView('')).toEqual(FIRST_VIEW);
  });

  test('it can be read by people', () => {
    const view: View = {
      ...FIRST_VIEW,
      issues: ['issue:dam', 'issue:toll'],
      camps: ['AGAINST'],
      from: '2025-11',
      selection: { type: 'EDGE', a: 'actor:a', b: 'actor:b' },
    };
    expect(writeView(view)).toBe(
      '?issues=issue:dam&issues=issue:toll&camps=against&from=2025-11&selection=actor:a--actor:b',
    );
  });

  test.each([
    'tab=cellar',
    'mode=three_mode',
    'from=2025-13',
    'from=2025-02-30',
    'to=yesterday',
    'to=0000',
    'minWeight=much',
    'topEdges=-1',
    'topEdges=1.5',
    'kinds=unicorn',
    'camps=',
    'issues=',
    'lang=%3Cb%3E',
    'selection=',
    'something=else',
  ])('%s means nothing: as at first', (query) => {
    expect(readView(`?${query}`)).toEqual(FIRST_VIEW);
  });

  test('an id with two hyphens inside is no edge', () => {
    const selection = { type: 'NODE', id: 'actor:a--b' } as const;
    expect(readView(writeView({ ...FIRST_VIEW, selection })).selection).toEqual(selection);
  });
});
