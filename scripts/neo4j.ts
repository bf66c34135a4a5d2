/** `npm run neo4j`: a real Neo4j for development, until Ctrl-C. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Neo4jServer, startNeo4j } from './neo4j-server.ts';
import { NEO4J_VERSION } from './neo4j-jars.ts';

const DEVELOPMENT_PASSWORD = 'stance-graph';
const SHORTEST_PASSWORD = 8;

const HELP = `Starts a real Neo4j ${NEO4J_VERSION} on this machine (needs Java 17 and, the first time, Maven) and waits until it
answers. It listens on 127.0.0.1 only. Ctrl-C stops it cleanly.

Usage: npm run neo4j -- [options]

  --port <number>      Port for Bolt; 0 takes a free one (default: 7687)
  --password <text>    Password of the user neo4j, at least ${SHORTEST_PASSWORD} characters; counts when the home is new
                       (default: NEO4J_PASSWORD, else "${DEVELOPMENT_PASSWORD}")
  --home <folder>      Keeps the data in this folder (default: a temporary one, deleted at the end)
  --help               Prints this

Example: npm run neo4j -- --home ./data/neo4j
`;

interface Options {
  readonly port: number;
  readonly password: string;
  readonly home?: string;
}

/** Null: help was asked for. Throws with what is wrong. */
function optionsOf(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      password: { type: 'string' },
      home: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const port = values.port ?? '7687';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`--port ${port} is not a port: use 0 to 65535.`);
  const password = values.password ?? (process.env['NEO4J_PASSWORD'] || DEVELOPMENT_PASSWORD);
  if (password.length < SHORTEST_PASSWORD)
    throw new Error(`The password is too short: Neo4j wants at least ${SHORTEST_PASSWORD} characters.`);
  return {
    port: Number(port),
    password,
    ...(values.home === undefined ? {} : { home: resolve(values.home) }),
  };
}

async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (!options) {
    console.log(HELP);
    return 0;
  }
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
  try {
    const server = await startNeo4j({
      ...options,
      signal: stopping.signal,
      onProgress: (line) => console.log(line),
    });
    announce(server, options);
    await Promise.race([server.ended, once(stopping.signal, 'abort')]);
    await server.stop();
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  }
  console.log(stopping.signal.aborted ? 'Stopped.' : 'Neo4j ended by itself.');
  return stopping.signal.aborted ? 0 : 1;
}

function announce(server: Neo4jServer, options: Options): void {
  const kept = options.home
    ? `kept in ${options.home}, under the password it was made with`
    : 'deleted at the end';
  console.log(`Neo4j ${NEO4J_VERSION} answers; its data is ${kept}. In another terminal, or in .env:

NEO4J_URI=${server.uri}
NEO4J_USER=${server.user}
NEO4J_PASSWORD=${server.password}

Ctrl-C stops it.`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
