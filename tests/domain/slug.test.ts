/** The readable part of ids. */
import { slug } from '../../src/domain/slug.ts';
import { isIdOf } from '../../src/domain/ids.ts';

test.each([
  ['Ammar al-Hakim', 'ammar-hakim'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['São Tomé & Príncipe', 'sao-tome-principe'],
  ['U.S. Department of State', 'us-department-of-state'],
  ['كتائب حزب الله', 'ktayb-hzb-allh'],
  ['ایران', 'ayran'],
])('%s', (text, expected) => expect(slug(text)).toBe(expected));

test('what cannot be written, or is too long, is told apart by a hash', () => {
  const texts = [
    'Владимир',
    'Владислав',
    'Путин 1',
    'Путин 2',
    '???',
    '!!!',
    `${'long '.repeat(30)}1`,
    `${'long '.repeat(30)}2`,
  ];
  const slugs = texts.map(slug);
  expect(new Set(slugs).size).toBe(texts.length);
  for (const one of slugs) {
    expect(isIdOf('ACTOR', `actor:${one}`)).toBe(true);
    expect(one.length).toBeLessThanOrEqual(70);
  }
  expect(slug('Путин 1')).toMatch(/^1-[0-9a-f]{8}$/);
  expect(slug('ПУТИН 1')).toBe(slug('Путин 1'));
});
