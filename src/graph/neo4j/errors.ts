/** The driver's failures as ours. The server names them by a code (`Neo.ClientError.Schema…`), the driver by a word. */
import { Neo4jError } from 'neo4j-driver';
import { StanceGraphError, isStanceGraphError } from '../../domain/errors.ts';

/** Of the account, of the database, of a member of a cluster that copies another. */
const READ_ONLY: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
  'Neo.ClientError.Cluster.NotALeader',
]);

/** An error that only a fault of ours can cause is given back as it is. */
export function translateError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const translated = (ours: ConstructorParameters<typeof StanceGraphError>[0], text: string) =>
    new StanceGraphError(ours, text, { cause: error });

  if (code === 'ServiceUnavailable' && /certificate/i.test(message)) {
    return translated(
      'DATABASE_REFUSED',
      `The certificate of the Neo4j at ${address} is not trusted (${causeIn(message)}). Set NEO4J_CA to the certificate of ` +
        'the authority that signed it; with +ssc instead of +s in NEO4J_URI any certificate is trusted.',
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return translated(
      'DATABASE_UNAVAILABLE',
      `The Neo4j at ${address} does not answer (${causeIn(message)}). Check that it runs and that NEO4J_URI is right.`,
    );
  }
  if (code === 'N/A' && /acquisition timed out/i.test(message)) {
    return translated(
      'DATABASE_UNAVAILABLE',
      `All connections to the Neo4j at ${address} are busy. Try again later.`,
    );
  }
  if (READ_ONLY.has(code) && !/database access/i.test(message)) {
    return translated(
      'DATABASE_READ_ONLY',
      `The Neo4j at ${address} lets this account only read (${firstLine(message)}); nothing was written. Use an account ` +
        'and a server that may write, in a cluster by neo4j:// instead of bolt://.',
    );
  }
  if (code.startsWith('Neo.ClientError.Security.') || code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return translated(
      'DATABASE_REFUSED',
      `The Neo4j at ${address} refuses the connection (${firstLine(message)}). Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    );
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return translated('CONSTRAINT_VIOLATED', `The database refused the change: ${message}`);
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return translated('TIMEOUT', 'The Neo4j needed longer than allowed. Ask for less at once.');
  }
  if (code.startsWith('Neo.TransientError.Transaction.')) {
    return translated('CONFLICT', 'Another writer changed the same data; nothing was written. Try again.');
  }
  if (code.startsWith('Neo.TransientError.')) {
    return translated(
      'DATABASE_UNAVAILABLE',
      `The Neo4j at ${address} cannot answer now: ${firstLine(message)}`,
    );
  }
  if (code === 'Neo.ClientError.Statement.AccessMode') {
    return new Error('A read tried to change the graph; nothing was written.', { cause: error });
  }
  return error;
}

/** What the driver threw behind a translated error, or the error itself. */
export function originalError(error: unknown): unknown {
  return isStanceGraphError(error) && error.cause instanceof Neo4jError ? error.cause : error;
}

/** The driver's advice is long; what the network said comes last. Of a cluster it says what it knew of it. */
function causeIn(message: string): string {
  const cause = /Socket responded with: (.+)/.exec(message) ?? /Caused by: (.+)/.exec(message);
  return (cause?.[1] ?? firstLine(message)).replace(/ Known routing table.*/, '').replace(/\.?\s*$/, '');
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.trim();
}
