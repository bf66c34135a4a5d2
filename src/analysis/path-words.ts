/** One step of a path in words that read from its one node to its other: "leads (director)", "is cited in (page 2)". Cost: constant. */
import type { PathLink, PathLinkKind } from '../domain/path-link.ts';
import { byCodeUnit } from './intern.ts';

/** Forwards and backwards. */
const WORDS: Readonly<Record<Exclude<PathLinkKind, 'EXPRESSES'>, readonly [string, string]>> = {
  LEADS: ['leads', 'is led by'],
  MEMBER_OF: ['is a member of', 'has the member'],
  PART_OF: ['is part of', 'has the part'],
  REPRESENTS: ['represents', 'is represented by'],
  ALLIED_WITH: ['is allied with', 'is allied with'],
  BACKS: ['backs', 'is backed by'],
  NEGOTIATES_WITH: ['negotiates with', 'negotiates with'],
  MET_WITH: ['met with', 'met with'],
  MADE: ['made', 'was made by'],
  ON_BEHALF_OF: ['was made on behalf of', 'had made on its behalf'],
  REPORTED_BY: ['was reported by', 'reported'],
  CITED_IN: ['is cited in', 'is the source of'],
  ABOUT: ['is about', 'is the subject of'],
};
const ORDER: readonly PathLinkKind[] = Object.keys(WORDS) as (keyof typeof WORDS)[];
/** Where the holder did not say it: others report that it holds this. */
const REPORTED = ['is reported to hold', 'is reported to be held by'] as const;

/**
 * All that connects two nodes, each in words once, in the order of kinds above, then of the words. An answer to an issue is the
 * label of its position, in either direction.
 */
export function stepWords(from: string, links: readonly PathLink[]): string {
  const said = links.map((link) => ({
    order: ORDER.indexOf(link.kind),
    words: words(link, link.start === from ? 0 : 1),
  }));
  said.sort((a, b) => a.order - b.order || byCodeUnit(a.words, b.words));
  return [...new Set(said.map(({ words }) => words))].join('; ');
}

function words(link: PathLink, direction: 0 | 1): string {
  const { kind, text } = link;
  if (kind === 'EXPRESSES') return text ?? '';
  const verb = link.reported ? REPORTED[direction] : WORDS[kind][direction];
  const more = [text, period(link)].filter((part) => part !== null);
  return more.length === 0 ? verb : `${verb} (${more.join('; ')})`;
}

function period({ since, until }: PathLink): string | null {
  if (since === null) return until === null ? null : `until ${until}`;
  if (until === null) return `since ${since}`;
  return since === until ? since : `${since} to ${until}`;
}
