/** How the rows of a table become statements: what the options of a reader come down to. */
import type { ActorKind } from '../../../domain/model.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import type { DocumentFacts } from './document-book.ts';
import type { DateOrder } from './table-dates.ts';
import type { FieldMap } from './fields.ts';
import type { ValueScale } from './value-scale.ts';

/** What actors in a column become if they are new; `known`: one of another kind is not the same. */
export interface KindRule {
  readonly kind: ActorKind;
  readonly known: boolean;
}

export interface TablePlan {
  /** As `--delimiter` says it; null: found. */
  readonly delimiter: string | null;
  /** Names of columns. */
  readonly columns: FieldMap;
  /** What counts where there is no column, or where its cell is empty. */
  readonly otherwise: FieldMap;
  readonly values: ValueScale;
  readonly dates: DateOrder | null;
  readonly actors: KindRule;
  readonly principals: KindRule;
  readonly reporters: KindRule;
  /** Whose codes those are that name no scheme of their own. */
  readonly register: string | null;
  /** BCP 47 tag of the names; null: unknown. */
  readonly lang: string | null;
  readonly ids: {
    /** Said by the user: ids are unique with it. */
    readonly prefix: string | null;
    /** Begins ids that are not. */
    readonly stem: string;
  };
  /** True: a date that is the document's is taken for it, and not for one of the statement's own. */
  readonly dateOfDocument: boolean;
  /** Further columns that tell the place in the document, each with the word that goes before what it says. */
  readonly places: readonly (readonly [word: string, column: string])[];
  /** Documents that are described elsewhere, by what stands in the column `document`; null: by the row alone. */
  readonly documents:
    ((key: string, row: DocumentFacts, date: PartialDate | null) => KnownDocument | string) | null;
}

export interface KnownDocument {
  readonly facts: DocumentFacts;
  /** Goes before the place in it that the row tells. */
  readonly place: string;
}
