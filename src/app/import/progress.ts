/** What an import tells while it works: not more often than a person can read. */
import type { ImportEvent } from './import-job.ts';

const MOST_OFTEN_MS = 200;
/** Before that, a rate means nothing. */
const LEAST_MS = 1_000;

export class Progress {
  readonly #onEvent: (event: ImportEvent) => void;
  readonly #now: () => Date;
  #startedAt: number;
  #toldAt = -Infinity;

  constructor(onEvent: (event: ImportEvent) => void, now: () => Date) {
    this.#onEvent = onEvent;
    this.#now = now;
    this.#startedAt = now().getTime();
  }

  /** A new stretch of work, with a rate of its own. */
  restart(): void {
    this.#startedAt = this.#now().getTime();
    this.#toldAt = -Infinity;
  }

  /** Always told. */
  tell(event: ImportEvent): void {
    this.#onEvent(event);
  }

  checking(rows: number, bytes: number, totalBytes: number, isLast = false): void {
    const ms = this.#due(isLast);
    if (ms === null) return;
    const read = Math.min(bytes, totalBytes);
    this.#onEvent({
      type: 'checking',
      rows,
      bytes: read,
      totalBytes,
      perSecond: rate(rows, ms),
      secondsLeft: secondsLeft(read, totalBytes, ms),
    });
  }

  writing(done: number, total: number): void {
    const ms = this.#due(done === total);
    if (ms === null) return;
    this.#onEvent({
      type: 'writing',
      done,
      total,
      perSecond: rate(done, ms),
      secondsLeft: secondsLeft(done, total, ms),
    });
  }

  /** Milliseconds since the stretch began; null: something was told just now. */
  #due(always: boolean): number | null {
    const now = this.#now().getTime();
    if (!always && now - this.#toldAt < MOST_OFTEN_MS) return null;
    this.#toldAt = now;
    return now - this.#startedAt;
  }
}

function rate(count: number, ms: number): number {
  return ms <= 0 ? 0 : Math.round((count * 1_000) / ms);
}

function secondsLeft(done: number, total: number, ms: number): number | null {
  if (ms < LEAST_MS || done <= 0) return null;
  return Math.ceil(((total - done) * ms) / done / 1_000);
}
