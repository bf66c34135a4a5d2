/** Names of files that are taken along: what is in them, of which scope, of which day. */
import type { View } from '../view/view.ts';

const LONGEST_SCOPE = 80;
const MOST_ACTORS = 3;

/** `what`: as in `relations`. Only characters that every file system takes. */
export function fileName(what: string, scope: string, extension: string, now = new Date()): string {
  const words = slug(scope).slice(0, LONGEST_SCOPE).replace(/-$/, '');
  return `${['stance-graph', slug(what), words, dayOf(now)].filter(Boolean).join('-')}.${extension}`;
}

/** A few words on what a view holds. */
export function scopeWords(view: View): string {
  const { issues, topics, actors, kinds, camps, attribution, from, to } = view;
  const words = [
    ...[...topics, ...issues, ...view.positions].map(withoutType),
    ...fewActors(actors),
    ...view.withoutIssues.map((id) => `without-${withoutType(id)}`),
    // Where camps are chosen, those who are left out are those of the others.
    ...(camps.length > 0 ? [] : fewActors(view.withoutActors).map((words) => `without-${words}`)),
    ...kinds,
    ...camps,
    ...(attribution === 'ALL' ? [] : [attribution]),
    ...(from === null ? [] : [`from-${from}`]),
    ...(to === null ? [] : [`to-${to}`]),
  ];
  return words.length === 0 ? 'everything' : words.join('-');
}

function fewActors(ids: readonly string[]): readonly string[] {
  return ids.length > MOST_ACTORS ? [`${ids.length}-actors`] : ids.map(withoutType);
}

/** In the reader's own time zone. */
function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}

export function withoutType(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
