/** A scope as a request gives it, made ready: names become ids, partial dates become days, what contradicts itself is refused. */
import { StanceGraphError } from '../domain/errors.ts';
import type { ActorKind, StatementMode } from '../domain/model.ts';
import { utcMoment } from '../domain/moment.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import {
  type ActorLevel,
  type Attribution,
  type Conditions,
  type Reading,
  type Scope,
  type ScopeLists,
  WHOLE_GRAPH,
} from '../domain/scope.ts';
import { MOST_REFERENCES, type References } from './references.ts';

type Given<T> = T | null | undefined;

export interface ScopeListsInput {
  readonly issues?: Given<readonly string[]>;
  readonly topics?: Given<readonly string[]>;
  readonly actors?: Given<readonly string[]>;
  readonly positions?: Given<readonly string[]>;
  readonly documents?: Given<readonly string[]>;
  readonly publishers?: Given<readonly string[]>;
}

export interface ScopeInput extends ScopeListsInput {
  readonly kinds?: Given<readonly ActorKind[]>;
  readonly reportedBy?: Given<readonly string[]>;
  readonly exclude?: Given<ScopeListsInput>;
  readonly from?: Given<string>;
  readonly to?: Given<string>;
  readonly asOf?: Given<string>;
  readonly knownAt?: Given<string>;
  readonly modes?: Given<readonly StatementMode[]>;
  readonly attribution?: Given<Attribution>;
  readonly conditions?: Given<Conditions>;
  readonly minConfidence?: Given<number>;
  readonly level?: Given<ActorLevel>;
  readonly reading?: Given<Reading>;
}

/** Throws what `References` throws, and BAD_INPUT. Costs one statement at most; none where it was resolved in this request before. */
export async function resolveScope(
  references: References,
  input: Given<ScopeInput>,
  argument = 'scope',
): Promise<Scope> {
  if (input === null || input === undefined) return WHOLE_GRAPH;
  const [include, exclude, reportedBy] = await Promise.all([
    resolveLists(references, input, argument),
    resolveLists(references, input.exclude ?? {}, `${argument}.exclude`),
    references.ids('ACTOR', input.reportedBy, `${argument}.reportedBy`),
  ]);
  return {
    include,
    exclude,
    reportedBy,
    kinds: chosen(input.kinds, `${argument}.kinds`),
    modes: chosen(input.modes, `${argument}.modes`),
    ...days(input, argument),
    knownAt: input.knownAt ? momentOf(input.knownAt, `${argument}.knownAt`) : null,
    attribution: input.attribution ?? WHOLE_GRAPH.attribution,
    conditions: input.conditions ?? WHOLE_GRAPH.conditions,
    minConfidence: confidence(input.minConfidence, argument),
    level: input.level ?? WHOLE_GRAPH.level,
    reading: input.reading ?? WHOLE_GRAPH.reading,
  };
}

async function resolveLists(
  references: References,
  lists: ScopeListsInput,
  argument: string,
): Promise<ScopeLists> {
  const [issues, topics, actors, positions, documents] = await Promise.all([
    references.ids('ISSUE', lists.issues, `${argument}.issues`),
    references.ids('TOPIC', lists.topics, `${argument}.topics`),
    references.ids('ACTOR', lists.actors, `${argument}.actors`),
    references.ids('POSITION', lists.positions, `${argument}.positions`),
    references.ids('DOCUMENT', lists.documents, `${argument}.documents`),
  ]);
  return {
    issues,
    topics,
    actors,
    positions,
    documents,
    publishers: chosen(lists.publishers, `${argument}.publishers`),
  };
}

/** A list of words. An empty one is refused: it could mean all or none. */
export function chosen<T>(list: Given<readonly T[]>, argument: string): readonly T[] | null {
  if (list === null || list === undefined) return null;
  if (list.length === 0) {
    throw refused(argument, `\`${argument}\` is an empty list: leave it out where nothing is to be chosen.`);
  }
  if (list.length > MOST_REFERENCES) {
    const message = `\`${argument}\` has ${list.length} entries; at most ${MOST_REFERENCES} are allowed.`;
    throw new StanceGraphError('LIMIT_EXCEEDED', message, {
      details: { argument, most: MOST_REFERENCES, found: list.length },
    });
  }
  return [...new Set(list)];
}

/** `from` is the first day that its text allows, `to` the last. */
function days({ from, to, asOf }: ScopeInput, argument: string): Pick<Scope, 'from' | 'to' | 'asOf'> {
  const first = from ? dateOf(from, `${argument}.from`).earliest : null;
  const last = to ? dateOf(to, `${argument}.to`).latest : null;
  if (first !== null && last !== null && first > last) {
    throw refused(`${argument}.to`, `\`${argument}.from\` (${from}) is after \`${argument}.to\` (${to}).`);
  }
  return { from: first, to: last, asOf: asOf ? dateOf(asOf, `${argument}.asOf`).latest : null };
}

function dateOf(text: string, argument: string) {
  const date = parsePartialDate(text);
  if (date) return date;
  throw refused(argument, `\`${argument}\` is no date: write 2025, 2025-11 or 2025-11-30.`);
}

function momentOf(text: string, argument: string): string {
  const moment = utcMoment(text);
  if (moment !== null) return moment;
  throw refused(argument, `\`${argument}\` is no moment: write 2025-11-30T08:15:00Z.`);
}

function confidence(value: Given<number>, argument: string): number | null {
  if (value === null || value === undefined) return null;
  if (value >= 0 && value <= 1) return value;
  throw refused(
    `${argument}.minConfidence`,
    `\`${argument}.minConfidence\` is ${value}: it must be from 0 to 1.`,
  );
}

function refused(argument: string, message: string): StanceGraphError {
  return new StanceGraphError('BAD_INPUT', message, { details: { argument } });
}
