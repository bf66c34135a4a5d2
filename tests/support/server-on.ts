/** The real server over each of the databases. */
import type { Backend } from './backends.ts';
import { newFolder, startServer } from './program.ts';
import type { RunningServer } from './program.ts';

export interface ServerOn extends RunningServer {
  /** For commands on the same graph. */
  readonly env: Readonly<Record<string, string>>;
}

/** Over an empty graph, or one with the seed that `env` names. */
export async function startServerOn(
  backend: Backend,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerOn> {
  const database = backend.kind === 'embedded' ? { DATA_DIR: newFolder() } : await blankNeo4j(backend);
  const server = await startServer({ env: { SEED: 'none', ...database, ...env } });
  return { ...server, env: database };
}

async function blankNeo4j(
  backend: Backend,
): Promise<Record<'NEO4J_URI' | 'NEO4J_USER' | 'NEO4J_PASSWORD', string>> {
  await backend.openBlank();
  const { uri, user, password } = JSON.parse(backend.address()) as Record<
    'uri' | 'user' | 'password',
    string
  >;
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
