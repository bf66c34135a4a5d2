/**
 * Relations and comparisons in one sentence that names the issues (the first few, and how many more). The parts of a sentence are
 * in the order: who, towards whom, on how much, on what. Cost: constant.
 */
import type { InferringTie } from './tie-facts.ts';
import type { Relation } from './relation.ts';

/** How many titles the sentences name. */
export const TITLES_NAMED = 3;

const TIE_WORDS: Readonly<Record<InferringTie, string>> = {
  MEMBER_OF: 'is a member of',
  LEADS: 'leads',
  REPRESENTS: 'represents',
  PART_OF: 'is part of',
};

export interface RelationNames {
  readonly from: string;
  readonly to: string;
  /** Titles of the issues behind it, in their order; at least the first few. */
  readonly issues: readonly string[];
  /** The tie that it was inferred through, and the name of its other end. */
  readonly tie: { readonly type: InferringTie; readonly to: string } | null;
}

export function relationWords(relation: Relation, names: RelationNames): string {
  const inferred = names.tie !== null;
  const who = inferred
    ? `By inference: ${names.from} ${TIE_WORDS[names.tie.type]} ${names.tie.to}, which`
    : names.from;
  const basis = inferred ? relation.through : relation.basis;
  const said =
    basis === 'DECLARED'
      ? declaredWords(relation, who, names.to)
      : positionalWords(relation, who, names.to, inferred);
  const marks = [
    ...(relation.conditional ? ['conditional'] : []),
    ...(relation.attributedOnly ? ['only as others report'] : []),
  ];
  const mark = marks.length === 0 ? '' : ` (${marks.join('; ')})`;
  return `${said}${quotedTitles(names.issues, relation.behind.length)}${mark}.`;
}

function declaredWords(relation: Relation, who: string, to: string): string {
  const times = relation.count === 1 ? 'in one statement' : `in ${relation.count} statements`;
  return `${who} declares ${relation.sought === 'OPPOSED' ? 'against' : 'for'} ${to} ${times} on `;
}

function positionalWords(relation: Relation, who: string, to: string, inferred: boolean): string {
  const opposed = relation.sought === 'OPPOSED';
  const on = outOf(relation.count, relation.sharedIssues);
  if (inferred)
    return `${who} takes ${opposed ? 'the opposite side to' : 'the same side as'} ${to} on ${on}: `;
  return `${who} and ${to} take ${opposed ? 'opposite sides' : 'the same side'} on ${on}: `;
}

function outOf(count: number, shared: number): string {
  if (shared === 1) return 'the one issue they share';
  return count === shared ? `all ${shared} issues they share` : `${count} of ${shared} issues they share`;
}

export interface ComparisonNames {
  readonly a: string;
  readonly b: string;
  /** Titles, the first few at least. */
  readonly opposed: readonly string[];
  readonly aligned: readonly string[];
}

export function comparisonWords(
  pair: { readonly opposedOn: number; readonly alignedOn: number; readonly sharedIssues: number },
  names: ComparisonNames,
): string {
  const { a, b } = names;
  if (pair.sharedIssues === 0) return `${a} and ${b} share no issue on which both have a stance.`;
  const parts = [
    onIssues('opposed on', pair.opposedOn, names.opposed),
    onIssues('aligned on', pair.alignedOn, names.aligned),
  ].filter((part) => part !== '');
  const shared = pair.sharedIssues === 1 ? 'one issue' : `${pair.sharedIssues} issues`;
  const rest = parts.length === 0 ? 'neither opposed nor aligned on any' : parts.join('; ');
  return `${a} and ${b} share ${shared}: ${rest}.`;
}

function onIssues(words: string, count: number, titles: readonly string[]): string {
  if (count === 0) return '';
  return `${words} ${count === 1 ? '' : `${count}: `}${quotedTitles(titles, count)}`;
}

function quotedTitles(titles: readonly string[], count: number): string {
  const named = titles.slice(0, TITLES_NAMED).map((title) => `“${title}”`);
  const more = count - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
