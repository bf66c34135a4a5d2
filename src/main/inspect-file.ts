/**
 * A program of its own: opens a copy of an embedded database, says as JSON what it holds, and leaves it as one file. A server
 * goes on meanwhile, and outlives a file that the database chokes on.
 */
import { isStanceGraphError } from '../domain/errors.ts';
import { openEmbeddedFile } from '../graph/open.ts';
import { readGraphFile } from './graph-file-facts.ts';

const [file, name] = process.argv.slice(2) as [string, string];

async function inspect(): Promise<object> {
  const db = await openEmbeddedFile(file);
  try {
    return { facts: await db.read((tx) => readGraphFile(tx, name)) };
  } finally {
    await db.close();
  }
}

try {
  console.log(JSON.stringify(await inspect()));
} catch (error) {
  const code = isStanceGraphError(error) ? error.code : null;
  console.log(JSON.stringify({ error: { code, message: (error as Error).message } }));
}
