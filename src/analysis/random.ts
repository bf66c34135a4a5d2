/**
 * Random numbers that are the same in every run and on every machine: mulberry32, a published 32-bit generator made of whole-number
 * operations only. Good enough to shuffle and to scatter, not for secrets.
 */
export type Random = () => number;

/** Numbers in 0..1, 1 excluded. `seed`: any whole number. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** 0 up to, without, `below`. */
export function randomInteger(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** The whole numbers 0 to size - 1 in random order, each order as likely (Fisher and Yates). */
export function shuffledPlaces(size: number, random: Random): Int32Array {
  const places = Int32Array.from({ length: size }, (_, place) => place);
  for (let last = size - 1; last > 0; last--) {
    const other = randomInteger(random, last + 1);
    const moved = places[last]!;
    places[last] = places[other]!;
    places[other] = moved;
  }
  return places;
}
