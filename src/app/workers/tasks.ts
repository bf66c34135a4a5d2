/** What worker threads can do: one line a task. */
import { arrangeTask } from './arrange-task.ts';
import { layoutTask } from './layout-task.ts';
import { groupVotesTask, measureTask } from './measure-task.ts';
import { behindTask, datesTask, factsTask, networkTask, windowsTask } from './network-task.ts';
import { relationsTask } from './relations-task.ts';
import { stancesTask } from './stances-task.ts';
import type { Task } from './protocol.ts';

export const TASKS = {
  arrange: arrangeTask,
  stances: stancesTask,
  relations: relationsTask,
  network: networkTask,
  windows: windowsTask,
  networkFacts: factsTask,
  behind: behindTask,
  dates: datesTask,
  groupVotes: groupVotesTask,
  measure: measureTask,
  layout: layoutTask,
} as const;

export type TaskName = keyof typeof TASKS;
export type ArgumentsOf<Name extends TaskName> =
  (typeof TASKS)[Name] extends Task<infer Args, unknown> ? Args : never;
export type ResultOf<Name extends TaskName> =
  (typeof TASKS)[Name] extends Task<never, infer Result> ? Result : never;
