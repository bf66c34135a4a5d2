/** The documents of a table: rows that say the same of a document mean the same one. */
import { isIdOf } from '../../../domain/ids.ts';
import type { DocumentRecord } from '../../../domain/model.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { slug } from '../../../domain/slug.ts';
import { contentKey } from '../content-id.ts';
import type { ImportItem, RowPlace } from '../reader.ts';

/** What a row says of its document; '' where it says nothing. */
export interface DocumentFacts {
  /** A title, an id of the graph (`doc:…`), or where there is a title besides, any key. */
  readonly document: string;
  readonly documentTitle: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: PartialDate | null;
}

export interface Cited {
  readonly id: string;
  /** True: a statement without a date can take the document's. */
  readonly mayDate: boolean;
  readonly published: string | null;
  /** For `define`; null: it is one of the graph. */
  readonly record: DocumentRecord | null;
  /** 52 bits of the hash of what is said of it. */
  readonly number: number;
}

/** Documents that are found again without asking for their hash. */
const REMEMBERED = 2_000;
const LONGEST_SLUG = 40;
const KEY = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

export class DocumentBook {
  readonly #recent = new Map<string, Cited>();
  /** The numbers of all that have been defined: there may be as many as rows. */
  readonly #defined = new Set<number>();
  /** Of those with an id of their own: what was said of them first. */
  readonly #own = new Map<string, string>();
  readonly #keys: string | null;

  /** `keys`: begins ids of documents that have a key, which is then unique; null: they are made of the content. */
  constructor(keys: string | null) {
    this.#keys = keys;
  }

  /** The document, or what is wrong. */
  cite(facts: DocumentFacts): Cited | string {
    const { document, documentTitle, publisher, url, published } = facts;
    const texts = [document, documentTitle, publisher, url, published?.text ?? ''];
    const key = texts.join('\n');
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const own = this.#ownId(document, documentTitle !== '');
    if (own !== null) {
      const fault = this.#ownFault(own, texts.slice(1));
      if (fault !== null) return fault;
    }
    const title = documentTitle || (own === null ? document : '') || url;
    if (title === '' && own === null) {
      return 'no document: every statement needs one; fill the cell, or give --document for all rows without one';
    }
    const hash = contentKey(texts);
    const id = own ?? `doc:${shortSlug(title)}-${hash.slice(0, 10)}`;
    const cited = {
      id,
      // An id alone is one of the graph.
      mayDate: published !== null || title === '',
      published: published?.text ?? null,
      record: title === '' ? null : recordOf(id, title, facts),
      number: Number.parseInt(hash.slice(0, 13), 16),
    };
    if (this.#recent.size >= REMEMBERED) this.#recent.clear();
    this.#recent.set(key, cited);
    return cited;
  }

  /** Adds it to `items`, where that has not been done. */
  define(cited: Cited, at: RowPlace, items: ImportItem[]): void {
    if (cited.record === null || this.#defined.has(cited.number)) return;
    this.#defined.add(cited.number);
    items.push({ type: 'document', at, record: cited.record });
  }

  #ownId(document: string, isKey: boolean): string | null {
    if (document.startsWith('doc:')) return document;
    return isKey && this.#keys !== null && KEY.test(document) ? `doc:${this.#keys}${document}` : null;
  }

  /** Who says nothing but the id means what was said before. */
  #ownFault(id: string, texts: readonly string[]): string | null {
    if (!isIdOf('DOCUMENT', id)) {
      return 'an id of a document has ASCII letters, digits and hyphens after doc: only';
    }
    if (texts.every((text) => text === '')) return null;
    const said = texts.join('\n');
    const first = this.#own.get(id) ?? said;
    this.#own.set(id, first);
    return first === said ? null : 'an earlier row says something else of the document with this id';
  }
}

function recordOf(id: string, title: string, { publisher, url, published }: DocumentFacts): DocumentRecord {
  return {
    id,
    title,
    publisher: publisher === '' ? null : publisher,
    url: url === '' ? null : url,
    published: published?.text ?? null,
    publishedEarliest: published?.earliest ?? null,
    publishedLatest: published?.latest ?? null,
    publishedBasis: published === null ? 'UNKNOWN' : 'STATED',
    publishedNote: null,
    retrievedAt: null,
    lang: null,
    reliability: null,
  };
}

function shortSlug(title: string): string {
  return slug(title).slice(0, LONGEST_SLUG).replace(/-+$/, '');
}
