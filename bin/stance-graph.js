#!/usr/bin/env node
/** Is there before anything is built, so that npm can link it, and says what is missing. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main/bin.js', import.meta.url);
if (existsSync(fileURLToPath(main))) {
  await import(main.href);
} else {
  console.error(
    `stance-graph is not built yet: run \`npm ci\` in ${fileURLToPath(new URL('..', import.meta.url))}`,
  );
  process.exitCode = 5;
}
