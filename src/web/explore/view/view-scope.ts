/** A view as what the API is asked. */
import type { Aggregation, NetworkInput, Scope } from '../generated/operations.ts';
import type { View } from './view.ts';

/** What can make a scope of a view: everything but what is only looked at. */
export type ScopeView = Pick<View, 'issues' | 'topics' | 'actors' | 'kinds' | 'attribution' | 'from' | 'to'>;

/** Of statements. `level`: for questions about stances and relations; networks say it by their rows. */
export function scopeOf(view: ScopeView, level?: View['holder']): Scope {
  return {
    ...(view.issues.length > 0 && { issues: [...view.issues] }),
    ...(view.topics.length > 0 && { topics: [...view.topics] }),
    ...(view.actors.length > 0 && { actors: [...view.actors] }),
    ...(view.kinds.length > 0 && { kinds: [...view.kinds] }),
    ...(view.attribution !== 'ALL' && { attribution: view.attribution }),
    ...(view.from !== null && { from: view.from }),
    ...(view.to !== null && { to: view.to }),
    ...(level && { level }),
  };
}

const AGGREGATIONS: Readonly<Record<View['show'], Aggregation>> = {
  BOTH: 'SUBTRACT',
  OPPOSITION: 'CONFLICT',
  ALIGNMENT: 'CONGRUENCE',
};

/** The network that the picture shows. Who is in a two-mode one stands for or against an issue: their sign says which. */
export function networkInputOf(view: View): NetworkInput {
  const twoMode = view.mode === 'TWO_MODE';
  return {
    ...(twoMode && { type: view.mode }),
    ...(view.holder !== 'PRINCIPAL' && { rows: view.holder }),
    aggregation: twoMode ? 'SUBTRACT' : AGGREGATIONS[view.show],
    ...(!twoMode && view.normalisation !== 'NONE' && { normalisation: view.normalisation }),
    ...(view.minWeight !== null && { minWeight: view.minWeight }),
    topEdges: view.topEdges,
    scope: scopeOf(view),
  };
}

/** The same as parameters of `/network.gexf` and the like, with the question mark. */
export function networkSearchOf(view: View): string {
  const { scope, ...input } = networkInputOf(view);
  const query = new URLSearchParams();
  for (const [name, value] of [...Object.entries(input), ...Object.entries(scope ?? {})])
    for (const one of [value].flat()) query.append(name, String(one));
  return `?${query.toString().replaceAll('%3A', ':')}`;
}
