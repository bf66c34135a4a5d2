/** Statements: the root list, those of an actor, an issue or a document, and what a statement names. */
import {
  COUNTED,
  countStatements,
  countStatementsOf,
  countUndated,
  countUndatedOf,
  listStatements,
  listStatementsOf,
  type PageWanted,
  type StatementOrder,
  type StatementOwner,
} from '../../app/catalogue.ts';
import { chosen, resolveScope, type ScopeInput } from '../../app/scope.ts';
import type { PageArguments, StoredList } from '../connections.ts';
import { storedPage } from '../connections.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';
import { keep, maybe, need } from '../loaders.ts';
import type { PositionRecord, StatementPage, StatementRecord } from '../parents.ts';

interface StatementArguments extends PageArguments {
  readonly scope?: ScopeInput | null | undefined;
  readonly orderBy: StatementOrder;
}

/** A page of the counted statements of one owner; those of all owners beside it are read together. */
export async function statementsOf(
  owner: StatementOwner,
  id: string,
  { scope, orderBy, ...page }: StatementArguments,
  { reader, references, loaders }: RequestContext,
): Promise<StatementPage> {
  const wanted = { scope: await resolveScope(references, scope), filter: COUNTED };
  return statementPage(
    {
      orderBy,
      read: (cut) => {
        const asked = { ...wanted, ...cut, orderBy };
        return loaders.owned(`statements of ${owner}`, asked, id, (ids) =>
          listStatementsOf(reader, owner, ids, asked),
        );
      },
      totalCount: () =>
        loaders.owned(`statement count of ${owner}`, wanted, id, (ids) =>
          countStatementsOf(reader, owner, ids, wanted),
        ),
      undatedLeftOut: () =>
        loaders.owned(`undated of ${owner}`, wanted, id, (ids) => countUndatedOf(reader, owner, ids, wanted)),
    },
    page,
    loaders,
  );
}

type StatementList = Pick<StoredList<StatementRecord>, 'read' | 'totalCount'> & {
  readonly orderBy: StatementOrder;
  readonly undatedLeftOut: () => Promise<number>;
};

function statementPage(
  { orderBy, undatedLeftOut, read, totalCount }: StatementList,
  page: PageArguments,
  { statements }: RequestContext['loaders'],
): StatementPage {
  const stored = {
    list: `statements:${orderBy}`,
    key: ['string', 'string'] as const,
    read: async (cut: PageWanted) => keep(statements, await read(cut)),
    totalCount,
  };
  return { ...storedPage(stored, page), undatedLeftOut };
}

/** It comes with its issue, which is mostly asked for as well. */
async function positionOf(statement: StatementRecord, { loaders }: RequestContext): Promise<PositionRecord> {
  const issue = await need(loaders.issues, statement.issue);
  const position = issue.positions.find(({ id }) => id === statement.position);
  return position ?? need(loaders.positions, statement.position);
}

export const STATEMENT: Resolvers = {
  Query: {
    async statements(_, { scope, filter, orderBy, ...page }, { reader, references, loaders }) {
      const wanted = {
        scope: await resolveScope(references, scope),
        filter: {
          ranks: chosen(filter?.ranks, 'filter.ranks') ?? COUNTED.ranks,
          includeRetracted: filter?.includeRetracted ?? false,
          positions: await references.ids('POSITION', filter?.positions, 'filter.positions'),
          conditional: filter?.conditional ?? null,
        },
      };
      return statementPage(
        {
          orderBy,
          read: (cut) => listStatements(reader, { ...wanted, ...cut, orderBy }),
          totalCount: () => countStatements(reader, wanted),
          undatedLeftOut: () => countUndated(reader, wanted),
        },
        page,
        loaders,
      );
    },
  },

  Statement: {
    speaker: ({ speaker }, _, { loaders }) => need(loaders.actors, speaker),
    principal: ({ principal }, _, { loaders }) => maybe(loaders.actors, principal),
    reportedBy: ({ reportedBy }, _, { loaders }) => maybe(loaders.actors, reportedBy),
    position: (statement, _, context) => positionOf(statement, context),
    issue: ({ issue }, _, { loaders }) => need(loaders.issues, issue),
    async summary(statement, _, context) {
      if (statement.summary !== null) return statement.summary;
      const [speaker, position] = await Promise.all([
        need(context.loaders.actors, statement.speaker),
        positionOf(statement, context),
      ]);
      return `${speaker.name}: ${position.label}`;
    },
  },

  Citation: { document: ({ document }, _, { loaders }) => need(loaders.documents, document) },
};
