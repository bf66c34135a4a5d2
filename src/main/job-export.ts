/** `export`: the text in pieces, each when the one before has been taken. */
import type { ExportReport, ExportRequest } from '../app/export/export-job.ts';
import { exportGraph } from '../app/export/export-graph.ts';
import type { JobRun, JobWorld } from './job-world.ts';

/** Throws what `exportGraph` throws: then what was given out must be thrown away. */
export async function exportPieces(
  { slot }: JobWorld,
  request: ExportRequest,
  { emit, signal }: JobRun<'export'>,
): Promise<ExportReport> {
  let report: ExportReport | null = null;
  const pieces = exportGraph(slot.db, request, {
    signal,
    onEvent(event) {
      if (event.type === 'exported') report = event.report;
      else emit(event).catch(() => {});
    },
  });
  for await (const text of pieces) await emit({ type: 'text', text });
  return report!;
}
