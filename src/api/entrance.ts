/** The way in for everything that costs: a question is weighed, put down to the address that asks, and waits for its turn. */
import type { GraphQLSchema } from 'graphql';
import { createAdmission } from './admission.ts';
import type { RequestContext } from './context.ts';
import type { Limits } from './limits.ts';
import { readAhead } from './read-ahead.ts';
import { type Asked, checkRequestCost } from './request-cost.ts';

/** Resolves when it is the question's turn, with what ends it: to be called once its work is over. Throws LIMIT_EXCEEDED, TIMEOUT. */
export type Enter = (asked: Asked, context: RequestContext) => Promise<() => void>;

/** One for a process: who comes in by one door stands in the same line as who comes by another. */
export function createEntrance(schema: GraphQLSchema, limits: Limits): Enter {
  const admission = createAdmission(limits);
  return async (asked, context) => {
    const { report, client, deadline, reader } = context;
    report.operation = asked.operation.name?.value ?? null;
    report.kind = asked.operation.operation;
    report.cost = checkRequestCost(schema, asked, limits);
    const leave = await admission.enter({ cost: report.cost, client, signal: deadline.signal });
    readAhead(asked.document, context);
    // A statement that was given up may still keep the database busy.
    return () => void reader.settled().then(leave);
  };
}
