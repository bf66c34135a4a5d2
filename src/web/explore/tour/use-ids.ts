/** The ids of what a query of the tour names. */
import { useQueries } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import { TourActor, TourIssue, TourTopic } from '../generated/operations.ts';
import type { Selection, View } from '../view/view.ts';
import type { NamedView } from './views.ts';

type Thing = 'actor' | 'issue' | 'topic';

const ASKED = {
  actor: async (id: string, signal: AbortSignal) => (await ask(TourActor, { id }, signal)).actor?.id,
  issue: async (id: string, signal: AbortSignal) => (await ask(TourIssue, { id }, signal)).issue?.id,
  topic: async (id: string, signal: AbortSignal) => (await ask(TourTopic, { id }, signal)).topic?.id,
} as const;

/** The name itself stands for what is not known, or not yet: the API takes names as well. */
export type IdOf = (thing: Thing, name: string) => string;

export function useIds(names: Readonly<Partial<Record<Thing, readonly string[]>>>): IdOf {
  const wanted = Object.entries(names).flatMap(([thing, list]) =>
    [...new Set(list)]
      .filter((name) => !name.startsWith(`${thing}:`))
      .map((name) => ({ thing: thing as Thing, name })),
  );
  const answers = useQueries({
    queries: wanted.map(({ thing, name }) => ({
      queryKey: ['id of', thing, name],
      queryFn: async ({ signal }: { signal: AbortSignal }) => (await ASKED[thing](name, signal)) ?? name,
    })),
  });
  return (thing, name) => {
    const place = wanted.findIndex((one) => one.thing === thing && one.name === name);
    return answers[place]?.data ?? name;
  };
}

export function withIds(view: NamedView, idOf: IdOf): Partial<View> {
  const { issues, topics, actors, selection } = view;
  return {
    ...view,
    ...(issues && { issues: issues.map((name) => idOf('issue', name)) }),
    ...(topics && { topics: topics.map((name) => idOf('topic', name)) }),
    ...(actors && { actors: actors.map((name) => idOf('actor', name)) }),
    ...(selection && { selection: selectionWithIds(selection, idOf) }),
  };
}

function selectionWithIds(selection: Selection, idOf: IdOf): Selection {
  if (selection.type === 'NODE') return { type: 'NODE', id: idOf('actor', selection.id) };
  return { type: 'EDGE', a: idOf('actor', selection.a), b: idOf('actor', selection.b) };
}

export function namesIn(view: NamedView): Readonly<Record<Thing, readonly string[]>> {
  const { issues = [], topics = [], actors = [], selection } = view;
  const chosen = selection ? (selection.type === 'NODE' ? [selection.id] : [selection.a, selection.b]) : [];
  return { issue: issues, topic: topics, actor: [...actors, ...chosen] };
}
