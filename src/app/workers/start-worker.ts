/** Starts a worker thread from the built program, or from its sources (tests, tsx). */
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** `name`: of a file beside this one, without its extension. The thread keeps no program alive. */
export function startWorker(name: string): Worker {
  const extension = extname(import.meta.filename);
  const file = pathToFileURL(join(import.meta.dirname, `${name}${extension}`));
  const worker = extension === '.ts' ? new Worker(fromSource(file), { eval: true }) : new Worker(file);
  worker.unref();
  return worker;
}

/** Node 20 gives no thread the loader of its parent. */
function fromSource(file: URL): string {
  return `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`;
}
