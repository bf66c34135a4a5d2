/**
 * Asking the graph which of its statements a batch has takes a good part of the time. Where the graph had none of one batch, it is
 * not asked for the next: should it have one of that, it refuses the batch, and from then on it is asked each time.
 */
import { isStanceGraphError } from '../../domain/errors.ts';
import { prepareAsNew } from '../load-bundle/load-batch.ts';
import type { BatchOutcome, PreparedBatch } from '../load-bundle/load-batch.ts';
import type { LoadMoment } from '../load-bundle/records.ts';

export class TrustingLoad {
  readonly #moment: LoadMoment;
  readonly #load: (records: PreparedBatch, moment: LoadMoment) => Promise<BatchOutcome>;
  /** Of the batch loaded last. */
  #allWereNew = false;
  #wasWrong = false;

  /** `load` commits the batch, or rolls all of it back and throws. */
  constructor(
    moment: LoadMoment,
    load: (records: PreparedBatch, moment: LoadMoment) => Promise<BatchOutcome>,
  ) {
    this.#moment = moment;
    this.#load = load;
  }

  /** May be done while the batch before is being written. */
  prepare(records: PreparedBatch): PreparedBatch {
    return this.#allWereNew ? prepareAsNew(records, this.#moment) : records;
  }

  async load(records: PreparedBatch): Promise<BatchOutcome> {
    if (!this.#allWereNew) return this.#ask(records);
    try {
      return await this.#load(records, { ...this.#moment, statementsAreNew: true });
    } catch (error) {
      if (!isStanceGraphError(error) || error.code !== 'CONSTRAINT_VIOLATED') throw error;
      this.#wasWrong = true;
      return this.#ask(records);
    }
  }

  async #ask(records: PreparedBatch): Promise<BatchOutcome> {
    const outcome = await this.#load(records, this.#moment);
    const { created } = outcome.counts.statements;
    this.#allWereNew = !this.#wasWrong && created > 0 && created === records.statements.length;
    return outcome;
  }
}
