/** What a file defines beside what the graph has of it: some of it does not go together. */
import type { GraphReader } from '../../graph/port.ts';
import type { ImportItem } from '../../interchange/readers/reader.ts';
import { planBatch, prepareBatch } from '../load-bundle/load-batch.ts';
import { NO_RECORDS } from '../load-bundle/records.ts';
import type { LoadRecords, RecordFault } from '../load-bundle/records.ts';
import type { MissingReference } from './references.ts';

type Row = { readonly row: number; readonly item: ImportItem };

/** The checks that loading makes, made before anything is written: issues with their positions, and retractions. */
export async function refusedByGraph(
  tx: GraphReader,
  rows: readonly Row[],
  now: string,
): Promise<MissingReference[]> {
  const issues = rows.flatMap(({ item }) => (item.type === 'issue' ? [item.record] : []));
  const retracted = rows.flatMap(({ item }) => {
    if (item.type !== 'statement' || item.draft.retractedAt === null) return [];
    const { repeated: _repeated, ...draft } = item.draft;
    // Whose it is, and its date, are not asked here: they may not be in the graph yet.
    const speaker = 'actor:somebody';
    return [{ ...draft, speaker, principal: null, reportedBy: null, dateBasis: 'UNKNOWN' as const }];
  });
  const faults = [
    ...(issues.length === 0 ? [] : await faultsOf(tx, { ...NO_RECORDS, issues }, now)),
    ...(retracted.length === 0 ? [] : await faultsOf(tx, { ...NO_RECORDS, statements: retracted }, now)),
  ];
  if (faults.length === 0) return [];
  const rowsById = new Map(rows.flatMap((row) => idsOf(row.item).map((id) => [id, row] as const)));
  return faults.flatMap(({ id, key, message }) => {
    const found = rowsById.get(id);
    if (!found || found.item.type === 'fault') return [];
    return [{ row: found.row, fault: { ...found.item.at, column: key, value: id, message } }];
  });
}

function idsOf(item: ImportItem): string[] {
  if (item.type === 'issue') return [item.record.id, ...item.record.positions.map(({ id }) => id)];
  return item.type === 'statement' ? [item.draft.id] : [];
}

const refusal = (faults: readonly RecordFault[]): Error => new Refusal(faults);

/** Carries the faults out of the planning. */
class Refusal extends Error {
  readonly faults: readonly RecordFault[];

  constructor(faults: readonly RecordFault[]) {
    super('the records do not fit the graph');
    this.faults = faults;
  }
}

async function faultsOf(tx: GraphReader, records: LoadRecords, now: string): Promise<readonly RecordFault[]> {
  try {
    await planBatch(tx, prepareBatch(records), { author: 'check', now, importNumber: 0, refusal });
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.faults;
    throw error;
  }
}
