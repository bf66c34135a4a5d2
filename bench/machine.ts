/** What was measured on, and with which versions; nothing that names the machine or its user. */
import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { NEO4J_VERSION } from '../scripts/neo4j-jars.ts';
import { packageFile } from '../src/domain/package-root.ts';
import { table } from './report.ts';
import { HEAP_MB, PAGE_CACHE_MB } from './stores/stores.ts';

export async function machineTable(command: string): Promise<string> {
  const all = cpus();
  const versions = await Promise.all([
    versionIn('@grafeo-db', 'js'),
    versionIn('neo4j-driver'),
    neo4jGraphqlVersion(),
  ]);
  const [grafeo, driver, rival] = versions;
  return table([
    ['', ''],
    ['date', new Date().toISOString().slice(0, 10)],
    ['command', `\`${command}\``],
    ['cores', `${all.length}, ${all[0]?.model.trim() ?? 'unknown'}`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['system', `${process.platform} ${process.arch}`],
    ['Node', process.version],
    ['Neo4j', `${NEO4J_VERSION} community, heap ${HEAP_MB} MB, page cache ${PAGE_CACHE_MB} MB`],
    ['neo4j-driver', driver!],
    ['Grafeo (embedded)', grafeo!],
    ['@neo4j/graphql', rival!],
  ]);
}

async function versionIn(...name: readonly string[]): Promise<string> {
  return versionOf(packageFile('node_modules', ...name, 'package.json'), (file) => file.version!);
}

function neo4jGraphqlVersion(): Promise<string> {
  const file = packageFile('bench', 'neo4j-graphql', 'package.json');
  return versionOf(file, ({ dependencies }) => dependencies!['@neo4j/graphql']!);
}

interface PackageFile {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function versionOf(file: string, read: (contents: PackageFile) => string): Promise<string> {
  return read(JSON.parse(await readFile(file, 'utf8')) as PackageFile);
}
