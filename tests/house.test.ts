/** Who may import whom, read from the imports themselves. A rule that is broken here is a room in the wrong place. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const SRC = join(__dirname, '..', 'src');

/** Rooms under src/ and the rooms (or doors of a room) they may import from, themselves always included. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  analysis: ['domain'],
  interchange: ['domain'],
  'graph/embedded': ['domain', 'graph/port.ts'],
  'graph/neo4j': ['domain', 'graph/port.ts'],
  graph: ['domain', 'graph/embedded', 'graph/neo4j'],
  'app/workers': ['domain', 'analysis'],
  app: ['domain', 'analysis', 'graph', 'interchange', 'app/workers'],
  api: ['app', 'app/workers/worker-pool.ts', 'domain'],
  cli: ['app', 'domain'],
  web: ['api/generated'],
  main: [
    'domain',
    'analysis',
    'graph',
    'graph/embedded',
    'graph/neo4j',
    'interchange',
    'app',
    'app/workers/worker-pool.ts',
    'api',
    'cli',
    'web',
  ],
};
/** The deepest named room that a file lies in. */
const ROOMS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

function roomOf(file: string): string {
  const room = ROOMS.find((name) => file.startsWith(`${name}/`));
  if (!room) throw new Error(`src/${file} lies in no room of the house`);
  return room;
}

/** Our own files that a file imports, as paths below src/, type imports included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g);
  return [...found].map((match) => relative(SRC, join(SRC, dirname(file), match[1]!)));
}

function isAllowed(from: string, target: string): boolean {
  const room = roomOf(from);
  if (target.startsWith('..') || roomOf(target) === room) return true;
  return MAY_IMPORT[room]!.some((allowed) => target === allowed || roomOf(target) === allowed);
}

test('every file lies in a room of the house', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(ROOMS).toContain(roomOf(file));
});

test('rooms import only from the rooms they may', () => {
  const broken = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !isAllowed(file, target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no imports in a circle', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
