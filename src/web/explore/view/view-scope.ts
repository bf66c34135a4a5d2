/** A view as what the API is asked. */
import type { Aggregation, NetworkInput, Scope, ScopeLists } from '../generated/operations.ts';
import type { View } from './view.ts';

/** What can make a scope of a view: everything but what is only looked at. */
export type ScopeView = Pick<View, 'issues' | 'topics' | 'actors' | 'kinds' | 'attribution' | 'from' | 'to'> &
  Partial<Pick<View, 'positions' | 'withoutIssues' | 'withoutActors'>>;

/** Of statements. `level`: for questions about stances and relations; networks say it by their rows. */
export function scopeOf(view: ScopeView, level?: View['holder']): Scope {
  const exclude = excludedBy(view);
  return {
    ...(view.issues.length > 0 && { issues: [...view.issues] }),
    ...(view.topics.length > 0 && { topics: [...view.topics] }),
    ...(view.actors.length > 0 && { actors: [...view.actors] }),
    ...(view.positions && view.positions.length > 0 && { positions: [...view.positions] }),
    ...(exclude && { exclude }),
    ...(view.kinds.length > 0 && { kinds: [...view.kinds] }),
    ...(view.attribution !== 'ALL' && { attribution: view.attribution }),
    ...(view.from !== null && { from: view.from }),
    ...(view.to !== null && { to: view.to }),
    ...(level && { level }),
  };
}

function excludedBy({ withoutIssues = [], withoutActors = [] }: ScopeView): ScopeLists | null {
  if (withoutIssues.length === 0 && withoutActors.length === 0) return null;
  return {
    ...(withoutIssues.length > 0 && { issues: [...withoutIssues] }),
    ...(withoutActors.length > 0 && { actors: [...withoutActors] }),
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
  for (const [name, value] of parametersOf({ ...input, ...scope })) query.append(name, value);
  return `?${query.toString().replaceAll('%3A', ':')}`;
}

/** Fields inside others have their names with a dot between: `exclude.issues`. */
function parametersOf(fields: object, inside = ''): (readonly [string, string])[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.map((one) => [inside + name, String(one)] as const);
    if (typeof value === 'object' && value !== null) return parametersOf(value, `${inside}${name}.`);
    return [[inside + name, String(value)] as const];
  });
}
