/** The jars of the Neo4j server: fetched by Maven once, then kept in .cache/. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputOf } from './processes.ts';

export const NEO4J_VERSION = '5.26.24';

const CACHE = join(import.meta.dirname, '..', '.cache');
const JAVA_NEEDED = 17;

const JAVA_REMEDY = `Install a Java runtime of version ${JAVA_NEEDED} (on Debian: apt install openjdk-17-jre-headless).`;
const MAVEN_REMEDY = 'Install Maven (on Debian: apt install maven).';

/** The server has to come before the database: with them the other way round Maven resolves other jars. */
const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-for-development</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.app</groupId>
      <artifactId>neo4j-server</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** What is missing on this machine to run a Neo4j, with the remedy; null when nothing is. */
export async function whatIsMissing(): Promise<string | null> {
  const java = await outputOf('java', ['-version']);
  if (java.status !== 0) return `Java is not installed. ${JAVA_REMEDY}`;
  const version = Number(/version "(\d+)/.exec(java.output)?.[1] ?? 0);
  if (version < JAVA_NEEDED) return `Java ${version} is too old. ${JAVA_REMEDY}`;
  if (existsSync(jarFolder())) return null;
  const maven = await outputOf('mvn', ['-v']);
  return maven.status === 0 ? null : `Maven is not installed. ${MAVEN_REMEDY}`;
}

/** The folder of the jars, filled if it is not. Two processes that fill it at once do each other no harm. */
export async function serverJars(say: (line: string) => void, signal?: AbortSignal): Promise<string> {
  const missing = await whatIsMissing();
  if (missing) throw new Error(missing);
  const folder = jarFolder();
  if (existsSync(folder)) return folder;

  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven (about 120 MB, once) …`);
  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(join(CACHE, 'neo4j-fetch-'));
  try {
    const pom = join(unfinished, 'pom.xml');
    const jars = join(unfinished, 'jars');
    await writeFile(pom, POM);
    const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${jars}`];
    const maven = await outputOf('mvn', ['-q', '-B', '-f', pom, ...goal], { signal });
    signal?.throwIfAborted();
    if (maven.status !== 0) throw new Error(`Maven could not fetch Neo4j:\n${maven.output.slice(-2_000)}`);
    await rename(jars, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function jarFolder(): string {
  return join(CACHE, `neo4j-${NEO4J_VERSION}`);
}
