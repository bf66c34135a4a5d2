/** The options of a table of statements. */
import { STATEMENT_MODES } from '../../../domain/model.ts';
import type { ReaderOption } from '../reader.ts';
import { FIELD_NAMES, FIELDS } from '../table/fields.ts';
import { refused } from '../table/settings.ts';
import type { Settings } from '../table/settings.ts';
import {
  DATE_FORMAT_OPTION,
  dateOrderOf,
  DELIMITER_OPTION,
  KIND_LIST,
  kindRule,
  LANG_OPTION,
  mappedFields,
  PREFIX_OPTION,
  prefixOf,
} from '../table/shared-options.ts';
import type { TablePlan } from '../table/table-plan.ts';
import { NOMINAL_OPTION, SCALE_OPTION, VALUES_OPTION, valueScaleOf } from '../table/value-options.ts';
import type { ValueScale } from '../table/value-scale.ts';

const FIELD_HELP = FIELD_NAMES.map((field) => `${field}: ${FIELDS[field]}`).join('; ');

/** Options that say for all rows what else a column would say for each. */
const FOR_ALL = ['issue', 'topic', 'document', 'publisher', 'url', 'mode'] as const;

export const STATEMENTS_TABLE_OPTIONS: readonly ReaderOption[] = [
  {
    name: 'map',
    argument: 'actor=country',
    many: true,
    description: `which column is what, as field=column. The fields: ${FIELD_HELP}`,
  },
  VALUES_OPTION,
  SCALE_OPTION,
  NOMINAL_OPTION,
  {
    name: 'kind',
    argument: KIND_LIST,
    many: false,
    description:
      'what the actors are; without it (and without a column actorKind) known ones may be anything, and new ones become organisations',
  },
  {
    name: 'principal-kind',
    argument: KIND_LIST,
    many: false,
    description: 'what the principals are; without it as for actors',
  },
  {
    name: 'reporter-kind',
    argument: KIND_LIST,
    many: false,
    description: 'what the reporters are; without it as for actors',
  },
  {
    name: 'register',
    argument: 'iso3166-1',
    many: false,
    description: 'whose codes the column actorId holds: they become external ids of the actors',
  },
  {
    name: 'mode',
    argument: 'words|deeds',
    many: false,
    description: 'how all rows without a mode of their own were made; without it in words',
  },
  DATE_FORMAT_OPTION,
  LANG_OPTION,
  {
    name: 'issue',
    argument: 'TITLE',
    many: false,
    description: 'the issue of all rows without one of their own',
  },
  {
    name: 'topic',
    argument: 'TITLE',
    many: false,
    description: 'the topic of all issues without one of their own',
  },
  {
    name: 'document',
    argument: 'TITLE',
    many: false,
    description:
      'the document of all rows without one of their own; if nothing else is said, the file itself is the document',
  },
  {
    name: 'publisher',
    argument: 'NAME',
    many: false,
    description: 'who published the documents without a publisher of their own',
  },
  {
    name: 'url',
    argument: 'ADDRESS',
    many: false,
    description: 'the address of the documents without one of their own',
  },
  PREFIX_OPTION,
  DELIMITER_OPTION,
];

/** The plan but for the scale, which may have to be looked for. Throws BAD_INPUT. */
export function planOf(settings: Settings, values: ValueScale): TablePlan {
  const { one } = settings;
  const mode = one['mode'];
  if (mode !== undefined && !STATEMENT_MODES.some((known) => known === mode.toUpperCase())) {
    throw refused(`--mode ${mode} is not one of words, deeds.`);
  }
  const anything = { kind: 'ORGANISATION', known: false } as const;
  return {
    delimiter: one['delimiter'] ?? null,
    columns: mappedFields(settings),
    otherwise: Object.fromEntries(FOR_ALL.filter((name) => one[name]).map((name) => [name, one[name]])),
    values,
    dates: dateOrderOf(settings),
    actors: kindRule(settings, 'kind', anything),
    principals: kindRule(settings, 'principal-kind', anything),
    reporters: kindRule(settings, 'reporter-kind', anything),
    register: one['register'] ?? null,
    lang: one['lang'] ?? null,
    ids: { prefix: prefixOf(settings), stem: '' },
    dateOfDocument: false,
    places: [],
    documents: null,
  };
}

export function scaleOf(settings: Settings): ValueScale | null {
  return valueScaleOf(settings, 'ISSUE');
}
