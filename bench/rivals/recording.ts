/** What our API asks the database in one request: counted, and kept so that the bare driver can run the same. */
import { createApi } from '../../src/api/create-api.ts';
import type { GraphDatabase, GraphReader, Params } from '../../src/graph/port.ts';
import type { Plan, Statement } from './plan.ts';

interface Timed {
  readonly statement: Statement;
  readonly from: number;
  to: number;
}

export type Recorder = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Plan>;

/** Asks twice and records the second time: what is read once a process (the search index) is not a request's. Throws where the API does. */
export function recorder(db: GraphDatabase): Recorder {
  let timed: Timed[] = [];
  const watched = recorded(db, (entry) => timed.push(entry));
  const api = createApi({ db: watched, logger: { error: () => {} }, now: () => new Date() });
  return async (query, variables) => {
    for (let time = 0; time < 2; time++) {
      timed = [];
      const { errors } = await api.execute({ query, variables });
      if (errors?.[0]) throw new Error(errors[0].message);
    }
    return stepsOf(timed);
  };
}

function recorded(db: GraphDatabase, add: (entry: Timed) => void): GraphDatabase {
  let tick = 0;
  const watch = (tx: GraphReader): GraphReader => ({
    async run<Row extends object>(cypher: string, params: Params = {}): Promise<Row[]> {
      const entry = { statement: { cypher, params }, from: tick++, to: Infinity };
      add(entry);
      const rows = await tx.run<Row>(cypher, params);
      entry.to = tick++;
      return rows;
    },
  });
  const { run } = watch({ run: db.readOne });
  return { ...db, readOne: run, read: (work) => db.read((tx) => work(watch(tx))) };
}

/** Statements that began before one of the step had ended did not wait for it: they belong to the step. */
function stepsOf(timed: readonly Timed[]): Plan {
  const steps: Statement[][] = [];
  let firstEnd = -1;
  for (const { statement, from, to } of timed) {
    const step = steps.at(-1);
    if (step && from < firstEnd) {
      step.push(statement);
      firstEnd = Math.min(firstEnd, to);
    } else {
      steps.push([statement]);
      firstEnd = to;
    }
  }
  return steps;
}

export function statementCount(plan: Plan): number {
  return plan.reduce((sum, step) => sum + step.length, 0);
}
