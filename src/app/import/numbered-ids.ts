/** Equal rows are different statements: the second of an id is its `-2`, the third its `-3`, each time the file is read. */
import { IdSet } from './id-set.ts';

/** Up to here the numbers of an id are tried one after another; beyond, the last one is remembered. */
const TRIED = 8;

export class NumberedIds {
  #taken = new IdSet();
  /** Of ids that came often: the number given last. */
  readonly #last = new Map<string, number>();

  #hasNumbered = false;

  /** Some id came again since the beginning, and was numbered. */
  get hasNumbered(): boolean {
    return this.#hasNumbered;
  }

  /** False where something has it already. */
  take(id: string): boolean {
    return this.#taken.add(id);
  }

  /** The id itself, or with the next number that nothing has. */
  takeNumbered(id: string): string {
    if (this.#taken.add(id)) return id;
    this.#hasNumbered = true;
    let number = this.#last.get(id) ?? 1;
    for (;;) {
      number += 1;
      const numbered = `${id}-${number}`;
      if (!this.#taken.add(numbered)) continue;
      if (number >= TRIED) this.#last.set(id, number);
      return numbered;
    }
  }

  /** For reading the file again from its start; that something was numbered stays known. */
  clear(): void {
    this.#taken = new IdSet();
    this.#last.clear();
  }
}
