/** What an import is called by programs: the same for the same content. */
import { slug } from '../../domain/slug.ts';

const SIGNS_OF_HASH = 8;

/** `import:un-votes-1a2b3c4d`. `contentHash`: SHA-256, hex, of all that decides what the import says. */
export function importId(name: string, contentHash: string): string {
  return `import:${slug(name)}-${contentHash.slice(0, SIGNS_OF_HASH)}`;
}
