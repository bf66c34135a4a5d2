import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_LIMITS, LIMIT_NAMES, LIMITS } from '../../src/api/limits.ts';
import { isStanceGraphError } from '../../src/domain/errors.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import { settingsAsEnvExample, settingsAsHelp } from '../../src/main/settings-docs.ts';
import { SETTINGS } from '../../src/main/settings-list.ts';
import { loadSettings } from '../../src/main/settings.ts';
import type { Environment } from '../../src/main/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function faultsOf(environment: Environment): readonly string[] {
  try {
    loadSettings(environment, folder);
  } catch (error) {
    if (!isStanceGraphError(error)) throw error;
    expect(error.code).toBe('SETTINGS_INVALID');
    const faults = error.details.settings as string[];
    for (const fault of faults) expect(error.message).toContain(fault);
    return faults;
  }
  return [];
}

test('everything has a default', () => {
  expect(loadSettings({}, folder)).toEqual({
    settings: {
      port: 4000,
      host: '127.0.0.1',
      dataDir: join(folder, 'data'),
      seed: packageFile('seed-data'),
      neo4j: null,
      http: { corsOrigins: [], metrics: true, explain: false },
      stanceIndex: { enabled: true, megabytes: 512 },
      limits: DEFAULT_LIMITS,
      trustedProxies: [],
      logLevel: 'warn',
    },
    warnings: [],
  });
});

test('the environment wins over .env; an empty value is not set; paths start at the folder', () => {
  writeFileSync(join(folder, '.env'), 'PORT=5001\nHOST=::1\nSEED=mine.yaml\nLOG_LEVEL=\n');
  const { settings } = loadSettings({ PORT: '5002', HOST: '', DATA_DIR: 'graph', SEED: undefined }, folder);
  expect(settings).toMatchObject({ port: 5002, host: '::1', logLevel: 'warn' });
  expect(settings.dataDir).toBe(join(folder, 'graph'));
  expect(settings.seed).toBe(join(folder, 'mine.yaml'));
  expect(loadSettings({ SEED: 'none' }, folder).settings.seed).toBeNull();
});

test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('%s:// is a Neo4j', (scheme) => {
  const NEO4J_URI = `${scheme}://db.example:7687`;
  const expected = {
    uri: NEO4J_URI,
    user: 'neo4j',
    password: '',
    database: null,
    authorityFile: null,
    poolSize: 100,
    poolTimeoutMs: 10_000,
    queryTimeoutMs: 30_000,
    waitMs: 60_000,
  };
  expect(loadSettings({ NEO4J_URI }, folder).settings.neo4j).toEqual(expected);
  const full = { NEO4J_URI, NEO4J_PASSWORD: 'pass', NEO4J_DATABASE: 'stances' };
  expect(loadSettings(full, folder).settings.neo4j).toEqual({
    ...expected,
    password: 'pass',
    database: 'stances',
  });
});

test('how Neo4j is used is settled in seconds, and its authority is a file', () => {
  const environment = {
    NEO4J_URI: 'neo4j+s://db.example',
    NEO4J_CA: 'ours.pem',
    NEO4J_POOL_SIZE: '5',
    NEO4J_POOL_TIMEOUT: '2',
    NEO4J_QUERY_TIMEOUT: '3',
    NEO4J_WAIT: '0',
  };
  expect(loadSettings(environment, folder).settings.neo4j).toMatchObject({
    authorityFile: join(folder, 'ours.pem'),
    poolSize: 5,
    poolTimeoutMs: 2_000,
    queryTimeoutMs: 3_000,
    waitMs: 0,
  });
});

test.each([
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '4000x'],
  ['PORT', '1e3'],
  ['HOST', 'http://localhost'],
  ['LOG_LEVEL', 'loud'],
  ['CORS_ORIGINS', 'example.org'],
  ['CORS_ORIGINS', 'https://example.org/'],
  ['CORS_ORIGINS', 'https://example.org, *'],
  ['CORS_ORIGINS', 'https://EXAMPLE.org'],
  ['METRICS', 'yes'],
  ['STANCE_INDEX', 'on'],
  ['STANCE_INDEX_MB', '0'],
  ['STANCE_INDEX_MB', '1.5'],
  ['EXPLAIN', '1'],
  ['NEO4J_URI', 'http://localhost:7474'],
  ['NEO4J_URI', 'localhost:7687'],
  ['NEO4J_URI', 'bolt://'],
  ['NEO4J_URI', 'bolt://localhost:7687/stances'],
  ['NEO4J_WAIT', '3601'],
  ['NEO4J_QUERY_TIMEOUT', '0'],
  ['NEO4J_POOL_SIZE', '0'],
  ['NEO4J_POOL_TIMEOUT', '1.5'],
])('%s=%s is refused with what is allowed', (name, value) => {
  const allowed = SETTINGS.find((setting) => setting.name === name)!.allowed;
  const NEO4J_URI = 'bolt://localhost:7687';
  expect(faultsOf({ ...(name.startsWith('NEO4J_') ? { NEO4J_URI } : {}), [name]: value })).toEqual([
    `${name} is "${value}"; allowed: ${allowed}`,
  ]);
});

test('origins are a list or all; metrics go without saying where only this machine can read them', () => {
  const http = (environment: Environment): object => loadSettings(environment, folder).settings.http;
  expect(http({ CORS_ORIGINS: 'https://a.example, http://localhost:5173' })).toMatchObject({
    corsOrigins: ['https://a.example', 'http://localhost:5173'],
  });
  expect(http({ CORS_ORIGINS: '*', EXPLAIN: 'true' })).toMatchObject({ corsOrigins: '*', explain: true });
  for (const HOST of ['localhost', '127.0.0.2', '::1'])
    expect(http({ HOST })).toMatchObject({ metrics: true });
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'graph.example']) {
    expect(http({ HOST })).toMatchObject({ metrics: false });
  }
  expect(http({ HOST: '0.0.0.0', METRICS: 'true' })).toMatchObject({ metrics: true });
  expect(http({ METRICS: 'false' })).toMatchObject({ metrics: false });
});

test('all faults are told at once', () => {
  expect(faultsOf({ PORT: 'x', HOST: '?', LOG_LEVEL: 'y' })).toHaveLength(3);
});

test('a password is never repeated', () => {
  const faults = faultsOf({ NEO4J_URI: 'bolt://me:hunter2@localhost:7687', NEO4J_PASSWORD: 'hunter3' });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('user and password have settings of their own');
  expect(faults.join()).not.toMatch(/hunter/);
});

test.each([
  [{ NEO4J_PASSWORD: 'secret' }, /^NEO4J_PASSWORD is set, but NEO4J_URI is not/],
  [
    { NEO4J_USER: 'u', NEO4J_DATABASE: 'stances' },
    /^NEO4J_USER and NEO4J_DATABASE are set, but NEO4J_URI is/,
  ],
  [{ NEO4J_URI: 'bolt://x:1', NEO4J_USER: 'u' }, /^NEO4J_USER is set, but NEO4J_PASSWORD is not/],
  [{ NEO4J_WAIT: '5' }, /^NEO4J_WAIT is set, but NEO4J_URI is not/],
  [
    { NEO4J_URI: 'bolt+ssc://x:1', NEO4J_CA: 'ca.pem' },
    /^NEO4J_CA is set, but NEO4J_URI asks for no checked/,
  ],
])('%j: a half of the Neo4j settings is refused', (environment, message) => {
  const faults = faultsOf(environment);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(message);
  expect(faults[0]).not.toContain('secret');
});

test('a name that nearly is a setting is warned about, one of somebody else is not', () => {
  writeFileSync(join(folder, '.env'), 'SEEDS=none\n');
  const environment = {
    NEO4J_USERNAME: 'neo4j',
    DATADIR: '/x',
    NEO4J_PASWORD: 'hunter2',
    HOME: '/h',
    PWD: '/p',
  };
  const { warnings } = loadSettings(environment, folder);
  expect(warnings).toEqual([
    'DATADIR is not a setting and is ignored; did you mean DATA_DIR?',
    'NEO4J_PASWORD is not a setting and is ignored; did you mean NEO4J_PASSWORD?',
    'NEO4J_USERNAME is not a setting and is ignored; did you mean NEO4J_USER?',
    'SEEDS is not a setting and is ignored; did you mean SEED?',
  ]);
});

test('.env.example and --help show the list', () => {
  expect(readFileSync(packageFile('.env.example'), 'utf8')).toBe(settingsAsEnvExample());
  for (const { name } of SETTINGS) expect(settingsAsHelp()).toContain(name);
});

test('every limit has a setting, which takes whole numbers within bounds', () => {
  for (const name of LIMIT_NAMES) {
    const { setting, least, most } = LIMITS[name];
    for (const value of [least, most]) {
      expect(loadSettings({ [setting]: String(value) }, folder).settings.limits).toEqual({
        ...DEFAULT_LIMITS,
        [name]: value,
      });
    }
    for (const value of [least - 1, most + 1, 'all', '1e3', '5.5', ' ']) {
      const [fault] = faultsOf({ [setting]: String(value) });
      expect(fault).toBe(
        `${setting} is ${JSON.stringify(String(value))}; allowed: a whole number from ${least} to ${most}`,
      );
    }
  }
});

test('proxies that are trusted: addresses and ranges', () => {
  const trusted = (value: string) => loadSettings({ TRUST_PROXY: value }, folder).settings.trustedProxies;
  expect(trusted('10.0.0.0/8, 127.0.0.1,fd00::/8')).toEqual(['10.0.0.0/8', '127.0.0.1', 'fd00::/8']);
  for (const value of [
    'true',
    '1',
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/8/1',
    '::/129',
    '10.0.0.1 10.0.0.2',
  ]) {
    expect(faultsOf({ TRUST_PROXY: value })).toHaveLength(1);
  }
});
