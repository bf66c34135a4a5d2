/** Reads the settings from the environment and from .env in the working folder; the environment wins. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { StanceGraphError } from '../domain/errors.ts';
import { packageFile } from '../domain/package-root.ts';
import type { Limits } from '../api/limits.ts';
import { HTTP_SHAPES, toHttpSettings } from './settings-http.ts';
import type { HttpSettings } from './settings-http.ts';
import { INDEX_SHAPES, toIndexSettings } from './settings-index.ts';
import type { IndexSettings } from './settings-index.ts';
import { LIMIT_SHAPES, toLimits, toTrustedProxies, TRUST_PROXY_SHAPE } from './settings-limits.ts';
import { LOG_LEVELS, SETTINGS } from './settings-list.ts';
import type { SettingEntry, SettingName } from './settings-list.ts';
import { NEO4J_SHAPES, neo4jFaults, toNeo4jSettings } from './settings-neo4j.ts';
import type { Neo4jSettings } from './settings-neo4j.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute path of a bundle; null: an empty graph stays empty. */
  readonly seed: string | null;
  /** Null: the embedded database. */
  readonly neo4j: Neo4jSettings | null;
  readonly http: HttpSettings;
  readonly stanceIndex: IndexSettings;
  readonly limits: Limits;
  /** Addresses and ranges. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Variables by name; undefined as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface LoadedSettings {
  readonly settings: Settings;
  /** One line each, for stderr. */
  readonly warnings: readonly string[];
}

const text = z.string().min(1);
const SHAPES: Readonly<Record<SettingName, z.ZodType>> = {
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .refine((port) => Number(port) <= 65_535),
  HOST: text.regex(/^[A-Za-z0-9.:_%-]+$/),
  DATA_DIR: text,
  SEED: text,
  ...NEO4J_SHAPES,
  ...HTTP_SHAPES,
  ...INDEX_SHAPES,
  ...LIMIT_SHAPES,
  TRUST_PROXY: TRUST_PROXY_SHAPE,
  LOG_LEVEL: z.enum(LOG_LEVELS),
};

/**
 * Reads `folder`/.env and `environment`. Relative paths start at `folder`. An empty value counts as not set.
 * Throws SETTINGS_INVALID; `details.settings` lists every fault at once.
 */
export function loadSettings(environment: Environment, folder: string): LoadedSettings {
  const file = readEnvFile(folder);
  const values = new Map<SettingName, string>();
  for (const { name } of SETTINGS) {
    const value = environment[name] || file[name];
    if (value) values.set(name, value);
  }
  const faults = [...values].flatMap(([name, value]) => faultOf(name, value));
  faults.push(...neo4jFaults(values));
  if (faults.length > 0) throw invalid(faults);
  return { settings: toSettings(values, folder), warnings: strangers(environment, file) };
}

function toSettings(values: ReadonlyMap<SettingName, string>, folder: string): Settings {
  const seed = values.get('SEED');
  const host = values.get('HOST') ?? '127.0.0.1';
  return {
    port: Number(values.get('PORT') ?? '4000'),
    host,
    dataDir: resolve(folder, values.get('DATA_DIR') ?? './data'),
    seed: seed === 'none' ? null : seed === undefined ? packageFile('seed-data') : resolve(folder, seed),
    neo4j: toNeo4jSettings(values, (path) => resolve(folder, path)),
    http: toHttpSettings(values, host),
    stanceIndex: toIndexSettings(values),
    limits: toLimits((name) => values.get(name)),
    trustedProxies: toTrustedProxies(values.get('TRUST_PROXY')),
    logLevel: (values.get('LOG_LEVEL') ?? 'warn') as Settings['logLevel'],
  };
}

function readEnvFile(folder: string): Environment {
  const path = resolve(folder, '.env');
  if (!existsSync(path)) return {};
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new StanceGraphError('FILE_UNREADABLE', `${path} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function faultOf(name: SettingName, value: string): string[] {
  if (SHAPES[name].safeParse(value).success) return [];
  const entry: SettingEntry = SETTINGS.find((setting) => setting.name === name)!;
  const shown = entry.secret || hasUserInfo(value) ? 'a value' : JSON.stringify(value);
  const hint =
    name === 'NEO4J_URI' && hasUserInfo(value) ? '; user and password have settings of their own' : '';
  return [`${name} is ${shown}; allowed: ${entry.allowed}${hint}`];
}

function hasUserInfo(value: string): boolean {
  return value.includes('@');
}

function invalid(faults: readonly string[]): StanceGraphError {
  const list = faults.map((fault) => `  ${fault}`).join('\n');
  return new StanceGraphError(
    'SETTINGS_INVALID',
    `Settings that cannot be used (from the environment or .env):\n${list}`,
    { details: { settings: faults } },
  );
}

/** Variables that look like ours but are not: all unknown ones in .env, near misses in the environment. */
function strangers(environment: Environment, file: Environment): string[] {
  const names = SETTINGS.map((setting): string => setting.name);
  const isNear = (name: string, limit: number): boolean => {
    const upper = name.toUpperCase();
    return distance(upper, closest(upper, names)) <= limit;
  };
  const looksLikeOurs = (name: string): boolean =>
    /^(?:NEO4J|STANCE_?GRAPH)_/i.test(name) || (name.length >= 6 && isNear(name, 2));
  const unknown = new Set([...Object.keys(file), ...Object.keys(environment).filter(looksLikeOurs)]);
  return [...unknown]
    .filter((name) => !names.includes(name))
    .sort()
    .map((name) => {
      const hint = isNear(name, 4) ? `; did you mean ${closest(name.toUpperCase(), names)}?` : '';
      return `${name} is not a setting and is ignored${hint}`;
    });
}
