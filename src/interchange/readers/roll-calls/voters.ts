/** Who votes: one mention for each name and code, with what its votes' ids end with. */
import type { ActorKind } from '../../../domain/model.ts';
import { slug } from '../../../domain/slug.ts';
import type { ActorMention } from '../reader.ts';
import { oneLine, type RollCallForm } from './form.ts';

export interface Voter {
  readonly mention: ActorMention;
  /** Of all voters of a file different. */
  readonly key: string;
}

export class Voters {
  readonly #form: RollCallForm;
  /** By name as it stands there, then by code: asked for each row. */
  readonly #byName = new Map<string, Map<string, Voter>>();
  /** By both as they are kept. */
  readonly #known = new Map<string, Voter>();
  readonly #principals = new Map<string, ActorMention>();
  readonly #keys = new Set<string>();

  constructor(form: RollCallForm) {
    this.#form = form;
  }

  /** `name` must not be blank. Without a code: ''. */
  voter(name: string, code: string): Voter {
    let byCode = this.#byName.get(name);
    if (byCode === undefined) this.#byName.set(name, (byCode = new Map()));
    let voter = byCode.get(code);
    if (voter === undefined) byCode.set(code, (voter = this.#found(oneLine(name), code.trim())));
    return voter;
  }

  #found(name: string, code: string): Voter {
    const known = JSON.stringify([name, code]);
    let voter = this.#known.get(known);
    if (voter === undefined) this.#known.set(known, (voter = this.#make(name, code)));
    return voter;
  }

  /** The organisation that a vote is counted for as well; null for a blank name. */
  principal(name: string): ActorMention | null {
    if (name.trim() === '') return null;
    let mention = this.#principals.get(name);
    if (mention === undefined) {
      mention = this.#mention(oneLine(name), [], 'ORGANISATION', false);
      this.#principals.set(name, mention);
    }
    return mention;
  }

  #make(name: string, code: string): Voter {
    const { kind, kindKnown, register } = this.#form.voters;
    const externalIds = code === '' || register === '' ? [] : [`${register}:${code.replace(/\s+/g, '_')}`];
    return {
      mention: this.#mention(name, externalIds, kind, kindKnown),
      key: this.#freeKey(slug(name), code),
    };
  }

  /** Two of one name are told apart by their codes. */
  #freeKey(name: string, code: string): string {
    const tried = code === '' ? [name] : [name, `${name}-${slug(code)}`];
    const key = tried.find((one) => !this.#keys.has(one)) ?? tried.at(-1)!;
    this.#keys.add(key);
    return key;
  }

  #mention(name: string, externalIds: readonly string[], kind: ActorKind, kindKnown: boolean): ActorMention {
    return {
      id: null,
      externalIds,
      name,
      lang: this.#form.lang,
      kind,
      kindKnown,
      names: [],
      description: null,
    };
  }
}
