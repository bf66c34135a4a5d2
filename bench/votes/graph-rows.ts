/** Roll calls as the graph stores them: states, an issue with three positions for each roll call, a statement for each vote. */
import { normaliseName } from '../../src/domain/names.ts';
import type { Country, RollCall, RollCalls, Vote } from './roll-call.ts';

/** Raised when the rows or the stored shape change: graphs that were built before are built anew. */
export const GRAPH_VERSION = 1;

const RECORDED_AT = '2020-01-01T00:00:00.000Z';
const LABELS: readonly (readonly [vote: Vote, key: string, label: string])[] = [
  [-1, 'no', 'votes against'],
  [0, 'abstain', 'abstains'],
  [1, 'yes', 'votes for'],
];

/** What all statements have in common; the rest is in their rows. */
export const EVERY_STATEMENT = {
  dateBasis: 'STATED',
  mode: 'DEEDS',
  rank: 'NORMAL',
  recordedAt: RECORDED_AT,
  recordedBy: 'bench',
} as const;

export type StatementRow = {
  readonly id: string;
  readonly day: string;
  readonly actor: string;
  readonly position: string;
  readonly document: string;
};

export function actorRows({ countries }: RollCalls) {
  return countries.map(({ key, name }) => {
    const id = actorId(key);
    const normalised = normaliseName(name);
    return {
      properties: { id, kind: 'STATE', name, normalised },
      name: { key: `${id}|en|CANONICAL|${name}`, text: name, lang: 'en', kind: 'CANONICAL', normalised },
    };
  });
}

export function topicRows({ rollCalls }: RollCalls) {
  const titles = [...new Set(rollCalls.flatMap(({ topics }) => topics))].sort();
  return titles.map((title) => ({ id: topicId(title), title, normalised: normaliseName(title) }));
}

export function issueRows({ rollCalls }: RollCalls) {
  return rollCalls.map(({ key, title, topics }) => ({
    topics: topics.map(topicId),
    properties: {
      id: issueId(key),
      title,
      normalised: normaliseName(title),
      kind: 'PROPOSAL',
      scale: 'BINARY',
      min: -1,
      max: 1,
    },
  }));
}

export function positionRows({ rollCalls }: RollCalls) {
  return rollCalls.flatMap((rollCall) =>
    LABELS.map(([value, , label]) => ({
      issue: issueId(rollCall.key),
      properties: { id: positionId(rollCall, value), label, normalised: normaliseName(label), value },
    })),
  );
}

/** The record of each roll call. */
export function documentRows({ rollCalls }: RollCalls) {
  return rollCalls.map(({ key, resolution, date }) => ({
    id: documentId(key),
    title: `Record of the vote on ${resolution}`,
    normalised: normaliseName(`Record of the vote on ${resolution}`),
    publisher: 'General Assembly',
    published: date,
    publishedEarliest: date,
    publishedLatest: date,
    publishedBasis: 'STATED',
    lang: 'en',
    reliability: 'A',
  }));
}

export function* statementRows({ rollCalls }: RollCalls): Generator<StatementRow> {
  for (const rollCall of rollCalls) {
    for (const { country, vote } of rollCall.votes) {
      yield {
        id: `statement:un-${rollCall.key}-${country}`,
        day: rollCall.date,
        actor: actorId(country),
        position: positionId(rollCall, vote),
        document: documentId(rollCall.key),
      };
    }
  }
}

function actorId(key: Country['key']): string {
  return `actor:un-${key}`;
}

function issueId(key: RollCall['key']): string {
  return `issue:un-${key}`;
}

function documentId(key: RollCall['key']): string {
  return `doc:un-${key}`;
}

function positionId({ key }: RollCall, vote: Vote): string {
  return `position:un-${key}-${LABELS.find(([value]) => value === vote)![1]}`;
}

function topicId(title: string): string {
  return `topic:un-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
