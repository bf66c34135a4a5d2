/** The real server over each of the databases. */
import type { Backend } from './backends.ts';
import { startServer } from './program.ts';
import type { RunningServer } from './program.ts';

/** Over an empty graph, or one with the seed that `env` names. */
export async function startServerOn(
  backend: Backend,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  if (backend.kind === 'embedded') return startServer({ env: { SEED: 'none', ...env } });
  await backend.openBlank();
  const { uri, user, password } = JSON.parse(backend.address()) as Record<
    'uri' | 'user' | 'password',
    string
  >;
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return startServer({ env: { SEED: 'none', ...neo4j, ...env } });
}
