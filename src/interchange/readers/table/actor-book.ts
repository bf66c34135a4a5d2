/** The actors of a table: one mention for each name, code and kind. */
import { isIdOf } from '../../../domain/ids.ts';
import { ACTOR_KINDS } from '../../../domain/model.ts';
import type { ActorKind } from '../../../domain/model.ts';
import { nearest } from '../bundle/nearest.ts';
import type { ActorMention } from '../reader.ts';
import type { KindRule } from './table-plan.ts';

/** Further words for kinds. */
const KIND_WORDS: Readonly<Record<string, ActorKind>> = {
  ORGANIZATION: 'ORGANISATION',
  COUNTRY: 'STATE',
};
const SCHEME_AND_CODE = /^[A-Za-z][A-Za-z0-9.-]*:\S+$/;

/** The kind that a word names, in any case, with spaces or hyphens; or what is wrong with it. */
export function kindOf(text: string): { readonly kind: ActorKind } | { readonly wrong: string } {
  const word = text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const kind = KIND_WORDS[word] ?? ACTOR_KINDS.find((one) => one === word);
  if (kind !== undefined) return { kind };
  const meant = nearest(word, ACTOR_KINDS);
  const hint = meant === null ? '' : `: did you mean ${meant}?`;
  return { wrong: `the kind of an actor is one of ${ACTOR_KINDS.join(', ')}${hint}` };
}

export class ActorBook {
  readonly #lang: string | null;
  readonly #register: string | null;
  /** By name, then by kind and code. */
  readonly #mentions = new Map<string, Map<string, ActorMention>>();

  constructor(lang: string | null, register: string | null) {
    this.#lang = lang;
    this.#register = register;
  }

  /** `code`: '' where there is none; it must have passed `codeFault`. */
  mention(name: string, code: string, { kind, known }: KindRule): ActorMention {
    let ofName = this.#mentions.get(name);
    if (ofName === undefined) this.#mentions.set(name, (ofName = new Map()));
    const key = known ? `${kind} ${code}` : `${kind}? ${code}`;
    let mention = ofName.get(key);
    if (mention === undefined) ofName.set(key, (mention = this.#make(name, code, { kind, known })));
    return mention;
  }

  /** What is wrong with an id or a code, or null. */
  codeFault(code: string): string | null {
    if (this.#register !== null || code === '' || isIdOf('ACTOR', code)) return null;
    if (code.startsWith('actor:')) {
      return 'an id of the graph has ASCII letters, digits and hyphens after actor: only';
    }
    return SCHEME_AND_CODE.test(code)
      ? null
      : 'this is neither an id (actor:…) nor scheme:code: say with --register whose codes these are, for example --register iso3166-1';
  }

  #make(name: string, code: string, { kind, known }: KindRule): ActorMention {
    const isId = isIdOf('ACTOR', code);
    return {
      id: isId ? code : null,
      externalIds: isId || code === '' ? [] : [this.#externalId(code)],
      name,
      lang: this.#lang,
      kind,
      kindKnown: known,
      names: [],
      description: null,
    };
  }

  #externalId(code: string): string {
    const isWhole = this.#register === null || code.startsWith(`${this.#register}:`);
    return isWhole ? code : `${this.#register}:${code.replaceAll(/\s+/g, '_')}`;
  }
}
