/** The server ends what takes too long, but a server that hangs says nothing at all. */
import { StanceGraphError } from '../../domain/errors.ts';

/** The server notices up to two seconds late that the time is up. */
const GRACE_MS = 5_000;

/** What `work` gives; throws DATABASE_UNAVAILABLE when it is still under way well after the `limitMs` that the server was given. */
export async function answeredInTime<T>(limitMs: number, address: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(silent(limitMs + GRACE_MS, address)), limitMs + GRACE_MS);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function silent(ms: number, address: string): StanceGraphError {
  return new StanceGraphError(
    'DATABASE_UNAVAILABLE',
    `The Neo4j at ${address} has not answered for ${ms / 1_000} s. Check that it runs and is not overloaded.`,
  );
}
