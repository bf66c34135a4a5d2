/**
 * Grafeo's failures as ours, told apart by the code in the message: opening a database gives no other sign, and the error
 * may be of another realm than ours.
 */
import { StanceGraphError } from '../../domain/errors.ts';

/** What a statement or commit threw; an error that only a fault of ours can cause is given back as it is. */
export function translateError(error: unknown): unknown {
  const message = messageOf(error);
  if (message.includes('Constraint violation')) {
    return new StanceGraphError('CONSTRAINT_VIOLATED', `The database refused the change: ${message}`, {
      cause: error,
    });
  }
  if (message.includes('GRAFEO-T001')) {
    return new StanceGraphError(
      'CONFLICT',
      'Another writer changed the same data; nothing was written. Try again.',
      {
        cause: error,
      },
    );
  }
  if (message.includes('GRAFEO-Q003')) {
    return new StanceGraphError(
      'TIMEOUT',
      'The embedded database needed longer than 30 s. Ask for less at once.',
      {
        cause: error,
      },
    );
  }
  return message.includes('GRAFEO-S002') ? damaged(message, error) : error;
}

/** What opening `file` threw. */
export function translateOpenError(error: unknown, file: string): StanceGraphError {
  const message = messageOf(error);
  if (message.includes('cannot be locked')) {
    return new StanceGraphError(
      'DATABASE_LOCKED',
      `Another process has the database ${file} open. Stop it first, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  if (/GRAFEO-S002|GRAFEO-X002|not a database file|damage|corrupt/i.test(message))
    return damaged(message, error);
  return new StanceGraphError('DATABASE_UNAVAILABLE', `The database ${file} cannot be opened: ${message}`, {
    cause: error,
  });
}

function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return String(hasMessage ? error.message : error);
}

function damaged(message: string, cause: unknown): StanceGraphError {
  return new StanceGraphError(
    'DATABASE_DAMAGED',
    `The embedded database cannot be read: ${message}. Put a copy of its folder back (the file and its .wal folder ` +
      'belong together), or move the folder away and load the data again.',
    { cause },
  );
}
