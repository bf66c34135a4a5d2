/** What the API is asked for a view's picture: the same variables wherever it is asked, so that it is asked once. */
import type {
  PictureDeclarationsQueryVariables,
  PictureNetworkQueryVariables,
  PicturePlacesQueryVariables,
} from '../generated/operations.ts';
import { FIRST_VIEW, type View } from './view.ts';
import { networkInputOf, scopeOf } from './view-scope.ts';

export function networkQuestion(view: View): PictureNetworkQueryVariables {
  return { input: networkInputOf(view), lang: view.lang || null };
}

/** Neither time nor weights nor the sort of relation, so that nothing jumps when those change. */
export function placesQuestion(view: View): PicturePlacesQueryVariables {
  const { show, normalisation, from, to, minWeight, topEdges } = FIRST_VIEW;
  return { input: networkInputOf({ ...view, show, normalisation, from, to, minWeight, topEdges }) };
}

/** Of actors to actors: what joins an actor to an issue declares nothing on another. */
export function hasDeclarations({ mode }: View): boolean {
  return mode === 'ONE_MODE';
}

export function declarationsQuestion(view: View): PictureDeclarationsQueryVariables {
  return {
    scope: scopeOf(view, view.holder),
    lang: view.lang || null,
    opposition: view.show !== 'ALIGNMENT',
    alignment: view.show !== 'OPPOSITION',
  };
}
