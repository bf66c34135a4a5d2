/** The camps on an issue. */
import { resolveScope, type ScopeInput } from '../../app/scope.ts';
import { type CampAnswer, listCamps } from '../../app/stances/camps.ts';
import { answerPage } from '../computed-pages.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated/types.ts';

/** The schema's default for `members`. */
const USUAL_MEMBERS = 50;

async function campsOn(
  issue: string,
  scope: ScopeInput | null | undefined,
  { references, statements }: RequestContext,
): Promise<CampAnswer[]> {
  return listCamps(statements, issue, await resolveScope(references, scope));
}

export const CAMP: Resolvers = {
  Query: {
    camps: async (_, { issue, scope }, context) =>
      campsOn(await context.references.id('ISSUE', issue, 'issue'), scope, context),
  },
  Issue: { camps: ({ id }, { scope }, context) => campsOn(id, scope, context) },
  Camp: {
    memberCount: ({ members }) => members.rows.length,
    members: ({ key, members }, page) => answerPage('members', key(), members, page, USUAL_MEMBERS),
  },
};
