/** What an import is called by programs: the same for the same content. */
import { normaliseName } from '../../domain/names.ts';

const MOST_SIGNS = 40;
const SIGNS_OF_HASH = 8;

/** `import:un-votes-1a2b3c4d`. `contentHash`: SHA-256, hex, of all that decides what the import says. */
export function importId(name: string, contentHash: string): string {
  const words = normaliseName(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_SIGNS)
    .replaceAll(/^-+|-+$/g, '');
  return `import:${words === '' ? 'data' : words}-${contentHash.slice(0, SIGNS_OF_HASH)}`;
}
