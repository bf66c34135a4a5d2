/** The settings of a Neo4j: their shapes, what they need of each other, and what becomes of them. */
import { z } from 'zod';
import { NEO4J_SCHEMES } from './settings-list.ts';
import type { SettingName } from './settings-list.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  /** Empty where Neo4j asks for none. */
  readonly password: string;
  /** Null: the user's home database. */
  readonly database: string | null;
  /** Null: the authorities that Node.js trusts. */
  readonly authorityFile: string | null;
  readonly poolSize: number;
  readonly poolTimeoutMs: number;
  readonly queryTimeoutMs: number;
  /** How long a server that starts waits for a Neo4j that does not answer yet. */
  readonly waitMs: number;
}

type Neo4jSettingName = Extract<SettingName, `NEO4J_${string}`>;
type Values = ReadonlyMap<SettingName, string>;

const ADDRESS = new RegExp(`^(?:${NEO4J_SCHEMES.join('|').replaceAll('+', '\\+')})://`);
const text = z.string().min(1);
const whole = (least: number, most: number): z.ZodType =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .refine((value) => Number(value) >= least && Number(value) <= most);

export const NEO4J_SHAPES: Readonly<Record<Neo4jSettingName, z.ZodType>> = {
  NEO4J_URI: text.regex(ADDRESS).refine(isBareAddress),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text.regex(/^[A-Za-z0-9.-]{3,63}$/),
  NEO4J_CA: text,
  NEO4J_POOL_SIZE: whole(1, 10_000),
  NEO4J_POOL_TIMEOUT: whole(1, 600),
  NEO4J_QUERY_TIMEOUT: whole(1, 3_600),
  NEO4J_WAIT: whole(0, 3_600),
};

/** Null without NEO4J_URI. `path` makes a path absolute. */
export function toNeo4jSettings(values: Values, path: (path: string) => string): Neo4jSettings | null {
  const uri = values.get('NEO4J_URI');
  if (uri === undefined) return null;
  const authority = values.get('NEO4J_CA');
  const seconds = (name: Neo4jSettingName, otherwise: number): number =>
    Number(values.get(name) ?? otherwise) * 1_000;
  return {
    uri,
    user: values.get('NEO4J_USER') ?? 'neo4j',
    password: values.get('NEO4J_PASSWORD') ?? '',
    database: values.get('NEO4J_DATABASE') ?? null,
    authorityFile: authority === undefined ? null : path(authority),
    poolSize: Number(values.get('NEO4J_POOL_SIZE') ?? 100),
    poolTimeoutMs: seconds('NEO4J_POOL_TIMEOUT', 10),
    queryTimeoutMs: seconds('NEO4J_QUERY_TIMEOUT', 30),
    waitMs: seconds('NEO4J_WAIT', 60),
  };
}

/** Settings that would be ignored without a word, because another one is missing or says otherwise. */
export function neo4jFaults(values: Values): string[] {
  const uri = values.get('NEO4J_URI');
  if (uri === undefined) return withoutAddress(values);
  const faults: string[] = [];
  if (values.has('NEO4J_USER') && !values.has('NEO4J_PASSWORD')) {
    faults.push(
      'NEO4J_USER is set, but NEO4J_PASSWORD is not: set both, or none where Neo4j asks for no password',
    );
  }
  if (values.has('NEO4J_CA') && !/^\w+\+s:/.test(uri)) {
    faults.push(
      'NEO4J_CA is set, but NEO4J_URI asks for no checked certificate: use bolt+s:// or neo4j+s://',
    );
  }
  return faults;
}

function withoutAddress(values: Values): string[] {
  const lonely = [...values.keys()].filter((name) => name.startsWith('NEO4J_'));
  if (lonely.length === 0) return [];
  const [are, them] = lonely.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return [
    `${lonely.join(' and ')} ${are} set, but NEO4J_URI is not: set it (neo4j://host:7687) to use Neo4j, ` +
      `or unset ${them} to use the embedded database`,
  ];
}

/** No user, password, path or query: the driver would refuse or ignore them. */
function isBareAddress(uri: string): boolean {
  try {
    const { hostname, username, password, pathname, hash } = new URL(uri);
    return hostname !== '' && username + password + hash === '' && ['', '/'].includes(pathname);
  } catch {
    return false;
  }
}
