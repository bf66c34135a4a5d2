/** English words that columns and votes are commonly called by. They lead to proposals, never to more. */
import type { ActorKind } from '../../../domain/model.ts';
import type { Field } from '../table/fields.ts';

/** Names of columns in small letters, with spaces for other signs; of several the first that is there. */
export const COLUMN_WORDS: readonly (readonly [field: Field, words: readonly string[]])[] = [
  ['actorKind', ['actor kind', 'actor type']],
  ['actorId', ['actor id', 'wikidata', 'wikidata id', 'qid']],
  [
    'actor',
    [
      'actor',
      'speaker',
      'person',
      'politician',
      'member',
      'legislator',
      'mep',
      'mp',
      'voter',
      'country',
      'state',
      'delegation',
      'organization',
      'organisation',
      'stakeholder',
      'party',
      'holder',
      'who',
      'name',
    ],
  ],
  [
    'principal',
    ['principal', 'on behalf of', 'organization', 'organisation', 'affiliation', 'party', 'country', 'state'],
  ],
  ['reporter', ['reporter', 'reported by']],
  [
    'issue',
    [
      'issue',
      'issue title',
      'proposal',
      'concept',
      'question',
      'claim',
      'bill',
      'motion',
      'resolution',
      'policy',
      'roll call',
    ],
  ],
  ['topic', ['topic', 'subject', 'theme', 'policy area', 'category']],
  [
    'value',
    [
      'value',
      'position',
      'stance',
      'vote',
      'agreement',
      'opinion',
      'attitude',
      'answer',
      'choice',
      'score',
      'rating',
    ],
  ],
  ['date', ['date', 'day', 'statement date', 'time', 'year', 'when']],
  ['mode', ['mode']],
  ['quote', ['quote', 'quotation', 'text', 'excerpt']],
  ['summary', ['summary', 'paraphrase', 'description', 'notes', 'note', 'comment']],
  ['condition', ['condition']],
  ['confidence', ['confidence', 'certainty']],
  [
    'document',
    ['document id', 'doc id', 'document', 'document title', 'doc', 'article', 'headline', 'title', 'source'],
  ],
  ['documentTitle', ['document title', 'doc title', 'title', 'headline']],
  ['publisher', ['publisher', 'newspaper', 'outlet', 'media', 'journal', 'source']],
  ['url', ['url', 'link', 'address', 'web address', 'source url']],
  ['published', ['published', 'publication date', 'document date']],
  ['locator', ['locator', 'page', 'paragraph']],
  ['id', ['statement id', 'id']],
  ['recordedBy', ['recorded by', 'coder', 'annotator']],
];

/** What a column's name says of the actors in it. */
export const KIND_WORDS: Readonly<Record<string, ActorKind>> = {
  country: 'STATE',
  state: 'STATE',
  delegation: 'STATE',
  person: 'PERSON',
  politician: 'PERSON',
  legislator: 'PERSON',
  mep: 'PERSON',
  mp: 'PERSON',
  organization: 'ORGANISATION',
  organisation: 'ORGANISATION',
  party: 'ORGANISATION',
};

/** Registers that a column's name tells. */
export const REGISTER_WORDS: Readonly<Record<string, string>> = {
  wikidata: 'wikidata',
  'wikidata id': 'wikidata',
  qid: 'wikidata',
};

/** Words that stand for a side wherever they are used so. */
export const SIDE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    1: 'yes y aye yea for in_favour in_favor favour favor pro support supports agree agrees approve approves true',
    '-1': 'no n nay against contra con oppose opposes disagree disagrees reject rejects false',
    0: 'abstain abstains abstention neutral undecided',
    none: 'absent not_voting did_not_vote',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word.replaceAll('_', ' '), value] as const)),
);
