/** Stances: those on an issue, of an actor, of a position's holders; and what a stance shows. */
import { resolveScope } from '../../app/scope.ts';
import {
  listHolders,
  listStancesOfActor,
  listStancesOnIssue,
  readStance,
  type StanceList,
} from '../../app/stances/stances.ts';
import { answerPage, statementsPage } from '../computed-pages.ts';
import type { PageArguments } from '../connections.ts';
import type { RequestContext } from '../context.ts';
import type { IssueStancesArgs, Resolvers } from '../generated/types.ts';
import { need } from '../loaders.ts';
import type { StancePage } from '../parents.ts';

async function onIssue(
  issue: string,
  { side, scope, ...page }: Partial<IssueStancesArgs>,
  { references, statements }: RequestContext,
): Promise<StancePage> {
  const looked = await resolveScope(references, scope);
  const stances = await listStancesOnIssue(statements, issue, looked, side ?? null);
  return stancePage(['issue', issue, side ?? null, looked], stances, page);
}

function stancePage(key: readonly unknown[], stances: StanceList, page: PageArguments): StancePage {
  return answerPage('stances', key, stances, page);
}

export const STANCE: Resolvers = {
  Query: {
    stances: async (_, { issue, ...args }, context) =>
      onIssue(await context.references.id('ISSUE', issue, 'issue'), args, context),
  },

  Actor: {
    async stances({ id }, { scope, ...page }, { references, statements }) {
      const looked = await resolveScope(references, scope);
      return stancePage(['actor', id, looked], await listStancesOfActor(statements, id, looked), page);
    },
    async stance({ id }, { issue, scope }, { references, statements }) {
      const [on, looked] = await Promise.all([
        references.id('ISSUE', issue, 'issue'),
        resolveScope(references, scope),
      ]);
      return readStance(statements, id, on, looked);
    },
  },

  Issue: { stances: ({ id }, args, context) => onIssue(id, args, context) },

  Position: {
    async holders(position, { scope, ...page }, { references, statements }) {
      const looked = await resolveScope(references, scope);
      const holders = await listHolders(statements, position, looked);
      return stancePage(['position', position.id, looked], holders, page);
    },
  },

  Stance: {
    actor: ({ actor }, _, { loaders }) => need(loaders.actors, actor),
    issue: ({ issue }, _, { loaders }) => need(loaders.issues, issue),
    current: ({ currentPositions }) => [...currentPositions],
    conditions: ({ conditions }) => [...conditions],
    statements: (stance, page, { loaders }) =>
      statementsPage('stance', stance, stance.statements, page, loaders),
  },
};
