/** Which rows of a file are bad: one bit for each row, counted from 0. */
export class RowMarks {
  #bits = new Uint8Array(1_024);
  #count = 0;

  /** How many are marked. */
  get count(): number {
    return this.#count;
  }

  mark(row: number): void {
    if (this.has(row)) return;
    const byte = row >>> 3;
    if (byte >= this.#bits.length) {
      const longer = new Uint8Array(Math.max(byte + 1, this.#bits.length * 2));
      longer.set(this.#bits);
      this.#bits = longer;
    }
    this.#bits[byte]! |= 1 << (row & 7);
    this.#count += 1;
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }
}
