/** The different actors that a file names, each once, and how each of its rows finds its own. */
import type { ActorKind, ActorRecord, NameRecord } from '../../../domain/model.ts';
import { normaliseName } from '../../../domain/names.ts';
import type { ActorMention, RowFault, RowPlace } from '../../../interchange/readers/reader.ts';
import type { RecordChecks } from '../check-record.ts';

export interface Mention {
  readonly given: ActorMention;
  /** What it becomes if it is new; its id is given then. */
  readonly record: ActorRecord;
  /** With the Wikidata item. */
  readonly externalIds: readonly string[];
  /** Null: not known. */
  readonly kind: ActorKind | null;
  /** Normalised. */
  readonly name: string;
  /** Normalised, without the name. */
  readonly aliases: readonly string[];
  readonly at: RowPlace;
}

const NO_FAULTS: readonly RowFault[] = [];
const WIKIDATA = 'wikidata:';
/** Stands for an id while a record is checked. */
const SOME_ID = 'actor:new';

export class Mentions {
  readonly #checks: RecordChecks;
  readonly #list: (Mention | null)[] = [];
  readonly #faults = new Map<number, readonly RowFault[]>();
  readonly #byContent = new Map<string, number>();
  /** Of one reading: the same actor is the same object. */
  #byObject = new Map<ActorMention, number>();

  constructor(checks: RecordChecks) {
    this.#checks = checks;
  }

  /** By number; null where something is wrong with it. */
  get list(): readonly (Mention | null)[] {
    return this.#list;
  }

  /** Its number, the same in each reading of the file. */
  numberOf(mention: ActorMention, at: RowPlace): number {
    const known = this.#byObject.get(mention);
    if (known !== undefined) return known;
    const content = contentOf(mention);
    let number = this.#byContent.get(content);
    if (number === undefined) {
      number = this.#list.length;
      this.#byContent.set(content, number);
      this.#list.push(this.#read(mention, at, number));
    }
    this.#byObject.set(mention, number);
    return number;
  }

  /** What is wrong with it, as faults of the row that names it. */
  faultsOf(number: number, at: RowPlace): readonly RowFault[] {
    const faults = this.#faults.get(number);
    return faults === undefined ? NO_FAULTS : faults.map((fault) => ({ ...fault, ...at }));
  }

  /** For reading the file again from its start. */
  restart(): void {
    this.#byObject = new Map();
  }

  #read(given: ActorMention, at: RowPlace, number: number): Mention | null {
    const checked = this.#checks.actor(at, rawActor(given));
    if ('faults' in checked) {
      this.#faults.set(number, checked.faults);
      return null;
    }
    const { record } = checked.item as { record: ActorRecord };
    const name = normaliseName(record.names[0]!.text);
    const aliases = new Set(record.names.map(({ text }) => normaliseName(text)));
    aliases.delete(name);
    return {
      given,
      record,
      externalIds: externalIdsOf(record),
      kind: given.kindKnown ? given.kind : null,
      name,
      aliases: [...aliases],
      at,
    };
  }
}

/** A Wikidata item is an external id too. */
export function externalIdsOf({
  wikidata,
  externalIds,
}: {
  readonly wikidata: string | null;
  readonly externalIds: readonly string[] | null;
}): string[] {
  return [...(wikidata === null ? [] : [`${WIKIDATA}${wikidata}`]), ...(externalIds ?? [])];
}

export function itemOf(externalId: string): string | null {
  return externalId.startsWith(WIKIDATA) ? externalId.slice(WIKIDATA.length) : null;
}

/** As it would stand in a bundle. */
function rawActor({ id, kind, name, lang, names, description, externalIds }: ActorMention): object {
  const wikidata = externalIds.map(itemOf).find((item) => item !== null);
  const others = externalIds.filter((one) => one !== `${WIKIDATA}${wikidata}`);
  const first: NameRecord = { text: name, lang, kind: 'CANONICAL' };
  const further = names.filter((one) => one.text !== name || one.lang !== lang);
  return {
    id: id ?? SOME_ID,
    kind,
    names: [first, ...further].map((one) => (one.lang === null ? { text: one.text, kind: one.kind } : one)),
    ...(description === null ? {} : { description }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(others.length === 0 ? {} : { externalIds: [...new Set(others)].sort() }),
  };
}

function contentOf({
  id,
  externalIds,
  name,
  lang,
  kind,
  kindKnown,
  names,
  description,
}: ActorMention): string {
  const further = names.map((one) => [one.text, one.lang, one.kind]);
  return JSON.stringify([id, externalIds, name, lang, kind, kindKnown, further, description]);
}
