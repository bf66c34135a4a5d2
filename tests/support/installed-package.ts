/** What npm brings: this package, packed and installed into an empty folder, and other versions of Node.js. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';

/** Where there is no network, npm would try for more than a minute. */
const SOON_SETTLED = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=1000'];

/** Why it could not be had; under CI that is an error instead. */
export interface Missing {
  readonly missing: string;
}

/** The tarball that would be published. Throws with npm's words if it cannot be made. */
export function packPackage(folder: string): string {
  for (const [file, ...words] of [
    [process.execPath, packageFile('scripts', 'build.mjs'), '--if-stale'],
    ['npm', 'pack', '--ignore-scripts', '--pack-destination', folder],
  ] as const) {
    const run = spawnSync(file, words, { cwd: packageFile(), encoding: 'utf8', env: environment() });
    if (run.status !== 0) throw new Error(`${file} ${words.join(' ')} failed:\n${run.stdout}${run.stderr}`);
  }
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
  );
}

/** Installs packages into a new folder below `parent` and returns it. `names` as npm takes them. */
export function npmInstall(
  parent: string,
  name: string,
  words: readonly string[],
): { readonly folder: string } | Missing {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const options = ['--no-audit', '--no-fund', '--prefix', folder, ...(isCi() ? [] : SOON_SETTLED)];
  const run = spawnSync('npm', ['install', ...options, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(),
  });
  if (run.status === 0) return { folder };
  return isMissing(`npm could not install ${basename(words.at(-1)!)}`, `${run.stdout}${run.stderr}`);
}

/** The folder with the command `node` of this major version. */
export function installNode(parent: string, major: number): { readonly folder: string } | Missing {
  const installed = npmInstall(parent, `node-${major}`, ['--no-save', `node@${major}`]);
  if ('missing' in installed) return installed;
  const folder = join(installed.folder, 'node_modules', 'node', 'bin');
  const node = join(folder, 'node');
  const version = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout : '';
  if (version.startsWith(`v${major}.`)) return { folder };
  return isMissing(`npm brought no Node ${major}`, version);
}

function isMissing(what: string, output: string): Missing {
  if (isCi()) throw new Error(`${what}:\n${output}`);
  return { missing: what };
}

function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env.CI ?? '');
}

/** Without what an outer npm tells its scripts: the inner one would take it for its own. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_(?:lifecycle|package|command)|npm_config_local_prefix|INIT_CWD|NODE_ENV$)/i.test(name),
  );
  return Object.fromEntries(own) as NodeJS.ProcessEnv;
}
