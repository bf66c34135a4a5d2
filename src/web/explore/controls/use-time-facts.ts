/** What the picture's own questions say about time; asked with the same variables, so that they are asked once. */
import { useAnswer } from '../api/use-answer.ts';
import { PictureNetwork, PicturePlaces } from '../generated/operations.ts';
import type { TimeSpan } from '../picture/model.ts';
import { networkQuestion, placesQuestion } from '../view/picture-questions.ts';
import type { ScopedView } from './use-scoped-view.ts';

export interface TimeFacts {
  /** Null until it is known. */
  readonly span: TimeSpan | null;
  /** Statements that only lack a date; null until it is known. */
  readonly undatedLeftOut: number | null;
}

export function useTimeFacts({ view, isPending }: ScopedView): TimeFacts {
  const options = { keepPrevious: true, enabled: !isPending };
  const places = useAnswer(PicturePlaces, placesQuestion(view), options).data?.network;
  const network = useAnswer(PictureNetwork, networkQuestion(view), options).data?.network;
  return {
    span: places ? { first: places.firstDate, last: places.lastDate } : null,
    undatedLeftOut: network?.undatedLeftOut ?? null,
  };
}
