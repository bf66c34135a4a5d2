/** The form of the container files; where Docker is at hand it is asked as well. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { packageFile } from '../../src/domain/package-root.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
}

const compose = parse(readFileSync(packageFile('docker-compose.yml'), 'utf8')) as {
  readonly services: Readonly<Record<'api' | 'neo4j', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const dockerfile = readFileSync(packageFile('Dockerfile'), 'utf8');
const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;

test('the API waits for a Neo4j that answers', () => {
  const { api, neo4j } = compose.services;
  expect(neo4j.image).toBe('neo4j:5.26-community');
  expect(neo4j.healthcheck!.test.join(' ')).toContain('cypher-shell');
  expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(api.environment.NEO4J_URI).toBe('bolt://neo4j:7687');
  expect(api.healthcheck!.test.join(' ')).toContain(':4000/ready');
});

test('the password has to be set, for both', () => {
  const { api, neo4j } = compose.services;
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(api.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
});

test('data outlives the containers, and only this machine reaches the API', () => {
  const [volume] = compose.services.neo4j.volumes!;
  expect(Object.keys(compose.volumes)).toContain(volume!.split(':')[0]);
  for (const port of compose.services.api.ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the image is built in stages, runs without rights, and says whether it is well', () => {
  const stages = dockerfile.split(/^FROM /m).slice(1);
  expect(stages).toHaveLength(2);
  for (const stage of stages) expect(stage).toMatch(/^node:22-bookworm-slim/);
  const last = stages.at(-1)!;
  expect(last).toMatch(/^USER node$/m);
  expect(last).toContain('HOST=0.0.0.0');
  expect(last).toMatch(/^VOLUME \/data$/m);
  expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/health/m);
  expect(last).toMatch(/^CMD \["node", /m);
});

test('what the image copies is there and not ignored', () => {
  const allowed = readFileSync(packageFile('.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  for (const path of allowed)
    expect({ path, there: existsSync(packageFile(path)) }).toEqual({ path, there: true });
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((match) => match[1]!);
  const made = new Set(['node_modules', 'dist']);
  const isSent = (path: string): boolean =>
    allowed.some((sent) => path === sent || path.startsWith(`${sent}/`));
  expect(copied.length).toBeGreaterThan(3);
  expect(copied.filter((path) => !made.has(path) && !isSent(path))).toEqual([]);
});

const withCompose = hasCompose ? describe : describe.skip;
withCompose(`docker compose${hasCompose ? '' : ': skipped, it is not installed'}`, () => {
  const config = (env: Record<string, string>): ReturnType<typeof spawnSync> =>
    spawnSync('docker', ['compose', '--env-file', '/dev/null', 'config'], {
      cwd: packageFile(),
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } as NodeJS.ProcessEnv,
      encoding: 'utf8',
    });

  test('accepts the file with a password, and refuses it without', () => {
    expect(config({ NEO4J_PASSWORD: 'only-for-tests' })).toMatchObject({ status: 0 });
    const refused = config({});
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('set NEO4J_PASSWORD');
  });
});
