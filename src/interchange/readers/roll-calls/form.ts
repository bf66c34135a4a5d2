/** How files of roll calls are read: their columns, what the words of votes mean, and what is the same for all. */
import type { ActorKind, Reliability } from '../../../domain/model.ts';

/** The fields of the three files; a column belongs to each that is used. */
export const FIELDS = {
  votes: ['roll-call', 'actor', 'code', 'principal', 'vote'],
  rollCalls: ['id', 'date', 'title', 'question', 'resolution', 'url'],
  subjects: ['subject-of', 'subject'],
} as const;
export type Field = (typeof FIELDS)[keyof typeof FIELDS][number];
export const EVERY_FIELD: readonly Field[] = [...FIELDS.votes, ...FIELDS.rollCalls, ...FIELDS.subjects];
/** Without these a file says nothing. */
export const NEEDED_FIELDS: readonly Field[] = ['roll-call', 'actor', 'vote', 'id', 'subject-of', 'subject'];

/** What stands in a vote's column: one side of every roll call. */
export interface Choice {
  /** Part of the position's id. */
  readonly key: string;
  readonly label: string;
  /** -1 to 1. */
  readonly value: number;
}

export interface RollCallForm {
  /** Begins the ids after their type: `issue:<prefix>-<roll call>`. */
  readonly prefix: string;
  /** Names of columns; of several, the first that says something counts. Without any: the field is not used. */
  readonly columns: Readonly<Record<Field, readonly string[]>>;
  /** Fields whose columns must be there; the others may be missing. */
  readonly needed: ReadonlySet<Field>;
  /** Between cells; null: found in each header. */
  readonly delimiter: string | null;
  /** By word, in small letters; null: such a row is no statement. */
  readonly words: ReadonlyMap<string, Choice | null>;
  /** By value. */
  readonly choices: readonly Choice[];
  readonly voters: {
    readonly kind: ActorKind;
    readonly kindKnown: boolean;
    /** The register that codes are of: `iso3166-1`. */
    readonly register: string;
  };
  readonly lang: string | null;
  readonly publisher: string | null;
  readonly reliability: Reliability | null;
  /** A title or text as it is kept. */
  readonly clean: (text: string) => string;
}

const NOT_TEXT = /[\s\p{Cc}\p{Cs}\uFFFD\uFFFE\uFFFF]+/gu;

/** Tabs, line breaks and what is left of broken bytes become single spaces. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(NOT_TEXT, ' ').trim();
}

/** Different values of the words, each as the first word with it says. */
export function choicesOf(words: ReadonlyMap<string, Choice | null>): Choice[] {
  const byValue = new Map<number, Choice>();
  for (const choice of words.values()) {
    if (choice !== null && !byValue.has(choice.value)) byValue.set(choice.value, choice);
  }
  return [...byValue.values()].sort((a, b) => a.value - b.value);
}
