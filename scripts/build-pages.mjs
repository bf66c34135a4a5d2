/** The explorer: bundled, split by page, named by content, so that browsers may keep its files for ever. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ENTRY = 'main';

/** The same page, as it is sent: what it will need soon after its start is fetched at once. */
const PAGES = {
  'explore.html': ['explore-page.tsx', 'picture/drawing.ts'],
  'page.html': [],
};

/** Writes the pages and assets/ to `folder`. */
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
  const html = readFileSync(join(source, 'index.html'), 'utf8');
  mkdirSync(folder, { recursive: true });
  for (const [page, soon] of Object.entries(PAGES))
    writeFileSync(join(folder, page), html.replace('%HEAD%', headOf(metafile.outputs, soon)));
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

/** The entry, its style, and what is imported: at once, and by the modules that are needed soon. */
function headOf(outputs, soon) {
  const script = outputOf(outputs, 'main.tsx');
  const first = [script, ...soon.map((source) => outputOf(outputs, source))];
  const preloaded = new Set(first);
  for (const path of preloaded)
    for (const { kind, path: needed } of outputs[path].imports)
      if (kind === 'import-statement') preloaded.add(needed);
  preloaded.delete(script);
  return [
    `<link rel="stylesheet" href="${address(outputs[script].cssBundle)}" />`,
    ...[...preloaded].map((path) => `<link rel="modulepreload" href="${address(path)}" />`),
    `<script type="module" src="${address(script)}"></script>`,
  ].join('\n    ');
}

/** The file that a source became which nothing imports, or only when it is needed. */
function outputOf(outputs, source) {
  const found = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith(`explore/${source}`),
  );
  if (!found)
    throw new Error(`${source} is no page or part of its own any more: see PAGES in build-pages.mjs.`);
  return found[0];
}

function address(path) {
  return `/explore/assets/${basename(path)}`;
}
