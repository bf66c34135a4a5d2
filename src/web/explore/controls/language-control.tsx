/** The language of names, of those that names are known in. */
import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { LanguagesOfNames, type LanguagesOfNamesQuery } from '../generated/operations.ts';
import type { ControlProps } from './control-props.ts';
import { Select } from './select.tsx';

/** Those who said most: what they are called in, others are as well. */
const ACTORS_ASKED = 100;

export function LanguageControl({ view, change }: ControlProps) {
  const { lang } = view;
  const { data } = useAnswer(LanguagesOfNames, { first: ACTORS_ASKED });
  const options = useMemo(() => {
    const known = languagesOf(data);
    const tags = lang === '' || known.includes(lang) ? known : [...known, lang];
    return { '': 'usual names', ...Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)])) };
  }, [data, lang]);
  return (
    <Select
      label="Names in"
      value={lang}
      options={options as Record<string, string>}
      onChoose={(lang) => change({ lang })}
      help="Who has no known name in it keeps the usual one."
    />
  );
}

/** The commonest first. */
function languagesOf(answer: LanguagesOfNamesQuery | undefined): readonly string[] {
  const counts = new Map<string, number>();
  for (const { names } of answer?.actors.nodes ?? [])
    for (const { lang } of names) if (lang !== null) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

/** `Arabic (العربية)` */
function nameOf(tag: string): string {
  const name = nameIn('en', tag);
  const own = nameIn(tag, tag);
  return own === name ? name : `${name} (${own})`;
}

function nameIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
