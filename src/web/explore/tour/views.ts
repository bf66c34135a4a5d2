/** Where the explorer shows what a query asks for: the view with the same scope, and the server's own drawing of it. */
import type { PageType } from '../parts/addresses.ts';
import { ATTRIBUTIONS, HOLDERS, KINDS, MODES, SIDES, type View } from '../view/view.ts';
import { at, isObject, type Json, type JsonObject, textAt } from './json.ts';
import type { RootField } from './tour-question.ts';

/** Things in it may be names or titles, as the query has them. */
export type NamedView = Partial<View>;

export interface NamedPage {
  readonly type: PageType;
  readonly name: string;
}

/** Null: no view shows this. */
export function viewOf({ name, args }: RootField): NamedView | null {
  const scope = scopeView(at(args, 'scope'));
  const issues = texts(args['issue'] ?? null);
  switch (name) {
    case 'opposition':
    case 'alignment':
      return {
        ...scope,
        show: name === 'opposition' ? 'OPPOSITION' : 'ALIGNMENT',
        ...(args['between'] && { actors: texts(args['between']) }),
      };
    case 'camps':
      return { ...scope, mode: 'TWO_MODE', issues };
    case 'stances':
      return { ...scope, mode: 'TWO_MODE', issues, ...some('camps', args['side'] ?? null, SIDES) };
    case 'compare':
      return { ...scope, selection: { type: 'EDGE', a: textAt(args, 'a'), b: textAt(args, 'b') } };
    case 'actor':
      return { selection: { type: 'NODE', id: actorNamed(args) } };
    case 'network':
      return networkView(at(args, 'input'));
    default:
      return null;
  }
}

/** Pages about what the query names. */
export function pagesOf({ name, args }: RootField): readonly NamedPage[] {
  const issue = textAt(args, 'issue');
  if (issue !== '') return [{ type: 'issue', name: issue }];
  if (name === 'actor') return [{ type: 'actor', name: actorNamed(args) }];
  if (name === 'compare')
    return [textAt(args, 'a'), textAt(args, 'b')].map((actor) => ({ type: 'actor', name: actor }));
  return [];
}

function actorNamed(args: JsonObject): string {
  return textAt(args, 'by', 'id') || textAt(args, 'by', 'name') || textAt(args, 'by', 'wikidata');
}

function networkView(input: Json): NamedView {
  const aggregation = textAt(input, 'aggregation');
  const show = { CONFLICT: 'OPPOSITION', CONGRUENCE: 'ALIGNMENT' }[aggregation];
  const weight = at(input, 'minWeight');
  const most = at(input, 'topEdges');
  return {
    ...scopeView(at(input, 'scope')),
    ...one('mode', at(input, 'type'), MODES),
    ...one('holder', at(input, 'rows'), HOLDERS),
    ...(show && { show: show as View['show'] }),
    ...(typeof weight === 'number' && { minWeight: weight }),
    ...(typeof most === 'number' && { topEdges: most }),
  };
}

function scopeView(scope: Json): NamedView {
  return {
    ...(['issues', 'topics', 'actors'] as const).reduce((lists, list) => {
      const named = texts(at(scope, list));
      return named.length > 0 ? { ...lists, [list]: named } : lists;
    }, {}),
    ...some('kinds', at(scope, 'kinds'), KINDS),
    ...one('attribution', at(scope, 'attribution'), ATTRIBUTIONS),
    ...one('holder', at(scope, 'level'), HOLDERS),
    ...(textAt(scope, 'from') && { from: textAt(scope, 'from') }),
    ...(textAt(scope, 'to') && { to: textAt(scope, 'to') }),
  };
}

function texts(value: Json): string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

function one<Name extends keyof View>(name: Name, value: Json, allowed: readonly View[Name][]): NamedView {
  const found = allowed.find((one) => one === value);
  return found === undefined ? {} : { [name]: found };
}

function some<T extends string>(name: 'kinds' | 'camps', value: Json, allowed: readonly T[]): NamedView {
  const found = allowed.filter((one) => texts(value).includes(one));
  return found.length === 0 ? {} : { [name]: found };
}

/** The server's drawing of a network; null: it is none. */
export function drawingOf({ name, args }: RootField): string | null {
  return name === 'network' ? `/network.svg${searchOf(at(args, 'input'))}` : null;
}

/** As /network takes it: fields inside others with a dot, those of the scope without its name. */
function searchOf(input: Json): string {
  const query = new URLSearchParams();
  const add = (value: Json, path: readonly string[]): void => {
    if (isObject(value)) for (const [field, inside] of Object.entries(value)) add(inside, [...path, field]);
    else if (value !== null)
      for (const one of [value].flat())
        query.append((path[0] === 'scope' ? path.slice(1) : path).join('.'), String(one));
  };
  add(input, []);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
