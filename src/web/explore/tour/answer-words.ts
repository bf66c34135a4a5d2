/** An answer in sentences: those that the server wrote, with counts; for what the tour asks now, in words of its own. */
import { counted } from '../picture/picture-words.ts';
import { at, countOf, isObject, isPage, type Json, rowsAt, rowsIn, textAt } from './json.ts';
import { apiWord, labelOf, numberText, valueText } from './labels.ts';
import { networkWords } from './network-words.ts';
import { asSentence, isolated, listed } from './sentence.ts';
import type { RootField } from './tour-question.ts';
import type { Words } from './words.ts';

/** What one field of the query was answered. */
export function wordsOf(field: RootField, answer: Json): Words {
  if (answer === null) return { lead: `${labelOf(field.key)}: nothing.`, items: [] };
  const known = Object.hasOwn(KNOWN, field.name) ? KNOWN[field.name]!(answer, field) : null;
  return known ?? otherWords(field, answer);
}

/** Null where the answer does not hold what the words need. */
type InWords = (answer: Json, field: RootField) => Words | null;

const KNOWN: Readonly<Record<string, InWords>> = {
  opposition: (answer, { args }) => relationWords('opposition', answer, args['bases'] ?? null),
  alignment: (answer, { args }) => relationWords('standing together', answer, args['bases'] ?? null),
  stances: stanceWords,
  camps: campWords,
  compare: compareWords,
  actor: actorWords,
  search: searchWords,
  network: networkWords,
};

function relationWords(what: string, answer: Json, bases: Json): Words | null {
  const rows = rowsIn(answer);
  if (rows === null) return null;
  const inferred = String(bases) === 'AFFILIATION' ? ' by inference' : '';
  const count = countOf(answer);
  if (count === 0) return { lead: `There is no relation of ${what}${inferred} in this scope.`, items: [] };
  return {
    lead: `${counted(count, 'relation')} of ${what}${inferred}${shownOf(rows, count)}:`,
    items: rows.map(relationItem),
  };
}

function relationItem(row: Json): string {
  const since = textAt(row, 'since');
  const evidence = at(row, 'evidence', 'totalCount');
  return [
    asSentence(textAt(row, 'summary') || `${nameAt(row, 'from')} and ${nameAt(row, 'to')}`),
    since && `Since ${since}.`,
    typeof evidence === 'number' && `${counted(evidence, 'statement')} behind it.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A list that is cut says so. */
function shownOf(rows: readonly Json[], count: number): string {
  return rows.length < count ? `, of which these are the first ${rows.length}` : '';
}

function stanceWords(answer: Json, { args }: RootField): Words | null {
  const rows = rowsIn(answer);
  if (rows === null) return null;
  const on = textAt(args, 'issue');
  const side = args['side'] ? ` ${sideWords(textAt(args, 'side'))}` : '';
  const count = countOf(answer);
  const lead =
    count === 0
      ? `Nobody is${side || ' on any side'} on “${isolated(on)}”.`
      : `${counted(count, 'actor')}${side} on “${isolated(on)}”${shownOf(rows, count)}:`;
  return { lead, items: rows.map(stanceItem) };
}

function sideWords(side: string): string {
  return { FOR: 'for it', AGAINST: 'against it', MIDDLE: 'in the middle' }[side] ?? apiWord(side);
}

function stanceItem(row: Json): string {
  const conditions = rowsAt(row, 'conditions').map((condition) => isolated(String(condition)));
  const [statement] = rowsAt(row, 'statements');
  const quote = textAt(statement, 'quote');
  const [citation] = rowsAt(statement, 'citations');
  const source = [textAt(statement, 'date'), textAt(citation, 'document', 'publisher')].filter(Boolean);
  return [
    asSentence([`${nameAt(row, 'actor')} ${textAt(row, 'summary')}`, ...conditions].join(', ')),
    quote && `“${isolated(quote)}”${source.length > 0 ? ` (${source.join(', ')})` : ''}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function campWords(answer: Json): Words | null {
  const camps = rowsIn(answer);
  if (camps === null) return null;
  if (camps.length === 0) return { lead: 'Nobody took a side on this issue.', items: [] };
  return {
    lead: `${counted(camps.length, 'camp')}:`,
    items: camps.map((camp) => {
      const members = rowsAt(camp, 'members').map(memberWords);
      const size = at(camp, 'memberCount');
      const label = `${capitalised(textAt(camp, 'label') || textAt(camp, 'side'))} (${typeof size === 'number' ? size : members.length})`;
      return asSentence(members.length > 0 ? `${label}: ${listed(members)}` : label);
    }),
  };
}

function memberWords(member: Json): string {
  const name = nameAt(member, 'actor');
  return at(member, 'attributedOnly') === true ? `${name} (only as others report)` : name;
}

function compareWords(answer: Json, { args }: RootField): Words | null {
  const lead = textAt(answer, 'summary');
  if (lead === '') return null;
  const [a, b] = [nameAt(answer, 'a') || textAt(args, 'a'), nameAt(answer, 'b') || textAt(args, 'b')].map(
    isolated,
  );
  const issues = rowsAt(answer, 'issues').map((row) => {
    const held = [`${a} ${sideOfPair(row, 'from')}`, `${b} ${sideOfPair(row, 'to')}`].join('; ');
    return asSentence(`On “${isolated(textAt(row, 'issue', 'title'))}”: ${held}`);
  });
  const relations = rowsAt(answer, 'relations').map((row) => asSentence(textAt(row, 'summary')));
  return { lead, items: [...issues, ...relations] };
}

function sideOfPair(row: Json, end: 'from' | 'to'): string {
  const reported = at(row, end, 'attributedOnly') === true ? ', only as others report' : '';
  return textAt(row, end, 'summary') + reported;
}

const COUNTED = [
  ['opponents', 'opponent', 'opponents'],
  ['allies', 'ally', 'allies'],
] as const;

function actorWords(answer: Json): Words | null {
  const name = textAt(answer, 'name');
  if (name === '') return null;
  const description = textAt(answer, 'description');
  const statements = at(answer, 'statementCount');
  const counts = COUNTED.flatMap(([field, one, many]) => {
    const count = at(answer, field, 'totalCount');
    return typeof count === 'number' ? [count === 0 ? `no ${many}` : counted(count, one, many)] : [];
  });
  if (typeof statements === 'number')
    counts.unshift(statements === 0 ? 'no statement' : counted(statements, 'statement'));
  return {
    lead: asSentence(description ? `${isolated(name)}: ${description}` : isolated(name)),
    items: [
      ...rowsAt(answer, 'ties').map(tieWords),
      ...(counts.length > 0 ? [asSentence(`In this graph: ${listed(counts)}`)] : []),
    ],
  };
}

/** `Ammar al-Hakim leads Hikma Movement (leader).` */
function tieWords(tie: Json): string {
  const role = textAt(tie, 'role');
  const type = valueText('type', textAt(tie, 'type'));
  return asSentence(`${nameAt(tie, 'from')} ${type} ${nameAt(tie, 'to')}${role ? ` (${role})` : ''}`);
}

function searchWords(answer: Json, { args }: RootField): Words | null {
  const rows = rowsIn(answer);
  if (rows === null) return null;
  const text = isolated(textAt(args, 'text'));
  if (rows.length === 0) return { lead: `Nothing is like “${text}”.`, items: [] };
  return {
    lead: `“${text}” finds, best match first:`,
    items: rows.map((row) => {
      const id = textAt(row, 'node', 'id');
      return [isolated(textAt(row, 'matched')), id && `(${id})`].filter(Boolean).join(' ');
    }),
  };
}

function nameAt(row: Json, ...path: readonly string[]): string {
  const found = at(row, ...path);
  return isolated(textAt(found, 'name') || textAt(found, 'title') || textAt(found, 'label'));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MOST_ITEMS = 12;

/** Of what this page does not know: how many, the sentences that the server wrote, and single values. */
function otherWords({ key }: RootField, answer: Json): Words {
  const rows = rowsIn(answer);
  const isMany = rows !== null && (Array.isArray(answer) || isPage(answer));
  const lead = isMany ? `${labelOf(key)}: ${countOf(answer)}.` : `${labelOf(key)}:`;
  const summaries = summariesIn(answer);
  const items =
    summaries.length > 0 ? summaries : isMany ? rows.map(rowName).filter(Boolean) : singleValues(answer);
  return { lead, items: items.slice(0, MOST_ITEMS) };
}

function summariesIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(summariesIn);
  if (!isObject(value)) return [];
  const own = textAt(value, 'summary');
  const who = nameAt(value, 'actor');
  const inside = Object.values(value).flatMap(summariesIn);
  return own === '' ? inside : [asSentence(who ? `${who} ${own}` : own), ...inside];
}

function rowName(row: Json): string {
  return isObject(row) ? nameAt(row) : isolated(String(row));
}

function singleValues(answer: Json): string[] {
  if (!isObject(answer)) return [String(answer)];
  return Object.entries(answer).flatMap(([field, value]) => {
    const rows = rowsIn(value);
    if (rows !== null) return [`${labelOf(field)}: ${countOf(value)}`];
    if (value === null || isObject(value)) return [];
    const text = typeof value === 'number' ? numberText(value) : valueText(field, String(value));
    return [`${labelOf(field)}: ${isolated(text)}`];
  });
}
