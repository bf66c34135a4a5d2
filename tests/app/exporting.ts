/** Exports as texts, and texts put into a graph. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportGraph } from '../../src/app/export/export-graph.ts';
import type { ExportOptions, ExportReport, ExportRequest } from '../../src/app/export/export-job.ts';
import type { ImportReport } from '../../src/app/import/import-job.ts';
import { runImport } from '../../src/app/import/run-import.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';
import { READERS } from '../../src/interchange/readers/readers.ts';

export const EVERYTHING: ExportRequest = {
  format: 'ndjson',
  table: null,
  scope: null,
  uncounted: null,
  formulaSafe: false,
};

export interface Exported {
  readonly text: string;
  readonly report: ExportReport;
}

export async function exported(
  db: GraphDatabase,
  request: Partial<ExportRequest> = {},
  options: ExportOptions = {},
): Promise<Exported> {
  let text = '';
  let report: ExportReport | null = null;
  const onEvent: ExportOptions['onEvent'] = (event) => {
    options.onEvent?.(event);
    if (event.type === 'exported') report = event.report;
  };
  for await (const piece of exportGraph(db, { ...EVERYTHING, ...request }, { ...options, onEvent }))
    text += piece;
  return { text, report: report! };
}

/** The ids of the things of one kind in lines. */
export function idsIn(text: string, kind: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`{"${kind}":`))
    .map((line) => (JSON.parse(line) as Record<string, { id: string }>)[kind]!.id);
}

export async function importLines(db: GraphDatabase, text: string): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'stance-graph-lines-'));
  try {
    const path = join(folder, 'graph.ndjson');
    await writeFile(path, text);
    return await runImport(
      db,
      READERS,
      {
        format: 'ndjson',
        inputs: { bundle: path },
        options: {},
        name: null,
        decisions: null,
        onError: 'stop',
        dryRun: false,
      },
      { author: 'somebody else', now: () => new Date('2027-07-07T07:07:07Z') },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
