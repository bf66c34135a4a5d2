/** Query: one thing, and lists of stored things. */
import {
  countActors,
  countDocuments,
  countIssues,
  countTopics,
  listActors,
  listDocuments,
  listIssues,
  listTopics,
} from '../../app/catalogue.ts';
import type { ReferableType } from '../../app/references.ts';
import { chosen } from '../../app/scope.ts';
import { StanceGraphError } from '../../domain/errors.ts';
import { entityTypeOfId } from '../../domain/ids.ts';
import { normaliseName } from '../../domain/names.ts';
import { storedPage } from '../connections.ts';
import type { RequestContext } from '../context.ts';
import type { ActorKey, QueryResolvers, Resolvers } from '../generated/types.ts';
import { FIXED } from '../limits.ts';
import { keep, type Loader, need } from '../loaders.ts';

/**
 * One thing of a kind, by id, name or title; what is not there is an error that names the nearest. By an id it comes with one
 * database statement, by a name with two.
 */
async function one<T>(
  { references }: RequestContext,
  loader: Loader<T>,
  type: ReferableType,
  text: string,
  argument = 'id',
): Promise<T> {
  const known = entityTypeOfId(text) === type ? await loader.load(text) : null;
  return known ?? need(loader, await references.id(type, text, argument));
}

async function actorBy(by: ActorKey, context: RequestContext) {
  const { loaders, references } = context;
  const text = by.id ?? by.name;
  if (text) return one(context, loaders.actors, 'ACTOR', text, by.id ? 'by.id' : 'by.name');
  return need(loaders.actors, await references.actorOfWikidata(by.wikidata ?? '', 'by.wikidata'));
}

const SINGLE: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders.node(id),
  nodes(_, { ids }, { loaders }) {
    if (ids.length === 0 || ids.length > FIXED.ids) {
      throw new StanceGraphError('BAD_INPUT', `\`ids\` has ${ids.length} entries: give 1 to ${FIXED.ids}.`, {
        details: { argument: 'ids', least: 1, most: FIXED.ids },
      });
    }
    return Promise.all(ids.map((id) => loaders.node(id)));
  },
  actor: (_, { by }, context) => actorBy(by, context),
  topic: (_, { id }, context) => one(context, context.loaders.topics, 'TOPIC', id),
  issue: (_, { id }, context) => one(context, context.loaders.issues, 'ISSUE', id),
  position: (_, { id }, context) => one(context, context.loaders.positions, 'POSITION', id),
  statement: (_, { id }, context) => one(context, context.loaders.statements, 'STATEMENT', id),
  document: (_, { id }, context) => one(context, context.loaders.documents, 'DOCUMENT', id),
};

const LISTS: QueryResolvers = {
  async actors(_, { filter, orderBy, ...page }, { reader, references, loaders }) {
    const hasStanceOn = filter?.hasStanceOn ?? null;
    const wanted = {
      kinds: chosen(filter?.kinds, 'filter.kinds'),
      nameContains: contained(filter?.nameContains, 'filter.nameContains'),
      hasStanceOn:
        hasStanceOn === null ? null : await references.id('ISSUE', hasStanceOn, 'filter.hasStanceOn'),
    };
    return storedPage(
      {
        list: `actors:${orderBy}`,
        key: [orderBy === 'NAME' ? 'string' : 'number', 'string'],
        read: async (cut) => keep(loaders.actors, await listActors(reader, wanted, { ...cut, orderBy })),
        totalCount: () => countActors(reader, wanted),
      },
      page,
    );
  },

  async issues(_, { filter, orderBy, ...page }, { reader, references, loaders }) {
    const wanted = {
      kinds: chosen(filter?.kinds, 'filter.kinds'),
      topics: await references.ids('TOPIC', filter?.topics, 'filter.topics'),
      titleContains: contained(filter?.titleContains, 'filter.titleContains'),
    };
    return storedPage(
      {
        list: `issues:${orderBy}`,
        key: [orderBy === 'STATEMENT_COUNT' ? 'number' : 'string', 'string'],
        read: async (cut) => keep(loaders.issues, await listIssues(reader, wanted, { ...cut, orderBy })),
        totalCount: () => countIssues(reader, wanted),
      },
      page,
    );
  },

  topics: (_, page, { reader }) =>
    storedPage(
      {
        list: 'topics',
        key: ['string', 'string'],
        read: (cut) => listTopics(reader, cut),
        totalCount: () => countTopics(reader),
      },
      page,
    ),

  documents: (_, page, { reader }) =>
    storedPage(
      {
        list: 'documents',
        key: ['string', 'string'],
        read: (cut) => listDocuments(reader, cut),
        totalCount: () => countDocuments(reader),
      },
      page,
    ),
};

/** As it is compared; null where nothing is given. */
function contained(text: string | null | undefined, argument: string): string | null {
  if (text === null || text === undefined) return null;
  if (text.trim() !== '' && text.length <= FIXED.characters) return normaliseName(text);
  throw new StanceGraphError('BAD_INPUT', `\`${argument}\` must have 1 to ${FIXED.characters} characters.`, {
    details: { argument, least: 1, most: FIXED.characters },
  });
}

export const ROOT: Resolvers = { Query: { ...SINGLE, ...LISTS } };
