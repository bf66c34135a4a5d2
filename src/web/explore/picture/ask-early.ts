/** Asks for the picture of an address before its page has been fetched: the one takes as long as the other. */
import type { QueryClient } from '@tanstack/react-query';
import { questionOf } from '../api/use-answer.ts';
import { PictureDeclarations, PictureNetwork, PicturePlaces } from '../generated/operations.ts';
import { BASE } from '../parts/addresses.ts';
import {
  declarationsQuestion,
  hasDeclarations,
  networkQuestion,
  placesQuestion,
} from '../view/picture-questions.ts';
import { readView } from '../view/view-address.ts';

export function askEarly(answers: QueryClient, { pathname, search }: Location): void {
  const view = readView(search);
  // Who is in a camp has to be asked first.
  if (![BASE, `${BASE}/`].includes(pathname) || view.camps.length > 0) return;
  void answers.prefetchQuery(questionOf(PictureNetwork, networkQuestion(view)));
  void answers.prefetchQuery(questionOf(PicturePlaces, placesQuestion(view)));
  if (hasDeclarations(view))
    void answers.prefetchQuery(questionOf(PictureDeclarations, declarationsQuestion(view)));
}
