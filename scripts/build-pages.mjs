/** The explorer: bundled, split by page, named by content, so that browsers may keep its files for ever. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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
  compress(join(folder, 'assets'));
}

/** Smaller ones fit into one packet as they are. */
const COMPRESSED_FROM = 1_400;

/** Once and as small as can be, so that the server has nothing left to do. */
function compress(folder) {
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name));
    if (content.length < COMPRESSED_FROM) continue;
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
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
