/** When an issue was spoken about. */
import { resolveScope } from '../../app/scope.ts';
import { readTimeline } from '../../app/stances/camps.ts';
import type { RequestContext } from '../context.ts';
import type { IssueTimelineArgs, Resolvers } from '../generated/types.ts';

async function timelineOf(
  issue: string,
  { scope, unit }: Partial<IssueTimelineArgs>,
  { references, statements }: RequestContext,
) {
  return readTimeline(statements, issue, await resolveScope(references, scope), unit ?? 'MONTH');
}

export const TIMELINE: Resolvers = {
  Issue: {
    timeline: async ({ id }, args, context) => [...(await timelineOf(id, args, context)).buckets],
    timelineLeftOut: async ({ id }, args, context) => (await timelineOf(id, args, context)).leftOut,
  },
};
