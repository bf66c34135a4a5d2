/** Compiles src/ to dist/. Runs after `npm ci`, where development tools may be left out: then dist/ must be there. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (!existsSync(compiler)) {
  if (existsSync(join(root, 'dist', 'main', 'bin.js'))) process.exit(0);
  console.error('TypeScript is not installed: run `npm ci` without --omit=dev to build dist/.');
  process.exit(1);
}
rmSync(join(root, 'dist'), { recursive: true, force: true });
const run = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
