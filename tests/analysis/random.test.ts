/** Random numbers that are the same everywhere. */
import { randomInteger, seededRandom, shuffledPlaces } from '../../src/analysis/random.ts';

test('mulberry32: the first numbers of seed 1, as published implementations give them', () => {
  const random = seededRandom(1);
  expect([random(), random(), random()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test('seeds differ, and all numbers lie in 0..1', () => {
  const [one, other] = [seededRandom(1), seededRandom(2)];
  const drawn = Array.from({ length: 1000 }, () => one());
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(drawn[0]).not.toBe(other());
});

test('whole numbers fall on all places alike', () => {
  const random = seededRandom(3);
  const counts = [0, 0, 0, 0, 0];
  for (let k = 0; k < 5000; k++) counts[randomInteger(random, 5)]! += 1;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('a shuffle has every place once, and is another one each time', () => {
  const random = seededRandom(4);
  const first = shuffledPlaces(50, random);
  expect([...first].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, place) => place));
  expect([...shuffledPlaces(50, random)]).not.toEqual([...first]);
  expect(shuffledPlaces(0, random)).toHaveLength(0);
});
