/** What the readers of the single things share: where they are, what is wrong so far, which ids are defined and used. */
import type { Fault, OutsideReference, Place } from './bundle.ts';
import { faultAt } from './faults.ts';
import { nearest } from './nearest.ts';
import type { ListName, RawLists } from './raw.ts';
import type { Path, Source } from './source.ts';

/** One thing of a list, of the form that the JSON Schema asks for, with the place it was read from. */
export interface Item<Raw> {
  readonly raw: Raw;
  readonly source: Source;
  readonly path: Path;
}

export type ItemOf<List extends ListName> = Item<RawLists[List]>;

interface Definition {
  readonly source: Source;
  readonly path: Path;
}

interface Use extends Definition {
  readonly id: string;
}

export class Reading {
  readonly faults: Fault[] = [];
  readonly #defined = new Map<string, Definition>();
  readonly #used: Use[] = [];

  /** Notes a fault of `item`; `keys` lead from the item to the value, none: to the item itself. */
  fault(item: Item<unknown>, keys: Path, message: string, suggestion: string | null = null): void {
    this.faults.push(faultAt(item.source.place([...item.path, ...keys]), message, suggestion));
  }

  /** Notes that `id` is defined at `path`; a second definition is a fault. */
  define(id: string, source: Source, path: Path): void {
    const first = this.#defined.get(id);
    if (!first) {
      this.#defined.set(id, { source, path });
      return;
    }
    const place = first.source.place([...first.path, 'id']);
    const where = `${place.file}:${place.line}:${place.column}`;
    this.faults.push(faultAt(source.place([...path, 'id']), `${id} is already defined at ${where}`));
  }

  /** Notes that an item uses `id`; whether it is defined is asked when everything has been read. */
  use(item: Item<unknown>, keys: Path, id: string): void {
    this.#used.push({ id, source: item.source, path: [...item.path, ...keys] });
  }

  get definedIds(): Iterable<string> {
    return this.#defined.keys();
  }

  placeOf(id: string, key?: string): Place {
    const definition = this.#defined.get(id);
    if (!definition) throw new RangeError(`${id} is not defined in this bundle`);
    return definition.source.place(key === undefined ? definition.path : [...definition.path, key]);
  }

  /** Every use of an id that is neither defined here nor in `known`. */
  outside(known: ReadonlySet<string>): OutsideReference[] {
    return this.#used
      .filter((use) => !this.#defined.has(use.id) && !known.has(use.id))
      .map((use) => ({ id: use.id, place: use.source.place(use.path) }));
  }
}

/** A fault for each use of an undefined id, with the nearest id of the same type among `ids`. */
export function undefinedIdFaults(outside: readonly OutsideReference[], ids: Iterable<string>): Fault[] {
  const byType = new Map<string, string[]>();
  for (const id of ids) {
    const ofType = byType.get(typeOf(id));
    if (ofType) ofType.push(id);
    else byType.set(typeOf(id), [id]);
  }
  const suggestions = new Map<string, string | null>();
  return outside.map(({ id, place }) => {
    if (!suggestions.has(id)) suggestions.set(id, nearest(id, byType.get(typeOf(id)) ?? []));
    return faultAt(place, `${id} is used but not defined`, suggestions.get(id) ?? null);
  });
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
