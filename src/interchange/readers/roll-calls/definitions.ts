/** What is asked in roll calls: of each an issue with a position for each choice, and the record of the vote as document. */
import type { CitationRecord, DocumentRecord, TopicRecord } from '../../../domain/model.ts';
import { parsePartialDate } from '../../../domain/partial-date.ts';
import { slug } from '../../../domain/slug.ts';
import type { BundleIssue } from '../bundle/bundle.ts';
import type { Choice, RollCallForm } from './form.ts';

/** What one row of the roll calls says; texts cleaned, null where there is none. */
export interface RollCallFacts {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly question: string | null;
  readonly resolution: string | null;
  readonly url: string | null;
}

/** With what is the same for all its votes. */
export interface RollCall {
  readonly facts: RollCallFacts;
  /** Part of ids. */
  readonly key: string;
  /** Titles. */
  readonly topics: Set<string>;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly citations: readonly CitationRecord[];
  /** Id of the position that a choice is here. */
  readonly positions: ReadonlyMap<Choice, string>;
  readonly statementPrefix: string;
}

/** `facts.date` must be a partial date or null. */
export function makeRollCall(form: RollCallForm, facts: RollCallFacts, key: string): RollCall {
  const date = facts.date === null ? null : parsePartialDate(facts.date)!;
  return {
    facts,
    key,
    topics: new Set(),
    date: date?.text ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    citations: [{ document: `doc:${form.prefix}-${key}`, locator: null }],
    positions: new Map(
      form.choices.map((choice) => [choice, `position:${form.prefix}-${key}-${choice.key}`]),
    ),
    statementPrefix: `statement:${form.prefix}-${key}-`,
  };
}

export function topicOf(title: string): TopicRecord {
  return { id: `topic:${slug(title)}`, title };
}

/** Who votes half in favour votes between the two ends: so the scale is ordinal, whatever the words. */
export function issueOf(form: RollCallForm, rollCall: RollCall): BundleIssue {
  const { facts, key, topics, positions } = rollCall;
  const id = `issue:${form.prefix}-${key}`;
  const title = facts.title ?? nameOf(facts);
  return {
    id,
    title,
    question: facts.question === title ? null : facts.question,
    kind: 'PROPOSAL',
    scale: 'ORDINAL',
    min: -1,
    max: 1,
    about: null,
    topics: [...new Set([...topics].map((topic) => topicOf(topic).id))].sort(),
    positions: form.choices.map((choice) => ({
      id: positions.get(choice)!,
      label: choice.label,
      value: choice.value,
      issue: id,
    })),
    incompatible: [],
  };
}

export function documentOf(
  form: RollCallForm,
  { facts, key, date, earliest, latest }: RollCall,
): DocumentRecord {
  return {
    id: `doc:${form.prefix}-${key}`,
    title: facts.title === null ? nameOf(facts) : `${nameOf(facts)}: ${facts.title}`,
    publisher: form.publisher,
    url: facts.url,
    published: date,
    publishedEarliest: earliest,
    publishedLatest: latest,
    publishedBasis: date === null ? 'UNKNOWN' : 'STATED',
    publishedNote: null,
    retrievedAt: null,
    lang: form.lang,
    reliability: form.reliability,
  };
}

/** `Roll call 9147 (A/RES/74/19)` */
function nameOf({ id, resolution }: RollCallFacts): string {
  return `Roll call ${id}${resolution === null ? '' : ` (${resolution})`}`;
}
