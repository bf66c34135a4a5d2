/** `npm run readme`: makes the blocks of README.md anew from what the software answers. */
import { readFile, writeFile } from 'node:fs/promises';
import { packageFile } from '../src/domain/package-root.ts';
import { startReadmeSources } from './readme-sources.ts';
import { renderReadme } from './render-readme.ts';

const path = packageFile('README.md');
const sources = await startReadmeSources();
try {
  await writeFile(path, await renderReadme(await readFile(path, 'utf8'), sources));
} finally {
  await sources.stop();
}
