/**
 * Expected failures. Everything that a user, a file or an operator can cause has a code from this table;
 * whatever is not in it is a fault of ours, logged with its request id and shown as "Unexpected error".
 */

/** What a code means outside: GraphQL `extensions.code` is the code itself; HTTP status; exit status of a command. */
interface CodeEntry {
  readonly http: number;
  readonly exit: number;
  readonly meaning: string;
}

export const ERROR_CODES = {
  BAD_INPUT: { http: 400, exit: 2, meaning: 'An argument has a value that is not allowed.' },
  NOT_FOUND: {
    http: 404,
    exit: 3,
    meaning: 'Nothing has this id, name or title; the nearest ones are listed.',
  },
  AMBIGUOUS: {
    http: 409,
    exit: 3,
    meaning: 'A name or title means several things; the candidates are listed.',
  },
  CURSOR_INVALID: { http: 400, exit: 2, meaning: 'The cursor was not made by this list.' },
  CURSOR_STALE: {
    http: 409,
    exit: 2,
    meaning: 'The graph changed since the page before: start again without `after`.',
  },
  LIMIT_EXCEEDED: {
    http: 400,
    exit: 2,
    meaning: 'The request goes beyond a limit, which the message names.',
  },
  BUNDLE_INVALID: {
    http: 422,
    exit: 4,
    meaning: 'A file is not a valid bundle; each fault names line and column.',
  },
  IMPORT_INVALID: {
    http: 422,
    exit: 4,
    meaning: 'A file to import has bad rows; each fault names line, column and value.',
  },
  ACTORS_UNCLEAR: {
    http: 409,
    exit: 3,
    meaning: 'Actors of a file could be several of the graph: a decisions file says which.',
  },
  INTERRUPTED: { http: 503, exit: 130, meaning: 'Stopped on request; what was committed before stays.' },
  FILE_UNREADABLE: { http: 400, exit: 4, meaning: 'A file is missing or cannot be read.' },
  FILE_UNWRITABLE: { http: 500, exit: 4, meaning: 'A file cannot be written.' },
  SETTINGS_INVALID: { http: 500, exit: 5, meaning: 'A setting has a value that is not allowed.' },
  ADDRESS_IN_USE: { http: 500, exit: 5, meaning: 'Another program listens on HOST and PORT.' },
  DATABASE_UNAVAILABLE: { http: 503, exit: 6, meaning: 'The database does not answer.' },
  DATABASE_REFUSED: {
    http: 503,
    exit: 6,
    meaning:
      'The database refuses user, password or database name, or shows a certificate that is not trusted.',
  },
  DATABASE_READ_ONLY: {
    http: 403,
    exit: 6,
    meaning: 'The database lets this account only read; nothing was written.',
  },
  DATABASE_LOCKED: { http: 503, exit: 6, meaning: 'Another process has the embedded database open.' },
  DATABASE_FOREIGN: {
    http: 500,
    exit: 6,
    meaning: 'The Neo4j holds data that is not a stance graph; nothing was written.',
  },
  DATABASE_DAMAGED: { http: 500, exit: 6, meaning: 'The files of the embedded database cannot be read.' },
  GRAPH_TOO_NEW: {
    http: 500,
    exit: 6,
    meaning: 'The graph was written by a newer version of this software.',
  },
  UNSUPPORTED_PLATFORM: {
    http: 500,
    exit: 6,
    meaning: 'There is no embedded database for this platform: use Neo4j.',
  },
  TIMEOUT: { http: 503, exit: 6, meaning: 'The database needed longer than allowed.' },
  CONFLICT: { http: 409, exit: 6, meaning: 'Another writer changed the same data; nothing was written.' },
  CONSTRAINT_VIOLATED: { http: 409, exit: 6, meaning: 'An id is already taken; nothing was written.' },
} as const satisfies Record<string, CodeEntry>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An expected failure. `details` is shown to the user as it is: candidates, places in a file, a limit and its setting. */
export class StanceGraphError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { details?: Readonly<Record<string, unknown>>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'StanceGraphError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Works across realms and copies of this module, where `instanceof` does not. */
export function isStanceGraphError(error: unknown): error is StanceGraphError {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as Partial<StanceGraphError>;
  return name === 'StanceGraphError' && typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
