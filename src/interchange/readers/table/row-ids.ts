/** Ids of statements: the row's own, else made of its content. */
import { isIdOf } from '../../../domain/ids.ts';
import { slug } from '../../../domain/slug.ts';
import { contentKey, shortContentKey } from '../content-id.ts';
import type { StatementDraft } from '../reader.ts';
import type { TablePlan } from './table-plan.ts';

const ID_PART = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

export type RowId = Pick<StatementDraft, 'id' | 'repeated'>;

export class RowIds {
  readonly #begin: string;
  readonly #isUnique: boolean;
  /** What makes equal cells mean different things. */
  readonly #meaning: string;

  constructor({ ids, columns, otherwise }: TablePlan) {
    const { prefix, stem } = ids;
    this.#begin = `statement:${stem}${prefix === null ? '' : `${prefix}-`}`;
    this.#isUnique = prefix !== null;
    const { actor, principal, issue, value, date } = columns;
    this.#meaning = JSON.stringify([actor, principal, issue, value, date, otherwise.issue]);
  }

  /**
   * `own`: '' where the row has none. Own ids are those of one source: without a prefix that tells sources apart, the content
   * goes with them. All cells of the row are its content, so that naming one more column does not make other statements.
   */
  idOf(own: string, cells: readonly string[]): RowId | string {
    if (own === '') {
      return { id: `${this.#begin}${contentKey([this.#meaning, ...cells])}`, repeated: 'NUMBER' };
    }
    if (own.startsWith('statement:')) {
      return isIdOf('STATEMENT', own)
        ? { id: own, repeated: 'FAULT' }
        : 'an id of a statement has ASCII letters, digits and hyphens after statement: only';
    }
    const part = ID_PART.test(own) ? own : `${slug(own)}-${shortContentKey([own])}`;
    const rest = this.#isUnique ? '' : `-${shortContentKey([this.#meaning, ...cells])}`;
    return { id: `${this.#begin}${part}${rest}`, repeated: 'FAULT' };
  }
}
