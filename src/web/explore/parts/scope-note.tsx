import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { ScopeNames } from '../generated/operations.ts';
import { namedIds, scopeInWords } from '../view/scope-in-words.ts';
import { FIRST_VIEW, type View } from '../view/view.ts';
import { exploreAddress } from './addresses.ts';

/** What limits a view, as a sentence; null where nothing does. Ids stand for names until those are there. */
export function useScopeWords(view: View): string | null {
  const ids = namedIds(view);
  const { data } = useAnswer(
    ScopeNames,
    { ids: [...ids], lang: view.lang || null },
    { enabled: ids.length > 0 },
  );
  const names = new Map(data?.nodes.flatMap((node) => (node ? [[node.id, nameOf(node)] as const] : [])));
  return scopeInWords(view, (id) => names.get(id) ?? id);
}

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly label?: string;
}

function nameOf({ id, name, title, label }: Named): string {
  return name ?? title ?? label ?? id;
}

/** The limits of a view in words, and the same view without them. */
export function ScopeNote({ view }: { readonly view: View }) {
  const words = useScopeWords(view);
  if (words === null) return null;
  const { tab, mode, holder, show, lang, selection } = view;
  return (
    <p className="scope-note">
      <bdi>{words}</bdi>{' '}
      <Link href={exploreAddress({ ...FIRST_VIEW, tab, mode, holder, show, lang, selection })}>
        Show it without these limits
      </Link>
    </p>
  );
}
