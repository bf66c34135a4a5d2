/** What the ids of a view are called. */
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { Chosen } from '../generated/operations.ts';
import { type Choice, choiceOf } from './choice.ts';

/** Ids of one question. */
const MOST_IDS = 100;

export interface ChosenNames {
  /** Null while it is not known yet; the id itself where nothing has it: a name does as well, in an address. */
  readonly titleOf: (id: string) => string | null;
  /** Something that was just chosen is known. */
  readonly learn: (choice: Choice) => void;
}

export function useChosen(ids: readonly string[], lang: string): ChosenNames {
  const [learnt, setLearnt] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = ids.slice(0, MOST_IDS);
  const { data, error, isPlaceholderData } = useAnswer(
    Chosen,
    { ids: asked, lang: lang || null },
    { enabled: asked.length > 0, keepPrevious: true },
  );
  const choices = data?.nodes.flatMap((node) => (node ? (choiceOf(node) ?? []) : [])) ?? [];
  const titles = new Map([...learnt, ...choices.map(({ id, title }) => [id, title] as const)]);
  const isKnown = error !== null || (data !== undefined && !isPlaceholderData);
  return {
    titleOf: (id) => titles.get(id) ?? (isKnown || !asked.includes(id) ? id : null),
    learn: ({ id, title }) => setLearnt(new Map([...learnt, [id, title]])),
  };
}
