/** The explorer: bundled, split by page, named by content, so that browsers may keep its files for ever. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const ENTRY = 'main';

/** Writes index.html and assets/ to `folder`. */
export async function buildExplorer(root, folder) {
  const source = join(root, 'src', 'web', 'explore');
  const { metafile } = await build({
    entryPoints: [{ in: join(source, 'main.tsx'), out: ENTRY }],
    outdir: join(folder, 'assets'),
    absWorkingDir: root,
    tsconfig: join(root, 'src', 'web', 'tsconfig.json'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    minify: true,
    sourcemap: 'linked',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
    metafile: true,
  });
  const html = readFileSync(join(source, 'index.html'), 'utf8').replace('%HEAD%', headOf(metafile));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}

/** The entry, its style, and what it imports at once. */
function headOf({ outputs }) {
  const [script, entry] = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('main.tsx'),
  );
  const atOnce = entry.imports.filter(({ kind }) => kind === 'import-statement');
  return [
    `<link rel="stylesheet" href="${address(entry.cssBundle)}" />`,
    ...atOnce.map(({ path }) => `<link rel="modulepreload" href="${address(path)}" />`),
    `<script type="module" src="${address(script)}"></script>`,
  ].join('\n    ');
}

function address(path) {
  return `/explore/assets/${basename(path)}`;
}
