/** What there is to choose from: found by what is typed, or, before that, what most was said about. */
import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import {
  ActorsToChoose,
  type ChoiceFragment,
  FindToChoose,
  IssuesToChoose,
  type SearchType,
} from '../generated/operations.ts';
import { type Choice, choiceOf } from './choice.ts';
import { useSettled } from './use-settled.ts';

const SETTLED_MS = 180;
const MOST_FOUND = 12;
const MOST_SUGGESTED = 8;

export type Sought = 'ISSUES' | 'ACTORS';
const TYPES: Readonly<Record<Sought, readonly SearchType[]>> = {
  ISSUES: ['ISSUE', 'TOPIC'],
  ACTORS: ['ACTOR'],
};

export interface Choices {
  /** Null while they are on their way. */
  readonly items: readonly Choice[] | null;
  readonly error: Error | null;
}

interface ChoicesOptions {
  readonly sought: Sought;
  readonly typed: string;
  readonly lang: string;
  /** False: nobody looks. */
  readonly isWanted: boolean;
}

export function useChoices({ sought, typed, lang, isWanted }: ChoicesOptions): Choices {
  const text = useSettled(typed.trim(), SETTLED_MS);
  const named = { lang: lang || null };
  const isTyped = text !== '';
  const found = useAnswer(
    FindToChoose,
    { ...named, text, types: [...TYPES[sought]], first: MOST_FOUND },
    { enabled: isWanted && isTyped, keepPrevious: true },
  );
  const suggested = { ...named, first: MOST_SUGGESTED };
  const issues = useAnswer(IssuesToChoose, suggested, { enabled: isWanted && sought === 'ISSUES' });
  const actors = useAnswer(ActorsToChoose, suggested, { enabled: isWanted && sought === 'ACTORS' });
  const usual = sought === 'ISSUES' ? issues : actors;
  const asked = isTyped ? found : usual;

  // What is offered before anything is typed does not answer what is.
  const isAhead = !isTyped && typed.trim() !== '';
  const items = useMemo(() => {
    if (isAhead) return undefined;
    if (isTyped)
      return found.data?.search.nodes.map(({ node, matched }) => choiceOf(node, matched)).filter(isChoice);
    const nodes: readonly ChoiceFragment[] | undefined =
      sought === 'ISSUES'
        ? issues.data && [...issues.data.issues.nodes, ...issues.data.topics.nodes]
        : actors.data?.actors.nodes;
    return nodes?.map((node) => choiceOf(node)).filter(isChoice);
  }, [isAhead, isTyped, sought, found.data, issues.data, actors.data]);
  return { items: items ?? null, error: asked.error };
}

function isChoice(choice: Choice | null): choice is Choice {
  return choice !== null;
}
