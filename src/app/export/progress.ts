/** How far an export has got, told from time to time, and what it was at the end. */
import type { CsvTable } from '../../interchange/writers/csv-tables.ts';
import type { ExportOptions, ExportRequest } from './export-job.ts';

const TOLD_EVERY_MS = 500;

export class ExportProgress {
  readonly #tell: ExportOptions['onEvent'];
  readonly #startedAt = performance.now();
  readonly #counts: Partial<Record<CsvTable, number>> = {};
  #toldAt = this.#startedAt;
  #revision = 0;
  #total = 0;
  #done = 0;

  constructor({ table }: Pick<ExportRequest, 'table'>, { onEvent }: ExportOptions) {
    this.#tell = onEvent;
    if (table !== null) this.#counts[table] = 0;
  }

  begin(revision: number, total: number): void {
    this.#revision = revision;
    this.#total = total;
  }

  add(what: CsvTable, count: number): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + count;
    this.#done += count;
    const now = performance.now();
    if (now - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = now;
    const perSecond = (this.#done * 1_000) / (now - this.#startedAt);
    const left = Math.max(0, this.#total - this.#done);
    this.#tell?.({
      type: 'exporting',
      done: this.#done,
      total: Math.max(this.#total, this.#done),
      perSecond: Math.round(perSecond),
      secondsLeft: perSecond > 0 ? Math.round(left / perSecond) : null,
    });
  }

  end(): void {
    const seconds = (performance.now() - this.#startedAt) / 1_000;
    this.#tell?.({ type: 'exported', report: { counts: this.#counts, revision: this.#revision, seconds } });
  }
}
