/**
 * Ids, names, titles and labels that a request gives, as ids. An id stands for itself, if something has it; any other text for
 * the one thing of the kind asked for that is called so, normalised. All that is asked for at the same time costs one statement.
 */
import DataLoader from 'dataloader';
import { StanceGraphError } from '../domain/errors.ts';
import { type EntityType, entityTypeOfId } from '../domain/ids.ts';
import { normaliseName } from '../domain/names.ts';
import type { GraphReader } from '../graph/port.ts';
import {
  actorsOfWikidata,
  findReferred,
  type ReferableType,
  type ReferenceTexts,
  type Referred,
} from '../graph/queries/references.ts';

export type { ReferableType } from '../graph/queries/references.ts';

/** Entries of one list. */
export const MOST_REFERENCES = 100;
/** Characters of one id or name. */
export const LONGEST_REFERENCE = 500;
/** Things that an error names as nearest. */
const NEAREST = 5;

export interface NearestHit {
  readonly id: string;
  /** The name or text that comes close. */
  readonly matched: string;
}

/** The `count` things of a kind that come closest to a text; asked only when an error is to be told. */
export type FindNearest = (
  type: ReferableType,
  text: string,
  count: number,
) => Promise<readonly NearestHit[]>;

/** Throws NOT_FOUND with the nearest ones, AMBIGUOUS with the candidates, BAD_INPUT, LIMIT_EXCEEDED. `argument` names the place in the request. */
export interface References {
  id(type: ReferableType, text: string, argument: string): Promise<string>;
  /** Without repetitions, in the order given; null where nothing is given. An empty list is refused: it could mean all or none. */
  ids(
    type: ReferableType,
    texts: readonly string[] | null | undefined,
    argument: string,
  ): Promise<string[] | null>;
  actorOfWikidata(item: string, argument: string): Promise<string>;
}

interface Wish {
  readonly type: ReferableType;
  readonly text: string;
}

/** For one request: what has been asked once is not asked again. */
export function createReferences(tx: GraphReader, findNearest: FindNearest): References {
  const loader = new DataLoader((wishes: readonly Wish[]) => resolveAll(tx, wishes), {
    cacheKeyFn: ({ type, text }) => `${type} ${text}`,
    maxBatchSize: 1_000,
  });

  async function id(type: ReferableType, text: string, argument: string): Promise<string> {
    checkText(text, argument);
    const found = await loader.load({ type, text });
    if (found.length === 1) return found[0]!.id;
    throw found.length === 0
      ? notFound(type, text, argument, await findNearest(type, text, NEAREST))
      : ambiguous(type, text, argument, found);
  }

  return {
    id,
    async ids(type, texts, argument) {
      if (texts === null || texts === undefined) return null;
      checkList(texts, argument);
      return [...new Set(await Promise.all(texts.map((text) => id(type, text, argument))))];
    },
    async actorOfWikidata(item, argument) {
      checkText(item, argument);
      const ids = await actorsOfWikidata(tx, item);
      if (ids.length === 1) return ids[0]!;
      const message = `${ids.length === 0 ? 'No actor has' : 'Several actors have'} the Wikidata item "${item}"`;
      if (ids.length === 0) {
        throw new StanceGraphError('NOT_FOUND', `${message}: ask for its name instead.`, {
          details: { argument, item },
        });
      }
      throw new StanceGraphError('AMBIGUOUS', `${message}: ask for one of ${ids.join(', ')}.`, {
        details: { argument, item, candidates: ids.map((candidate) => ({ id: candidate, type: 'ACTOR' })) },
      });
    },
  };
}

/** For each wish the different things it can mean, by id. */
async function resolveAll(tx: GraphReader, wishes: readonly Wish[]): Promise<Referred[][]> {
  const wanted = new Map<ReferableType, { ids: string[]; names: string[] } & ReferenceTexts>();
  for (const { type, text } of wishes) {
    const texts = wanted.get(type) ?? { ids: [], names: [] };
    wanted.set(type, texts);
    if (entityTypeOfId(text) === null) texts.names.push(normaliseName(text));
    else if (entityTypeOfId(text) === type) texts.ids.push(text);
  }
  const found = await findReferred(tx, wanted);
  return wishes.map(({ type, text }) => {
    const name = entityTypeOfId(text) === null ? normaliseName(text) : null;
    const meant = found.filter(
      (one) =>
        one.type === type && (name === null ? one.name === null && one.id === text : one.name === name),
    );
    const different = new Map(meant.map((one) => [one.id, one]));
    return [...different.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

function checkList(texts: readonly string[], argument: string): void {
  if (texts.length === 0) {
    throw new StanceGraphError(
      'BAD_INPUT',
      `\`${argument}\` is an empty list: leave it out where nothing is to be chosen.`,
      {
        details: { argument },
      },
    );
  }
  if (texts.length > MOST_REFERENCES) {
    throw new StanceGraphError(
      'LIMIT_EXCEEDED',
      `\`${argument}\` has ${texts.length} entries; at most ${MOST_REFERENCES} are allowed.`,
      { details: { argument, most: MOST_REFERENCES, found: texts.length } },
    );
  }
}

function checkText(text: string, argument: string): void {
  if (text.trim() === '') {
    throw new StanceGraphError('BAD_INPUT', `\`${argument}\` is empty: give an id or a name.`, {
      details: { argument },
    });
  }
  if (text.length > LONGEST_REFERENCE) {
    throw new StanceGraphError(
      'LIMIT_EXCEEDED',
      `\`${argument}\` has ${text.length} characters; at most ${LONGEST_REFERENCE} are allowed.`,
      { details: { argument, most: LONGEST_REFERENCE, found: text.length } },
    );
  }
}

const A_THING: Readonly<Record<EntityType, string>> = {
  ACTOR: 'an actor',
  TOPIC: 'a topic',
  ISSUE: 'an issue',
  POSITION: 'a position',
  STATEMENT: 'a statement',
  DOCUMENT: 'a document',
  TIE: 'a tie',
};

function notFound(
  type: ReferableType,
  text: string,
  argument: string,
  nearest: readonly NearestHit[],
): StanceGraphError {
  const typeOfId = entityTypeOfId(text);
  const reason =
    typeOfId === null
      ? `Nothing that is ${A_THING[type]} is called "${text}"`
      : typeOfId === type
        ? `Nothing has the id ${text}`
        : `${text} is the id of ${A_THING[typeOfId]}, and \`${argument}\` takes ${A_THING[type]}`;
  const advice =
    nearest.length === 0
      ? 'Look for it with `search`.'
      : `Nearest: ${nearest.map((hit) => `${hit.matched} (${hit.id})`).join('; ')}.`;
  return new StanceGraphError('NOT_FOUND', `${reason}. ${advice}`, {
    details: { argument, text, nearest: nearest.map(({ id, matched }) => ({ id, type, matched })) },
  });
}

function ambiguous(
  type: ReferableType,
  text: string,
  argument: string,
  found: readonly Referred[],
): StanceGraphError {
  const shown = found.map(({ id, label, hint }) => ({ id, type, label, hint }));
  const list = shown.map(({ id, label, hint }) => `${id} (${hint === null ? label : `${label}; ${hint}`})`);
  return new StanceGraphError(
    'AMBIGUOUS',
    `"${text}" means ${found.length} things. Ask for one of: ${list.join(', ')}.`,
    {
      details: { argument, text, candidates: shown },
    },
  );
}
