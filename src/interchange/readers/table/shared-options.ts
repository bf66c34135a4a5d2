/** Options that more than one kind of table has, and what they mean. */
import { ACTOR_KINDS } from '../../../domain/model.ts';
import type { ReaderOption } from '../reader.ts';
import { kindOf } from './actor-book.ts';
import { FIELD_NAMES, isField } from './fields.ts';
import type { Field } from './fields.ts';
import { nearest } from '../bundle/nearest.ts';
import { refused } from './settings.ts';
import type { Settings } from './settings.ts';
import { DATE_ORDERS } from './table-dates.ts';
import type { DateOrder } from './table-dates.ts';
import type { KindRule } from './table-plan.ts';

export const KIND_LIST = ACTOR_KINDS.join('|');

export const DELIMITER_OPTION: ReaderOption = {
  name: 'delimiter',
  argument: 'comma|semicolon|tab|pipe',
  many: false,
  description: 'what parts the cells, or the sign itself; without it the header line tells',
};
export const DATE_FORMAT_OPTION: ReaderOption = {
  name: 'date-format',
  argument: DATE_ORDERS.join('|'),
  many: false,
  description:
    'the order of day, month and year in dates like 30/11/2025 or 30.11.2025; 2025, 2025-11, 2025-11-30 and 2025-11-30T08:00:00 are always read',
};
export const LANG_OPTION: ReaderOption = {
  name: 'lang',
  argument: 'en',
  many: false,
  description: 'language of the names of actors, as a BCP 47 tag',
};
export const PREFIX_OPTION: ReaderOption = {
  name: 'prefix',
  argument: 'climate',
  many: false,
  description:
    'begins the ids that are made here. Together with it the ids of the source are taken for unique: a corrected row then replaces the statement of before, and two sources that count from 1 stay apart',
};

/** Throws BAD_INPUT. */
export function dateOrderOf({ one }: Settings): DateOrder | null {
  const given = one['date-format'];
  if (given === undefined) return null;
  const order = DATE_ORDERS.find((known) => known === given.toLowerCase().replaceAll(/[.-]/g, '/'));
  if (order !== undefined) return order;
  throw refused(`--date-format ${given} is not one of ${DATE_ORDERS.join(', ')}.`);
}

/** Throws BAD_INPUT. */
export function prefixOf({ one }: Settings): string | null {
  const given = one['prefix'];
  if (given === undefined || /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(given)) return given ?? null;
  throw refused(`--prefix ${given} cannot be part of ids: take ASCII letters, digits and hyphens.`);
}

/** Throws BAD_INPUT. */
export function kindRule({ one }: Settings, option: string, otherwise: KindRule): KindRule {
  const given = one[option];
  if (given === undefined) return otherwise;
  const found = kindOf(given);
  if ('kind' in found) return { kind: found.kind, known: true };
  throw refused(`--${option} ${given}: ${found.wrong}.`);
}

/** The columns of `--map`. Throws BAD_INPUT for what is no field, or mapped twice. */
export function mappedFields({ map }: Settings): Partial<Record<Field, string>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const [name, column] of map) {
    if (!isField(name)) {
      const meant = nearest(name, FIELD_NAMES);
      const advice = meant === null ? `One of ${FIELD_NAMES.join(', ')}.` : `Did you mean "${meant}"?`;
      throw refused(`--map ${name}=${column}: "${name}" is no field of a statement. ${advice}`);
    }
    if (columns[name] !== undefined)
      throw refused(`--map gives ${name} two columns: "${columns[name]}" and "${column}".`);
    columns[name] = column;
  }
  return columns;
}
