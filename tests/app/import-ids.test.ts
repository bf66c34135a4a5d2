/** Sets of ids in typed arrays, the numbers of ids that come again, and marks of rows. */
import { array, assert, nat, property, string, uniqueArray } from 'fast-check';
import { IdSet } from '../../src/app/import/id-set.ts';
import { NumberedIds } from '../../src/app/import/numbered-ids.ts';
import { RowMarks } from '../../src/app/import/row-marks.ts';

test('a set of ids knows what was put in, and nothing else', () => {
  assert(
    property(array(string()), array(string()), (put, asked) => {
      const [ids, model] = [new IdSet(), new Set<string>()];
      for (const id of put) expect(ids.add(id)).toBe(!model.has(id) && Boolean(model.add(id)));
      expect(ids.size).toBe(model.size);
      for (const id of [...put, ...asked]) expect(ids.has(id)).toBe(model.has(id));
    }),
  );
});

test('twenty thousand alike ids are all told apart, also when the set has grown', () => {
  const ids = new IdSet();
  const id = (place: number): string => `statement:un-${Math.floor(place / 200)}-${place % 200}`;
  for (let place = 0; place < 20_000; place++) if (!ids.add(id(place))) throw new Error(id(place));
  expect(ids.size).toBe(20_000);
  for (let place = 0; place < 20_000; place++) if (!ids.has(id(place))) throw new Error(id(place));
  for (let place = 20_000; place < 40_000; place++) if (ids.has(id(place))) throw new Error(id(place));
});

test('an id that comes again gets the next free number, the same each time', () => {
  const numbered = new NumberedIds();
  const given = ['a', 'b', 'a', 'a-3', 'a', 'a', 'a-2', ...Array.from({ length: 20 }, () => 'b')];
  const give = (): string[] => given.map((id) => numbered.takeNumbered(id));
  const first = give();
  expect(first.slice(0, 7)).toEqual(['a', 'b', 'a-2', 'a-3', 'a-4', 'a-5', 'a-2-2']);
  expect(first.at(-1)).toBe('b-21');
  expect(new Set(first).size).toBe(given.length);
  expect([numbered.take('a-4'), numbered.take('c')]).toEqual([false, true]);
  numbered.clear();
  expect(give()).toEqual(first);
});

test('marks of rows', () => {
  assert(
    property(uniqueArray(nat(100_000)), array(nat(100_000)), (marked, asked) => {
      const marks = new RowMarks();
      for (const row of [...marked, ...marked]) marks.mark(row);
      expect(marks.count).toBe(marked.length);
      for (const row of [...marked, ...asked]) expect(marks.has(row)).toBe(marked.includes(row));
    }),
  );
});
