import type { ActorRecord } from './model.ts';

/** The canonical name in a language, else the first in it, else the name to show. `en` is found for `en-GB`. */
export function nameIn(actor: Pick<ActorRecord, 'name' | 'names'>, lang: string | null | undefined): string {
  if (!lang) return actor.name;
  const wanted = lang.toLowerCase();
  const [language] = wanted.split('-');
  const inLanguage = (tag: string) => actor.names.filter((name) => name.lang?.toLowerCase() === tag);
  const names = inLanguage(wanted).length > 0 ? inLanguage(wanted) : inLanguage(language ?? wanted);
  return (names.find((name) => name.kind === 'CANONICAL') ?? names[0])?.text ?? actor.name;
}
