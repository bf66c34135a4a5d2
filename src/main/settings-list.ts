/** Every setting, once: what it means, its default, what is allowed. --help, README and .env.example come from this list. */

import { LIMIT_SETTINGS } from './settings-limits.ts';

/** `default` in words where it is no literal; `secret` values are never printed. */
export interface SettingEntry {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  readonly allowed: string;
  readonly secret?: true;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Uniform resource identifiers that the Neo4j driver takes; `+s` is encrypted, `+ssc` encrypted with a certificate of its own. */
export const NEO4J_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'] as const;

export const SETTINGS = [
  {
    name: 'PORT',
    description: 'The port that the server listens on; 0 takes any free one.',
    default: '4000',
    allowed: 'a whole number from 0 to 65535',
  },
  {
    name: 'HOST',
    description: 'The address that the server listens on; 0.0.0.0 lets other machines in.',
    default: '127.0.0.1',
    allowed: 'an IP address or a host name',
  },
  {
    name: 'DATA_DIR',
    description: 'The folder of the embedded database, kept between runs. Not used with Neo4j.',
    default: './data',
    allowed: 'the path of a folder',
  },
  {
    name: 'SEED',
    description:
      'The bundle (a file or a folder) that an empty graph is filled with at start; none: nothing.',
    default: 'the seed-data/ of this package',
    allowed: 'the path of a bundle, or none',
  },
  {
    name: 'NEO4J_URI',
    description: 'Use this Neo4j instead of the embedded database.',
    default: 'none: the embedded database',
    allowed: `${NEO4J_SCHEMES.map((scheme) => `${scheme}://`).join(', ')}, then host and port`,
  },
  {
    name: 'NEO4J_USER',
    description: 'The user at Neo4j.',
    default: 'neo4j',
    allowed: 'a user name, together with NEO4J_URI and NEO4J_PASSWORD',
  },
  {
    name: 'NEO4J_PASSWORD',
    description: "The user's password; none where Neo4j asks for none.",
    default: 'none',
    allowed: 'a password, together with NEO4J_URI',
    secret: true,
  },
  {
    name: 'NEO4J_DATABASE',
    description: 'The database at Neo4j.',
    default: "the user's home database",
    allowed: "a database's name, together with NEO4J_URI",
  },
  {
    name: 'NEO4J_CA',
    description: 'The certificate of the authority to trust, where Neo4j has one of your own.',
    default: 'the authorities that Node.js trusts',
    allowed: 'the path of a PEM file, together with a NEO4J_URI of bolt+s:// or neo4j+s://',
  },
  {
    name: 'NEO4J_WAIT',
    description: 'Seconds that a server which starts waits for a Neo4j that does not answer yet.',
    default: '60',
    allowed: 'a whole number from 0 to 3600',
  },
  {
    name: 'NEO4J_QUERY_TIMEOUT',
    description: 'Seconds after which Neo4j ends a query.',
    default: '30',
    allowed: 'a whole number from 1 to 3600',
  },
  {
    name: 'NEO4J_POOL_SIZE',
    description: 'Connections to Neo4j at most.',
    default: '100',
    allowed: 'a whole number from 1 to 10000',
  },
  {
    name: 'NEO4J_POOL_TIMEOUT',
    description: 'Seconds that a query waits for a connection to Neo4j.',
    default: '10',
    allowed: 'a whole number from 1 to 600',
  },
  {
    name: 'CORS_ORIGINS',
    description: 'Other sites whose pages may ask the API in a browser, separated by commas.',
    default: "none: the server's own pages alone",
    allowed: 'origins such as https://example.org or http://localhost:5173, or * for all',
  },
  {
    name: 'STANCE_INDEX',
    description:
      'auto keeps all statements in memory, 40 to 70 bytes each, for questions about the whole graph; off does without: such questions are answered up to 50000 statements.',
    default: 'auto',
    allowed: 'auto or off',
  },
  {
    name: 'STANCE_INDEX_MB',
    description:
      'Megabytes that the statements in memory may take; questions about a larger graph as a whole are refused.',
    default: '512',
    allowed: 'a whole number from 1 to 65536',
  },
  ...LIMIT_SETTINGS,
  {
    name: 'TRUST_PROXY',
    description:
      'The proxies in front of the server: what they say in X-Forwarded-For is the address that a request comes from.',
    default: 'none: the address of the connection',
    allowed: 'IP addresses and ranges such as 10.0.0.0/8, separated by commas',
  },
  {
    name: 'LOG_LEVEL',
    description:
      'How much is logged, as lines of JSON on stderr; info has a line for every request, debug its query and variables too.',
    default: 'warn',
    allowed: LOG_LEVELS.join(', '),
  },
  {
    name: 'METRICS',
    description: 'Whether /metrics has numbers for Prometheus.',
    default: 'true where HOST is an address of this machine alone, else false',
    allowed: 'true or false',
  },
  {
    name: 'EXPLAIN',
    description:
      'Whether a request with the header x-explain: 1 is shown its database statements, in extensions.explain.',
    default: 'false',
    allowed: 'true or false',
  },
] as const satisfies readonly SettingEntry[];

export type SettingName = (typeof SETTINGS)[number]['name'];
