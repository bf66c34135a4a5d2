/** Imports that end before their time: what was committed stays, the same command goes on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ImportEvent } from '../../src/app/import/import-job.ts';
import { runImport } from '../../src/app/import/run-import.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { listImports } from '../../src/graph/queries/imports.ts';
import { readRevision } from '../../src/graph/revision.ts';
import { onEachDatabase } from '../support/backends.ts';
import { counted, linesFile, linesReader, NOON, requestFor, START, statements } from './import-lines.ts';
import type { Line } from './import-lines.ts';

const KILLED = join(__dirname, 'import-killer.ts');
const IRAN: Line = { mention: 'iran', name: 'Iran' };
const OPTIONS = { author: 'the test', now: () => new Date(NOON) };

onEachDatabase('an import that is broken off', (backend) => {
  let db: GraphDatabase;
  beforeEach(async () => {
    db = await backend.open();
  });
  afterEach(() => db.close());

  const revision = (): Promise<number> => db.read(readRevision);
  const statementIds = async (): Promise<string[]> => {
    const rows = await db.read((tx) => tx.run<{ id: string }>('MATCH (s:Statement) RETURN s.id AS id'));
    return rows.map(({ id }) => id).sort();
  };

  test('stopped between batches: what was committed stays, the same command goes on', async () => {
    const lines = [...START, IRAN, ...statements(12_000, 'iran')];
    const path = linesFile(lines);
    const stop = new AbortController();
    const stopped = runImport(db, [linesReader], requestFor(path), {
      ...OPTIONS,
      signal: stop.signal,
      onEvent: (event) => event.type === 'writing' && stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' });
    await expect(stopped).rejects.toThrow(
      /^Stopped: 4995 of 12000 rows are in the graph\. Give the same command/,
    );
    expect(await statementIds()).toHaveLength(4_995);
    expect(await db.read(listImports)).toMatchObject([{ number: 1, state: 'RUNNING' }]);
    const report = await runImport(db, [linesReader], requestFor(path), OPTIONS);
    expect(counted(report)).toMatchObject({ statements: '7005/0/4995', actors: '0/0/1' });
    expect(await db.read(listImports)).toMatchObject([
      { number: 1, state: 'COMPLETE', counts: { statements: 12_000, actors: 1, documents: 1 } },
    ]);
  });

  test('stopped while it is checked: nothing was written', async () => {
    const path = linesFile([...START, IRAN, ...statements(500, 'iran')]);
    const signal = AbortSignal.abort();
    const stopped = runImport(db, [linesReader], requestFor(path), { ...OPTIONS, signal });
    await expect(stopped).rejects.toMatchObject({
      code: 'INTERRUPTED',
      message: 'Stopped: nothing was imported.',
    });
    expect(await revision()).toBe(0);
  });

  test('a file that changes between the two readings is not written', async () => {
    const path = linesFile([...START, IRAN, ...statements(10, 'iran')]);
    const change = (event: ImportEvent): void => {
      if (event.type === 'checked') appendFileSync(path, `${JSON.stringify(statements(1, 'iran', 11)[0])}\n`);
    };
    const changed = runImport(db, [linesReader], requestFor(path), { ...OPTIONS, onEvent: change });
    await expect(changed).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(changed).rejects.toThrow('was changed while it was imported');
    expect(await statementIds()).toEqual([]);
    const report = await runImport(db, [linesReader], requestFor(path), OPTIONS);
    expect(counted(report)).toMatchObject({ statements: '11/0/0' });
  });

  test.each([1, 2])('killed after %d batches: the same command finishes the rest', async (batches) => {
    const path = linesFile([...START, IRAN, ...statements(12_000, 'iran')]);
    // Only one process may have the embedded database open.
    await db.close();
    const args = ['--import', 'tsx', KILLED, backend.kind, backend.address(), path, String(batches)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (said.length === batches) child.kill('SIGKILL');
    }
    await closed;
    expect(child.signalCode).toBe('SIGKILL');
    expect(said).toEqual(['done 4995', 'done 9995'].slice(0, batches));
    db = await backend.reopen(db);
    const kept = (await statementIds()).length;
    expect(kept).toBeGreaterThanOrEqual([0, 4_995, 9_995][batches]!);
    const report = await runImport(db, [linesReader], requestFor(path), OPTIONS);
    expect(counted(report)).toMatchObject({
      statements: `${12_000 - kept}/0/${kept}`,
      actors: '0/0/1',
      documents: '0/0/1',
    });
    expect(await statementIds()).toHaveLength(12_000);
    expect(await runImport(db, [linesReader], requestFor(path), OPTIONS)).toMatchObject({
      changed: false,
      revision: report.revision,
    });
  });
});
