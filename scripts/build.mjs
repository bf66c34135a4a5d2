/**
 * Compiles src/ to dist/. Types are not checked here (`npm run types` does), so that installing stays quick.
 * `--if-stale` does nothing where dist/ is newer than every source: `npm start` never runs yesterday's code.
 * `--if-possible` fails only where compiling does: npm links a checkout before it installs what the checkout needs.
 * Where development tools or sources are left out (a container, an installed package), the dist/ that came along is used.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** Folders count too: their time changes when a file is added, renamed or deleted. */
function newestSource() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const watched = [
    'src',
    'tsconfig.json',
    'tsconfig.build.json',
    ...sources.map((name) => join('src', name)),
  ];
  return Math.max(...watched.map((name) => statSync(join(root, name)).mtimeMs));
}

/** Compiles beside dist/ and swaps, so that nobody ever meets half of it. */
async function build() {
  const fresh = join(root, '.cache', `dist-new-${process.pid}`);
  const startedAt = new Date();
  const run = spawnSync(
    process.execPath,
    [compiler, '-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', fresh],
    { stdio: 'inherit' },
  );
  if (run.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return 1;
  }
  for (const pages of ['playground', 'plain'])
    cpSync(join(root, 'src', 'web', pages), join(fresh, 'web', pages), { recursive: true });
  // Read here: what it is made with is not installed where dist/ comes along.
  const { buildExplorer } = await import('./build-pages.mjs');
  await buildExplorer(root, join(fresh, 'web', 'explore'));
  writeFileSync(join(fresh, '.built'), startedAt.toISOString());
  swap(fresh);
  return 0;
}

/** Another build may do the same at this moment: the last one wins. */
function swap(fresh) {
  const old = join(root, '.cache', `dist-old-${process.pid}`);
  for (let attempt = 0; existsSync(fresh); attempt += 1) {
    try {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(fresh, dist);
    } catch (error) {
      if (attempt === 20) throw error;
    }
    rmSync(old, { recursive: true, force: true });
  }
}

/** The stamp holds when the build began: a source saved while it ran makes it stale. */
function isStale() {
  return !existsSync(stamp) || Date.parse(readFileSync(stamp, 'utf8')) < newestSource();
}

const canBuild = existsSync(compiler) && existsSync(join(root, 'src'));
if (canBuild) {
  if (!process.argv.includes('--if-stale') || isStale()) process.exitCode = await build();
} else if (!existsSync(join(dist, 'main', 'bin.js'))) {
  console.error('TypeScript is not installed: run `npm ci` without --omit=dev to build dist/.');
  process.exitCode = process.argv.includes('--if-possible') ? 0 : 1;
}
