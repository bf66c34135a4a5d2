/** Ids made from content, so that the same content has the same id whenever it is read. */
import { hash } from 'node:crypto';

/** Signs (hex) that keep a million rows apart: 64 bits. */
const SIGNS = 16;
const SHORT = 10;

/** 16 hex digits of SHA-256 over the texts, in their order. */
export function contentKey(texts: readonly string[]): string {
  // Lengths keep ['a', 'b'] and ['ab', ''] apart; they are cheaper than quoting.
  let content = '';
  for (const text of texts) content += `${text.length}:${text}`;
  return hash('sha256', content, 'hex').slice(0, SIGNS);
}

/** The first 10 of them, for ids that say something readable before. */
export function shortContentKey(texts: readonly string[]): string {
  return contentKey(texts).slice(0, SHORT);
}
