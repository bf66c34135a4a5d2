/** Asks the API about the valley, and counts what it costs. */
import { type Api, createApi } from '../../src/api/create-api.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import type { Backend } from '../support/backends.ts';
import { ownWorkers } from '../support/own-workers.ts';
import { loadValley } from '../support/valley-graph.ts';

export interface Asked<T> {
  readonly data: T;
  /** Database statements. */
  readonly statements: number;
}

export interface ValleyApi {
  readonly db: GraphDatabase;
  readonly api: Api;
  /** Fails the test where the answer has errors. */
  ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Asked<T>>;
  /** The first error's code and message. */
  refusal(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string>;
}

export async function openValley(backend: Backend): Promise<ValleyApi> {
  const db = await backend.open();
  await loadValley(db);
  const api = createApi({
    db,
    now: () => new Date('2026-01-01T00:00:00Z'),
    workers: ownWorkers(),
    logger: { error: (details) => console.error(details) },
  });
  return {
    db,
    api,
    async ask<T>(query: string, variables?: Readonly<Record<string, unknown>>) {
      const context = api.createContext();
      const answer = await api.execute({ query, variables }, context);
      expect(answer.errors).toBeUndefined();
      return { data: answer.data as T, statements: context.reader.statements() };
    },
    async refusal(query, variables) {
      const [error] = (await api.execute({ query, variables })).errors ?? [];
      return `${String(error?.extensions?.['code'])}: ${error?.message}`;
    },
  };
}
