/** Pieces from one who makes them to one who takes them, one at a time: the maker waits until the piece before is taken. */

type Next<T> = { readonly piece: T } | { readonly error: unknown } | null;

export class Handover<T> {
  #stopped = false;
  #offer: { readonly next: Next<T>; readonly taken: (wanted: boolean) => void } | null = null;
  #wake: (() => void) | null = null;

  /** Resolves when the piece has been taken and the next one is wanted; false: no more are. */
  give(piece: T): Promise<boolean> {
    return this.#put({ piece });
  }

  async end(): Promise<void> {
    await this.#put(null);
  }

  async fail(error: unknown): Promise<void> {
    await this.#put({ error });
  }

  /** No more pieces are wanted. */
  stop(): void {
    this.#stopped = true;
    this.#offer?.taken(false);
    this.#offer = null;
  }

  async *pieces(): AsyncGenerator<T> {
    for (;;) {
      if (this.#offer === null) await new Promise<void>((resolve) => (this.#wake = resolve));
      const { next, taken } = this.#offer!;
      this.#offer = null;
      if (next === null) {
        taken(true);
        return;
      }
      if ('error' in next) {
        taken(true);
        throw next.error;
      }
      // Taken at once: the next one is made while this one is used.
      taken(true);
      yield next.piece;
    }
  }

  #put(next: Next<T>): Promise<boolean> {
    if (this.#stopped) return Promise.resolve(false);
    return new Promise((taken) => {
      this.#offer = { next, taken };
      this.#wake?.();
      this.#wake = null;
    });
  }
}
