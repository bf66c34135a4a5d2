/**
 * A minimal HTTP server over a bare database: what GraphQL, loaders and all that is ours are measured against. Reads a file of plans
 * (PLANS); a request names a plan, and its steps are run one after another, the statements of a step side by side.
 */
import { readFileSync } from 'node:fs';
import { serveAnswers } from './minimal-server.ts';
import type { Plan, Statement } from './plan.ts';

/** `rowsOf`: the rows of one statement, as they are to be answered. */
export function servePlans(rowsOf: (statement: Statement) => Promise<readonly object[]>): void {
  const plans = new Map(JSON.parse(readFileSync(process.env.PLANS!, 'utf8')) as [string, Plan][]);
  serveAnswers<{ plan: string }>(async ({ plan }) => {
    const answers: unknown[] = [];
    for (const step of plans.get(plan) ?? []) answers.push(...(await Promise.all(step.map(rowsOf))));
    return JSON.stringify(answers);
  });
}
