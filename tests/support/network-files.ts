/** Networks as files, asked for over HTTP from a server over a crowd. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crowdBundle, type CrowdSize } from './crowd-bundle.ts';
import { newFolder, type RunningServer, startServer } from './program.ts';

/** A bundle for SEED. */
export function crowd(size: CrowdSize): string {
  const seed = join(newFolder(), 'crowd.json');
  writeFileSync(seed, crowdBundle(size));
  return seed;
}

/** Over a graph of its own. */
export const serverWith = (size: CrowdSize, env: Record<string, string> = {}): Promise<RunningServer> =>
  startServer({ env: { SEED: crowd(size), DATA_DIR: newFolder(), ...env } });

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfter: string | null;
}

/** The one error of a request that must fail. */
export async function refusal(address: string): Promise<Refused> {
  const response = await fetch(address);
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string } }];
  };
  expect(errors).toHaveLength(1);
  const [{ message, extensions }] = errors;
  const { status, headers } = response;
  return { status, code: extensions.code, message, retryAfter: headers.get('retry-after') };
}
