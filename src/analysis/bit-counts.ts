/** How many bits of a word of 32 are set. */

/** Of each byte, in that byte: up to 31 of these can be added up before a byte overflows. */
export function bitsOfBytes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (fours + (fours >>> 4)) & 0x0f0f0f0f;
}

export function sumOfBytes(sum: number): number {
  return (sum & 0xff) + ((sum >>> 8) & 0xff) + ((sum >>> 16) & 0xff) + (sum >>> 24);
}

export function bitCount(word: number): number {
  return Math.imul(bitsOfBytes(word), 0x01010101) >>> 24;
}
