/** Addresses of pages, as links inside the explorer take them: below BASE. They stay the same as long as the ids do. */
import type { View } from '../view/view.ts';
import { FIRST_VIEW } from '../view/view.ts';
import { writeView } from '../view/view-address.ts';

export const BASE = '/explore';

const PREFIXES = { actor: 'actor:', issue: 'issue:', document: 'doc:' } as const;
export type PageType = keyof typeof PREFIXES;

/** `id`: of an actor, an issue or a document. */
export function pageAddress(type: PageType, id: string): string {
  const prefix = PREFIXES[type];
  return `/${type}/${encodeURIComponent(id.startsWith(prefix) ? id.slice(prefix.length) : id)}`;
}

/** The id that such an address stands for. */
export function idOfAddress(type: PageType, name: string): string {
  return name.startsWith(PREFIXES[type]) ? name : PREFIXES[type] + name;
}

/** The explorer, with a view that differs from the first one so. */
export function exploreAddress(change: Partial<View> = {}): string {
  return `/${writeView({ ...FIRST_VIEW, ...change })}`;
}

/** The playground with this query ready to run. */
export function playgroundAddress(query: string, variables: object = {}): string {
  const given = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/graphql?${given}`;
}
