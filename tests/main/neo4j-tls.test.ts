/** Encrypted connections to a Neo4j whose certificate nobody knows, as own servers have it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onDatabase } from '../support/backends.ts';
import { type OwnNeo4j, newHome, startOwnNeo4j } from '../support/own-neo4j.ts';
import { newFolder, runProgram } from '../support/program.ts';

const SUBJECT = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];

const AN_EMPTY_GRAPH = { code: 0, stdout: expect.stringMatching(/"revision": 0/) };

/** Makes private.key and public.crt in the folder: a certificate that is its own authority. */
function makeCertificate(folder: string): void {
  const files = ['-keyout', join(folder, 'private.key'), '-out', join(folder, 'public.crt')];
  const openssl = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...SUBJECT, ...files],
    { encoding: 'utf8' },
  );
  if (openssl.status !== 0) throw new Error(`openssl made no certificate: ${openssl.stderr}`);
}

function tlsSettings(folder: string): string[] {
  const policy = 'dbms.ssl.policy.bolt';
  return [
    'server.bolt.tls_level=OPTIONAL',
    `${policy}.enabled=true`,
    `${policy}.base_directory=${folder}`,
    `${policy}.private_key=private.key`,
    `${policy}.public_certificate=public.crt`,
    `${policy}.client_auth=NONE`,
  ];
}

jest.setTimeout(300_000);

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl && !process.env.CI) {
  test.skip('encrypted connections on Neo4j: skipped, openssl is not installed', () => {});
} else {
  onDatabase('neo4j', 'encrypted connections', suite);
}

function suite(): void {
  const folder = newFolder();
  let neo4j: OwnNeo4j;
  const envOf = (scheme: string): Record<string, string> => ({
    ...neo4j.env,
    NEO4J_URI: `${scheme}://localhost:${neo4j.port}`,
  });

  beforeAll(async () => {
    makeCertificate(folder);
    neo4j = await startOwnNeo4j(newHome(), { settings: tlsSettings(folder) });
  }, 300_000);

  test.each(['bolt', 'neo4j'])('%s+s trusts no unknown authority, and says what to set', async (scheme) => {
    const ended = await runProgram(['stats'], { env: envOf(`${scheme}+s`) });
    expect(ended).toMatchObject({ code: 6, stdout: '' });
    expect(ended.stderr).toMatch(/^DATABASE_REFUSED: The certificate .*SELF_SIGNED_CERT.*Set NEO4J_CA/);
  });

  test.each(['bolt', 'neo4j'])('%s+s with NEO4J_CA trusts it', async (scheme) => {
    const env = { ...envOf(`${scheme}+s`), NEO4J_CA: join(folder, 'public.crt') };
    expect(await runProgram(['stats', '--json'], { env })).toMatchObject(AN_EMPTY_GRAPH);
  });

  test('NEO4J_CA trusts no other authority', async () => {
    const other = newFolder();
    makeCertificate(other);
    const env = { ...envOf('bolt+s'), NEO4J_CA: join(other, 'public.crt') };
    const ended = await runProgram(['stats'], { env });
    expect(ended.code).toBe(6);
    expect(ended.stderr).toMatch(/^DATABASE_REFUSED: The certificate /);
  });

  test('NEO4J_CA that is no file is told', async () => {
    const env = { ...envOf('neo4j+s'), NEO4J_CA: join(folder, 'nothing.crt') };
    const ended = await runProgram(['serve'], { env: { ...env, PORT: '0' } });
    expect(ended).toMatchObject({ code: 5, stdout: '' });
    expect(ended.stderr).toMatch(/^SETTINGS_INVALID: The certificate .*nothing\.crt cannot be read/);
  });

  test.each(['bolt+ssc', 'neo4j+ssc'])('%s trusts any', async (scheme) => {
    expect(await runProgram(['stats', '--json'], { env: envOf(scheme) })).toMatchObject(AN_EMPTY_GRAPH);
  });
}
