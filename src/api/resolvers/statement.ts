/** Statements: the root list, those of an actor, an issue or a document, and what a statement names. */
import { isDeepStrictEqual } from 'node:util';
import {
  COUNTED,
  countStatements,
  countStatementsOf,
  countUndated,
  countUndatedOf,
  listStatements,
  listedStatement,
  listStatementsOf,
  type PageWanted,
  type StatementOrder,
  type StatementOwner,
} from '../../app/catalogue.ts';
import type { ListWanted } from '../../app/stance-index/statement-lists.ts';
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
  { reader, references, loaders, statementLists }: RequestContext,
): Promise<StatementPage> {
  const wanted = { scope: await resolveScope(references, scope), filter: COUNTED };
  const stored: StatementList = {
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
  };
  if (owner === 'DOCUMENT') return statementPage(stored, page, loaders);
  const listed = { owner: { type: owner, id }, scope: wanted.scope };
  return statementPage(indexedFirst(stored, listed, { statementLists, loaders }), page, loaders);
}

/** From the index, where it serves; only the records that are shown are read. */
function indexedFirst(
  stored: StatementList,
  listed: ListWanted,
  { statementLists, loaders }: Pick<RequestContext, 'statementLists' | 'loaders'>,
): StatementList {
  return {
    orderBy: stored.orderBy,
    async read(cut) {
      const ids = await statementLists.page({ ...listed, ...cut, orderBy: stored.orderBy });
      if (ids === null) return stored.read(cut);
      const records = await Promise.all(ids.map((each) => loaders.statements.load(each)));
      // Deleted since: no longer in the list.
      return records.filter((record) => record !== null).map(listedStatement);
    },
    totalCount: async () => (await statementLists.count(listed)) ?? stored.totalCount(),
    undatedLeftOut: async () => (await statementLists.undatedLeftOut(listed)) ?? stored.undatedLeftOut(),
  };
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
    async statements(
      _,
      { scope, filter, orderBy, ...page },
      { reader, references, loaders, statementLists },
    ) {
      const wanted = {
        scope: await resolveScope(references, scope),
        filter: {
          ranks: chosen(filter?.ranks, 'filter.ranks') ?? COUNTED.ranks,
          includeRetracted: filter?.includeRetracted ?? false,
          positions: await references.ids('POSITION', filter?.positions, 'filter.positions'),
          conditional: filter?.conditional ?? null,
        },
      };
      const stored: StatementList = {
        orderBy,
        read: (cut) => listStatements(reader, { ...wanted, ...cut, orderBy }),
        totalCount: () => countStatements(reader, wanted),
        undatedLeftOut: () => countUndated(reader, wanted),
      };
      const listed = { owner: null, scope: wanted.scope };
      const usual = isDeepStrictEqual(wanted.filter, COUNTED);
      return statementPage(
        usual ? indexedFirst(stored, listed, { statementLists, loaders }) : stored,
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
