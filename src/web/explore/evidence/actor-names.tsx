import type { ActorFactsFragment } from '../generated/operations.ts';
import { Disclosure } from '../parts/disclosure.tsx';

interface ActorNamesProps {
  readonly actor: Pick<ActorFactsFragment, 'name' | 'names'>;
}

/** An actor's name in other languages, and every form of it. */
export function ActorNames({ actor: { name, names } }: ActorNamesProps) {
  const others = names.filter(({ kind, text }) => kind === 'CANONICAL' && text !== name);
  return (
    <>
      {others.length > 0 && (
        <ul className="names" aria-label="Other names">
          {others.map(({ text, lang }) => (
            <li key={`${lang} ${text}`}>
              <bdi lang={lang ?? undefined}>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {names.length > 1 && (
        <Disclosure summary={`All ${names.length} names`}>
          <ul className="all-names">
            {names.map(({ text, lang, kind }) => (
              <li key={`${lang} ${kind} ${text}`}>
                <bdi lang={lang ?? undefined}>{text}</bdi>{' '}
                <span className="faint">
                  {[languageName(lang), kind.toLowerCase()].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

function languageName(tag: string | null): string | null {
  if (tag === null) return null;
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    // No well-formed tag: shown as it is.
    return tag;
  }
}
