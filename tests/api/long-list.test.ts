/** Long lists: every row, in order, and others get their turn between some of them. */
import { longList } from '../../src/api/long-list.ts';

const never = new AbortController().signal;
const square = (place: number): number => place * place;

test('a short list is there at once, and an empty one is empty', () => {
  expect(longList(0, square, never)).toEqual([]);
  expect(longList(4, square, never)).toEqual([0, 1, 4, 9]);
});

test('a long one has every row, in order', async () => {
  const rows = await Promise.all(await longList(2_345, square, never));
  expect(rows).toEqual(Array.from({ length: 2_345 }, (_, place) => square(place)));
});

test('others get their turn between some of its rows', async () => {
  let turns = 0;
  const seen = new Set<number>();
  const count = (): void => {
    turns += 1;
    if (turns < 100) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(
    await longList(
      3_000,
      (place) => {
        seen.add(turns);
        return place;
      },
      never,
    ),
  );
  expect(seen.size).toBeGreaterThan(4);
});

test('nothing more is made of it once nobody waits', async () => {
  const aborting = new AbortController();
  let made = 0;
  const rows = await longList(
    5_000,
    (place) => {
      made += 1;
      if (place === 700) aborting.abort(new Error('nobody waits'));
      return place;
    },
    aborting.signal,
  );
  await expect(Promise.all(rows)).rejects.toThrow('nobody waits');
  await Promise.allSettled(rows);
  expect(made).toBeGreaterThan(700);
  expect(made).toBeLessThan(2_000);
});
