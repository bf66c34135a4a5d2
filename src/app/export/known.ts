/** Things that are named again and again: each is read once, as long as there are not too many. */

/** Beyond this all are forgotten, so that memory stays bounded. */
const MOST = 20_000;

export class Known<T extends { readonly id: string }> {
  readonly #read: (ids: readonly string[]) => Promise<readonly T[]>;
  readonly #things = new Map<string, T>();

  constructor(read: (ids: readonly string[]) => Promise<readonly T[]>) {
    this.#read = read;
  }

  /** What all of these ids stand for can be asked until the next call. */
  async load(ids: Iterable<string>): Promise<void> {
    const wanted = new Set(ids);
    if (this.#things.size + wanted.size > MOST) this.#things.clear();
    const missing = [...wanted].filter((id) => !this.#things.has(id));
    if (missing.length === 0) return;
    for (const thing of await this.#read(missing)) this.#things.set(thing.id, thing);
  }

  /** Throws RangeError for an id that was not loaded, or that nothing has. */
  get(id: string): T {
    const thing = this.#things.get(id);
    if (thing === undefined) throw new RangeError(`${id} was not read`);
    return thing;
  }
}
