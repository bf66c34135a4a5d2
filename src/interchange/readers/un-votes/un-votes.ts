/** Roll calls of the UN General Assembly as the R package unvotes has them (Voeten; data CC0): a set form of roll calls. */
import { type Choice, choicesOf, EVERY_FIELD, type RollCallForm } from '../roll-calls/form.ts';
import { readRollCalls } from '../roll-calls/read-roll-calls.ts';
import type { ReaderDescriptor } from '../reader.ts';
import { cleanText } from './clean-text.ts';

const WORDS: ReadonlyMap<string, Choice> = new Map([
  ['yes', { key: 'yes', label: 'votes in favour', value: 1 }],
  ['abstain', { key: 'abstain', label: 'abstains', value: 0 }],
  ['no', { key: 'no', label: 'votes against', value: -1 }],
]);

/** Countries have codes of two letters; NA is Namibia's, and some have none. */
const FORM: RollCallForm = {
  prefix: 'un',
  columns: {
    'roll-call': ['rcid'],
    actor: ['country'],
    code: ['country_code'],
    principal: [],
    vote: ['vote'],
    id: ['rcid'],
    date: ['date'],
    title: ['short', 'descr', 'unres'],
    question: ['descr'],
    resolution: ['unres'],
    url: [],
    'subject-of': ['rcid'],
    subject: ['issue'],
  },
  needed: new Set(EVERY_FIELD),
  delimiter: ',',
  words: WORDS,
  choices: choicesOf(WORDS),
  voters: { kind: 'STATE', kindKnown: true, register: 'iso3166-1' },
  lang: 'en',
  publisher: 'United Nations General Assembly',
  reliability: 'A',
  clean: cleanText,
};

export const unVotesReader: ReaderDescriptor = {
  id: 'un-votes',
  title: 'UN General Assembly roll calls (unvotes)',
  description:
    'The files of the R package unvotes: states, and their votes on each roll call, which is an issue from -1 (no) over 0 (abstain) to 1 (yes). A state that was absent said nothing. Predecessors of states are states of their own.',
  inputs: [
    { name: 'votes', required: true, description: 'votes.csv.gz: rcid, country, country_code, vote' },
    {
      name: 'roll-calls',
      required: true,
      description: 'roll_calls.csv.gz: rcid, date, unres, short, descr',
    },
    { name: 'issues', required: false, description: 'issues.csv: rcid, issue; they become topics' },
  ],
  options: [],
  example:
    'stance-graph import --format un-votes votes.csv.gz --roll-calls roll_calls.csv.gz --issues issues.csv',
  read: (inputs) =>
    readRollCalls(FORM, {
      votes: inputs['votes']!,
      rollCalls: inputs['roll-calls']!,
      subjects: inputs['issues'] ?? null,
    }),
};
