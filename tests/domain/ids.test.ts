import * as fc from 'fast-check';
import { type EntityType, ID_PREFIX, entityTypeOfId, isIdOf } from '../../src/domain/ids.ts';

const TYPES = Object.keys(ID_PREFIX) as EntityType[];

describe('ids', () => {
  test.each(TYPES)('an id says that it is of type %s, and of no other', (type) => {
    const id = `${ID_PREFIX[type]}:ammar-al-Hakim-2`;
    expect(entityTypeOfId(id)).toBe(type);
    expect(TYPES.filter((other) => isIdOf(other, id))).toEqual([type]);
  });

  test.each([
    ['a name', 'Ammar al-Hakim'],
    ['nothing after the type', 'actor:'],
    ['a leading hyphen', 'actor:-x'],
    ['an unknown type', 'person:x'],
    ['a built-in member as type', 'toString:x'],
    ['another case', 'Actor:x'],
    ['the type’s own name where its prefix differs', 'document:x'],
    ['a letter beyond ASCII', 'actor:é'],
    ['a space', 'actor:a b'],
    ['two colons', 'actor:a:b'],
    ['a line end', 'actor:a\n'],
    ['an underscore', 'actor:a_b'],
    ['empty text', ''],
  ])('%s is no id', (_what, text) => {
    expect(entityTypeOfId(text)).toBeNull();
  });

  test('is never confused by any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const type = entityTypeOfId(text);
        expect(type === null || text.startsWith(`${ID_PREFIX[type]}:`)).toBe(true);
      }),
    );
  });
});
