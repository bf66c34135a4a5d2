/** `npm run readme`: makes the blocks of README.md and of the pages beside it anew from what the software answers. */
import { readFile, writeFile } from 'node:fs/promises';
import { packageFile } from '../src/domain/package-root.ts';
import { README_PAGES } from './readme-pages.ts';
import { startReadmeSources } from './readme-sources.ts';
import { renderReadme } from './render-readme.ts';

/** `npm run readme -- docs/un-votes.md`: this page only. */
const wanted = process.argv.slice(2);

for (const { file, commands } of README_PAGES) {
  if (wanted.length > 0 && !wanted.includes(file)) continue;
  const path = packageFile(file);
  const sources = await startReadmeSources(commands);
  try {
    await writeFile(path, await renderReadme(await readFile(path, 'utf8'), sources));
  } finally {
    await sources.stop();
  }
}
