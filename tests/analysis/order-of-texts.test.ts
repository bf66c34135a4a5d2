/** Texts that lie as bytes come into the order in which they would as strings, equal ones as they came. */
import * as fc from 'fast-check';
import { orderOfTexts } from '../../src/analysis/order-of-texts.ts';
import { GrowingTexts } from '../../src/analysis/places.ts';

const MANY = 200;

function sorted(texts: readonly string[]): string[] {
  const packed = new GrowingTexts('OWN');
  for (const text of texts) packed.push(text);
  return Array.from(orderOfTexts(packed.texts()), (place) => `${texts[place]!} ${place}`);
}

function expected(texts: readonly string[]): string[] {
  const places = [...texts.keys()].sort((a, b) =>
    texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b,
  );
  return places.map((place) => `${texts[place]!} ${place}`);
}

test('any texts that begin alike, also where one is the beginning of another', () => {
  const beginning = fc.constantFrom('', 'statement:', 'statement:un-', 'statement:un-12-');
  const end = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 });
  const text = fc.tuple(beginning, end).map((parts) => parts.join(''));
  const check = fc.property(fc.array(text, { maxLength: MANY, size: 'max' }), (texts) => {
    expect(sorted(texts)).toEqual(expected(texts));
  });
  fc.assert(check);
});

test('many equal ones, and one that goes on', () => {
  const texts = [...Array.from({ length: MANY }, () => 'statement:a'), 'statement:ab', 'statement:a'];
  expect(sorted(texts)).toEqual(expected(texts));
});

test('none', () => {
  expect(sorted([])).toEqual([]);
});
