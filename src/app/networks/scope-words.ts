/** What a network was asked for, in words: so that a file tells what it holds. */
import type { Scope, ScopeLists } from '../../domain/scope.ts';
import type { NetworkAsked } from './network-asked.ts';

/** "rows SPEAKER, columns ISSUE; duplicates by DOCUMENT; issues issue:a, issue:b; from 2020-01-01" */
export function scopeWords({ scope, options }: NetworkAsked, undatedLeftOut: number): string {
  const { rows, columns, duplicates, minWeight, topEdges, window } = options;
  const parts = [
    `rows ${rows}, columns ${columns}`,
    duplicates === 'INCLUDE' ? 'every statement counts' : `duplicates removed by ${duplicates}`,
    ...listWords(scope.include, ''),
    ...listWords(scope.exclude, 'without '),
    ...restWords(scope),
    ...(minWeight === null ? [] : [`weight at least ${minWeight}`]),
    ...(topEdges === null ? [] : [`the ${topEdges} strongest edges`]),
    ...(window === null ? [] : [`windows of ${window.size} ${window.unit}, every ${window.step}`]),
    ...(undatedLeftOut === 0 ? [] : [`${undatedLeftOut} undated statements left out`]),
  ];
  return parts.join('; ');
}

function listWords(lists: ScopeLists, before: string): string[] {
  return Object.entries(lists).flatMap(([name, ids]: [string, readonly string[] | null]) =>
    ids === null ? [] : [`${before}${name} ${ids.join(', ')}`],
  );
}

function restWords(scope: Scope): string[] {
  const { kinds, reportedBy, modes, from, to, asOf, knownAt, minConfidence } = scope;
  const given: readonly (readonly [string, string | number | readonly string[] | null])[] = [
    ['kinds', kinds],
    ['reported by', reportedBy],
    ['modes', modes],
    ['from', from],
    ['to', to],
    ['said by', asOf],
    ['known at', knownAt],
    ['confidence at least', minConfidence],
    ['attribution', scope.attribution === 'ALL' ? null : scope.attribution],
    ['conditions', scope.conditions === 'ALL' ? null : scope.conditions],
  ];
  return given.flatMap(([name, value]) => (value === null ? [] : [`${name} ${[value].flat().join(', ')}`]));
}
