/** Actors, ties, topics, issues, positions and documents: what is stored of them. Computed answers have files of their own. */
import {
  COUNTED,
  countIssuesOfTopics,
  countStatementsOf,
  countTiesOf,
  listIssuesOfTopics,
  listTiesOf,
  type StatementOwner,
} from '../../app/catalogue.ts';
import { chosen } from '../../app/scope.ts';
import { entityTypeOfId } from '../../domain/ids.ts';
import { nameIn } from '../../domain/name-in.ts';
import { WHOLE_GRAPH } from '../../domain/scope.ts';
import { storedPage } from '../connections.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import { keep, maybe, need } from '../loaders.ts';
import { statementsOf } from './statement.ts';

function countStatements(
  owner: StatementOwner,
  id: string,
  { reader, loaders }: RequestContext,
): Promise<number> {
  const wanted = { scope: WHOLE_GRAPH, filter: COUNTED };
  return loaders.owned(`statement count of ${owner}`, wanted, id, (ids) =>
    countStatementsOf(reader, owner, ids, wanted),
  );
}

const ACTOR: Resolvers['Actor'] = {
  name: (actor, { lang }) => nameIn(actor, lang),
  statementCount: ({ id }, _, context) => countStatements('ACTOR', id, context),
  statements: ({ id }, args, context) => statementsOf('ACTOR', id, args, context),
  ties({ id }, { types, direction, asOf, ...page }, { reader, loaders }) {
    const wanted = { types: chosen(types, 'types'), direction, asOf: asOf ?? null };
    return storedPage(
      {
        list: 'ties',
        key: ['string'],
        read: (cut) => {
          const asked = { ...wanted, ...cut };
          return loaders.owned('ties', asked, id, (ids) => listTiesOf(reader, ids, asked));
        },
        totalCount: () => loaders.owned('tie count', wanted, id, (ids) => countTiesOf(reader, ids, wanted)),
      },
      page,
    );
  },
};

const TOPIC: Resolvers['Topic'] = {
  issues({ id }, page, { reader, loaders }) {
    return storedPage(
      {
        list: 'issues:TITLE',
        key: ['string', 'string'],
        read: async (cut) => {
          const read = (ids: readonly string[]) => listIssuesOfTopics(reader, ids, cut);
          return keep(loaders.issues, await loaders.owned('issues of topic', cut, id, read));
        },
        totalCount: () =>
          loaders.owned('issue count of topic', null, id, (ids) => countIssuesOfTopics(reader, ids)),
      },
      page,
    );
  },
};

const NODE_TYPES = {
  ACTOR: 'Actor',
  TOPIC: 'Topic',
  ISSUE: 'Issue',
  POSITION: 'Position',
  STATEMENT: 'Statement',
  DOCUMENT: 'Document',
} as const;

export const ENTITY: Resolvers = {
  Actor: ACTOR,
  Topic: TOPIC,
  Tie: {
    from: ({ from }, _, { loaders }) => need(loaders.actors, from),
    to: ({ to }, _, { loaders }) => need(loaders.actors, to),
  },
  Issue: {
    about: ({ about }, _, { loaders }) => maybe(loaders.actors, about),
    topics: ({ topics }, _, { loaders }) => Promise.all(topics.map((id) => need(loaders.topics, id))),
    statementCount: ({ id }, _, context) => countStatements('ISSUE', id, context),
    statements: ({ id }, args, context) => statementsOf('ISSUE', id, args, context),
  },
  Position: { issue: ({ issue }, _, { loaders }) => need(loaders.issues, issue) },
  Document: {
    statementCount: ({ id }, _, context) => countStatements('DOCUMENT', id, context),
    statements: ({ id }, args, context) => statementsOf('DOCUMENT', id, args, context),
  },
  Node: {
    __resolveType({ id }) {
      const type = entityTypeOfId(id);
      if (type === null || type === 'TIE') throw new Error(`${id} is the id of no node`);
      return NODE_TYPES[type];
    },
  },
};
