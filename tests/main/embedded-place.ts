/** Places with a graph in an embedded database, and what is in them node by node. */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../src/domain/package-root.ts';
import { openEmbedded, openEmbeddedFile } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { dump } from '../app/graph-dump.ts';
import { newFolder, runProgram } from '../support/program.ts';
import type { Ended } from '../support/program.ts';

export const VILLAGE = packageFile('tests', 'cli', 'village.yaml');

/** A bundle that adds one actor with one statement to the village. */
function newcomer(name: string): string {
  const id = name.toLowerCase();
  return `
actors: [{ id: actor:${id}, kind: PERSON, names: [{ text: ${name}, kind: CANONICAL }] }]
statements:
  - { id: statement:${id}, speaker: actor:${id}, position: position:keep, date: 2025-05-01, citations: [{ document: doc:paper }] }
`;
}

export interface Content {
  readonly revision: number;
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

async function contentOf(db: GraphDatabase): Promise<Content> {
  try {
    return { revision: await db.read(readRevision), ...(await dump(db)) };
  } finally {
    await db.close();
  }
}

/** Of a copy: opening a file may change it. */
export async function contentOfFile(file: string): Promise<Content> {
  const copy = join(newFolder(), 'copy.grafeo');
  copyFileSync(file, copy);
  return contentOf(await openEmbeddedFile(copy));
}

export async function contentOfFolder(dataDir: string): Promise<Content> {
  return contentOf(await openEmbedded({ dataDir }));
}

export interface Place {
  readonly cwd: string;
  readonly env: { readonly SEED: string };
  readonly run: (...words: string[]) => Promise<Ended>;
  readonly addNewcomer: (name: string) => Promise<Ended>;
}

export function newPlace(): Place {
  const cwd = newFolder();
  const env = { SEED: 'none' };
  const run = (...words: string[]): Promise<Ended> => runProgram(words, { cwd, env });
  const addNewcomer = (name: string): Promise<Ended> => {
    writeFileSync(join(cwd, `${name}.yaml`), newcomer(name));
    return run('load', `${name}.yaml`);
  };
  return { cwd, env, run, addNewcomer };
}

export function keptFile(cwd: string): string {
  const [name, ...others] = readdirSync(join(cwd, 'data')).filter((file) => file.includes('replaced'));
  expect(others).toEqual([]);
  return join(cwd, 'data', name!);
}
