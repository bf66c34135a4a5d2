/**
 * What fields cost by themselves, in the unit of the limit on cost: 1 is a thing that is read with all that stands on it. Measured
 * on graphs of some ten thousand statements; on larger ones what reads the whole graph costs more, on smaller ones less.
 */

/** `Type.field`, or `Type.field(argument:value)` where an argument decides. What is not here costs nothing beside its rows. */
const COSTS: Readonly<Record<string, number>> = {
  // Reads every statement, unless the scope narrows it.
  'Query.opposition': 1_000,
  'Query.alignment': 1_000,
  'Query.statements': 50,
  'Query.stats': 300,
  'Query.actors(orderBy:STATEMENT_COUNT)': 300,
  'Query.issues(orderBy:STATEMENT_COUNT)': 300,
  'Query.issues(orderBy:NEWEST)': 300,
  'Query.network': 1_000,
  'Network.windows': 1_000,
  'Network.measures': 500,
  'Network.file': 1_000,
  'NetworkEdge.statements': 5,
  'NetworkEdge.relation': 20,
  // Looks around two actors; each step may lead to thousands of things.
  'Query.paths': 1_000,
  'Query.search': 50,
  // Reads all statements on the issues of an actor.
  'Actor.opponents': 200,
  'Actor.allies': 200,
  // Reads all statements of an actor or on an issue.
  'Query.stances': 50,
  'Query.camps': 50,
  'Query.compare': 100,
  'Actor.stances': 50,
  'Actor.stance': 50,
  'Issue.stances': 50,
  'Issue.camps': 50,
  'Issue.timeline': 50,
  'Issue.timelineLeftOut': 50,
  'Position.holders': 50,
  // Counts them.
  'Actor.statementCount': 5,
  'Issue.statementCount': 5,
  'Document.statementCount': 5,
  'ActorConnection.totalCount': 5,
  'StatementConnection.totalCount': 5,
  'StatementConnection.undatedLeftOut': 5,
  'TieConnection.totalCount': 5,
  // The schema itself, as every playground asks for it.
  'Query.__schema': 500,
  'Query.__type': 50,
};

/** Rows that a list without `first` is taken to have: it is short by its nature. */
const SHORT_LIST = 3;
/** Those that are not. What is computed for each of their rows has a limit of its own. */
const LIST_LENGTHS: Readonly<Record<string, number>> = {
  'Network.nodes': 100,
  'Network.edges': 100,
  'Network.windows': 10,
};

/** How many rows a list without `first` is taken to have. */
export function usualLength(type: string, field: string): number {
  return LIST_LENGTHS[`${type}.${field}`] ?? SHORT_LIST;
}

/** `choices`: arguments with one of a few words, as `name:VALUE`. */
export function ownCost(type: string, field: string, choices: readonly string[]): number {
  const chosen = choices.flatMap((choice) => COSTS[`${type}.${field}(${choice})`] ?? []);
  return (COSTS[`${type}.${field}`] ?? 0) + chosen.reduce((sum, cost) => sum + cost, 0);
}

/** For a test: the fields that are named here. */
export const COSTED_FIELDS: readonly string[] = Object.keys(COSTS);
