/** The picture of a view. */
import { useMemo } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { PictureDeclarations, PictureNetwork, PicturePlaces } from '../generated/operations.ts';
import {
  declarationsQuestion,
  hasDeclarations,
  networkQuestion,
  placesQuestion,
} from '../view/picture-questions.ts';
import type { View } from '../view/view.ts';
import { buildPicture } from './build-picture.ts';
import type { Picture, TimeSpan } from './model.ts';

export interface PictureState {
  /** Null until there is one; then the last one, while the next is on its way. */
  readonly picture: Picture | null;
  readonly span: TimeSpan | null;
  /** Whether what is shown is not yet what was asked for. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function usePicture(view: View): PictureState {
  const { show } = view;
  const network = useAnswer(PictureNetwork, networkQuestion(view), { keepPrevious: true });
  const places = useAnswer(PicturePlaces, placesQuestion(view), { keepPrevious: true });
  const withDeclared = hasDeclarations(view);
  const declarations = useAnswer(PictureDeclarations, declarationsQuestion(view), {
    enabled: withDeclared,
    keepPrevious: true,
  });
  const picture = useMemo(() => {
    if (!network.data || !places.data || (withDeclared && !declarations.data)) return null;
    const answers = {
      network: network.data.network,
      places: places.data.network,
      declarations: withDeclared ? (declarations.data ?? null) : null,
    };
    return buildPicture(answers, show);
  }, [network.data, places.data, declarations.data, withDeclared, show]);
  const questions = withDeclared ? [network, places, declarations] : [network, places];
  const span = places.data?.network;
  return {
    picture,
    span: span ? { first: span.firstDate ?? null, last: span.lastDate ?? null } : null,
    isBehind: questions.some(({ isPlaceholderData, isFetching }) => isPlaceholderData || isFetching),
    error: questions.find(({ error }) => error !== null)?.error ?? null,
    retry: () => questions.forEach(({ error, refetch }) => error && void refetch()),
  };
}
