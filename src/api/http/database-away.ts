/** What clients hear while the database does not answer: come again soon, and nothing of where it is. */
import type { GraphQLFormattedError } from 'graphql';

/** Seconds; when the database is back, the next request finds it. */
export const RETRY_AFTER_S = 2;

const AWAY = new Set<unknown>(['DATABASE_UNAVAILABLE', 'DATABASE_REFUSED']);

/** The error that stands for the whole answer, if it is one of these. */
export function databaseAway(
  errors: readonly GraphQLFormattedError[] | undefined,
): GraphQLFormattedError | undefined {
  return errors?.find((error) => AWAY.has(error.extensions?.['code']));
}

/** In place of an answer of which a part is missing; the log has the whole message. */
export function shownAway(error: GraphQLFormattedError): GraphQLFormattedError {
  const message = `The database does not answer at the moment: ask again in ${RETRY_AFTER_S} seconds.`;
  return { message, extensions: { code: error.extensions?.['code'] } };
}
