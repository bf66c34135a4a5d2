/** The command export: where it writes to, and from one graph into another. What is in the lines has tests of its own. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageFile } from '../../src/domain/package-root.ts';
import { openEmbedded } from '../../src/graph/open.ts';
import { dump } from '../app/graph-dump.ts';
import { onDatabase } from '../support/backends.ts';
import { endOf, newFolder, runProgram, startProgram, startServer } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

const VILLAGE = packageFile('tests', 'cli', 'village.yaml');
const ENV = { SEED: 'none' };

async function village(): Promise<string> {
  const cwd = newFolder();
  await runProgram(['load', VILLAGE], { cwd });
  return cwd;
}

describe('where it goes', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await village();
  });

  test('to a file, packed by its ending, and to standard output: the same text', async () => {
    const plain = await runProgram(['export', 'village.ndjson'], { cwd });
    expect(plain).toMatchObject({ code: 0, stdout: '' });
    expect(plain.stderr).toMatch(
      /^village\.ndjson: 1 document, 4 actors, .*3 statements of revision 1, in \d+ s\.\n$/,
    );
    const text = readFileSync(join(cwd, 'village.ndjson'), 'utf8');
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line) as object)[0]),
    ).toEqual(expect.arrayContaining(['document', 'actor', 'issue', 'statement']));
    await runProgram(['export', 'village.ndjson.gz'], { cwd });
    expect(gunzipSync(readFileSync(join(cwd, 'village.ndjson.gz'))).toString()).toBe(text);
    const piped = await runProgram(['export', '--json'], { cwd });
    expect(piped.stdout).toBe(text);
    expect(JSON.parse(piped.stderr)).toMatchObject({ revision: 1, counts: { statements: 3, actors: 4 } });
  });

  test('the same through a running server', async () => {
    const alone = await runProgram(['export'], { cwd, env: ENV });
    const server = await startServer({ cwd, env: ENV });
    expect((await runProgram(['export'], { cwd, env: ENV })).stdout).toBe(alone.stdout);
    await server.stop();
  });

  test('a table by its ending, a scope by its options', async () => {
    await runProgram(['export', 'statements.csv'], { cwd });
    const rows = readFileSync(join(cwd, 'statements.csv'), 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(4);
    const names = await runProgram(['export', '--format', 'csv', '--table', 'names'], { cwd });
    expect(names.stdout).toContain('علي حسن');
    const early = await runProgram(['export', '--to', '2025-02-02', '--json'], { cwd });
    expect(JSON.parse(early.stderr)).toMatchObject({ counts: { statements: 1 } });
    expect(early.stdout).not.toContain('statement:guard');
  });

  test('what fails leaves the file that was there, and no other', async () => {
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'old.ndjson'), 'as it was');
    const unknown = await runProgram(['export', 'out/old.ndjson', '--topic', 'Fishing'], { cwd });
    expect(unknown).toMatchObject({ code: 3, stdout: '' });
    expect(readFileSync(join(cwd, 'out', 'old.ndjson'), 'utf8')).toBe('as it was');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['old.ndjson']);
    expect(await runProgram(['export', 'nowhere/x.ndjson'], { cwd })).toMatchObject({ code: 4, stdout: '' });
    const contradiction = await runProgram(['export', 'x.ndjson', '--formula-safe'], { cwd });
    expect(contradiction).toMatchObject({ code: 2, stdout: '' });
  });

  test('a reader that wants no more is no failure', async () => {
    const child = startProgram(['export'], { cwd });
    const ended = endOf(child);
    child.stdout.destroy();
    expect((await ended).code).toBe(0);
  });
});

onDatabase('neo4j', 'moving to another database', (backend) => {
  test('is one command, and the graph is the same, node by node', async () => {
    const cwd = newFolder();
    await runProgram(['load', packageFile('seed-data')], { cwd });
    await runProgram(['load', VILLAGE], { cwd });
    const there = await backend.openBlank();
    const { uri, user, password } = JSON.parse(backend.address()) as Record<string, string>;
    const bin = packageFile('bin', 'stance-graph.js');
    const neo4j = `NEO4J_URI='${uri}' NEO4J_USER='${user}' NEO4J_PASSWORD='${password}'`;
    const shell = (line: string): Promise<Ended> =>
      endOf(
        startProgram(['-c', line.replaceAll('stance-graph ', `node '${bin}' `)], { command: ['sh'], cwd }),
      );
    const moved = await shell(`stance-graph export | ${neo4j} stance-graph import - --format ndjson`);
    expect(moved.stderr).toContain('The graph is now at revision');
    expect(moved).toMatchObject({ code: 0 });
    expect(moved.stdout.split('\n')).toContain('statements\t36\t0\t0\t0');

    const here = await openEmbedded({ dataDir: join(cwd, 'data') });
    const [from, to] = [withoutImports(await dump(here)), withoutImports(await dump(there))];
    await here.close();
    expect(to).toEqual(from);
    // And back again, where nothing is new.
    const back = await shell(`${neo4j} stance-graph export | stance-graph import - --format ndjson`);
    expect(back.stdout.split('\n')).toContain('statements\t0\t0\t36\t0');
  });
});

/** Which import something came by, and when, is no fact of the graph. */
function withoutImports({ nodes, relationships }: Awaited<ReturnType<typeof dump>>): object {
  const clean = (line: string): string => {
    const at = line.indexOf('{');
    const { imports: _, ...properties } = JSON.parse(line.slice(at)) as Record<string, unknown>;
    return line.slice(0, at) + JSON.stringify(properties);
  };
  return {
    nodes: nodes
      .filter((line) => !line.startsWith('Import'))
      .map(clean)
      .sort(),
    relationships: relationships.map(clean).sort(),
  };
}
