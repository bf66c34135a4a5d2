/** Numbers as all formats write them: the shortest text that reads back as the same number. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a network has no place for the number ${value}`);
  // -0 is a zero.
  return String(value + 0);
}

/** For coordinates of pictures: as precise as can be seen. */
export function rounded(value: number, digits = 2): string {
  return numberText(Number(value.toFixed(digits)));
}
