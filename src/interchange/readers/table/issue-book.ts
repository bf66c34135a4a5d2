/** The issues and topics of a table, by title, with the positions that the plan or the file's labels give them. */
import { normaliseName } from '../../../domain/names.ts';
import { slug } from '../../../domain/slug.ts';
import type { BundleIssue } from '../bundle/bundle.ts';
import { shortContentKey } from '../content-id.ts';
import type { ImportItem, RowPlace } from '../reader.ts';
import { labelLevel, wordKey } from './value-scale.ts';
import type { Level, ValueScale } from './value-scale.ts';

/** Different labels on one issue. More are most likely texts and no positions. */
export const MOST_LABELS = 200;

export interface IssueEntry {
  readonly id: string;
  readonly title: string;
  /** In the order in which they were met. */
  readonly topics: Map<string, string>;
  /** Nominal scales: the issue's own labels, by word key. */
  readonly labels: Map<string, Level>;
  isDefined: boolean;
}

export interface TakenPosition {
  readonly id: string;
  /** For `define`. */
  readonly issue: IssueEntry;
}

export class IssueBook {
  readonly #scale: ValueScale;
  /** By title as it stands there, and by normalised title. */
  readonly #byText = new Map<string, IssueEntry>();
  readonly #byTitle = new Map<string, IssueEntry>();
  readonly #ids = new Set<string>();
  readonly #topics = new Map<string, { readonly id: string; isDefined: boolean }>();
  /** Nominal scales: the labels of all issues, by word key. */
  readonly #labels = new Map<string, Level>();

  constructor(scale: ValueScale) {
    this.#scale = scale;
  }

  /** For what the whole file has to say before its first row: topics and labels. Returns false where there are too many. */
  note(title: string, label: string, topics: readonly string[]): boolean {
    const entry = this.#entry(title);
    for (const topic of topics) {
      const key = normaliseName(topic);
      if (!entry.topics.has(key)) entry.topics.set(key, topic);
    }
    if (this.#scale.scale !== 'NOMINAL') return true;
    const key = wordKey(label);
    for (const labels of [entry.labels, this.#labels]) {
      if (!labels.has(key)) labels.set(key, labelLevel(label));
    }
    return (this.#scale.labelsOf === 'ISSUE' ? entry.labels : this.#labels).size <= MOST_LABELS;
  }

  /** The position that a value is on an issue; null: the row is to be left out; a text: what is wrong with the value. */
  position(title: string, value: string): TakenPosition | string | null {
    const entry = this.#entry(title);
    const level =
      this.#scale.scale === 'NOMINAL' ? this.#levels(entry).get(wordKey(value))! : this.#scale.find(value);
    if (level === null || typeof level === 'string') return level;
    return { id: positionId(entry, level), issue: entry };
  }

  /** Adds the issue and its topics to `items`, where that has not been done. */
  define({ issue: entry }: TakenPosition, at: RowPlace, items: ImportItem[]): void {
    if (entry.isDefined) return;
    entry.isDefined = true;
    const topics = [...entry.topics].map(([key, title]) => this.#topic(key, title, at, items));
    items.push({ type: 'issue', at, record: this.#record(entry, topics), match: 'TITLE' });
  }

  #entry(title: string): IssueEntry {
    let entry = this.#byText.get(title);
    if (entry !== undefined) return entry;
    const normalised = normaliseName(title);
    entry = this.#byTitle.get(normalised);
    if (entry === undefined) {
      const id = `issue:${slug(title)}`;
      const free = this.#ids.has(id) ? `${id}-${shortContentKey([normalised])}` : id;
      this.#ids.add(free);
      entry = { id: free, title, topics: new Map(), labels: new Map(), isDefined: false };
      this.#byTitle.set(normalised, entry);
    }
    this.#byText.set(title, entry);
    return entry;
  }

  #levels(entry: IssueEntry): ReadonlyMap<string, Level> {
    return this.#scale.labelsOf === 'ISSUE' ? entry.labels : this.#labels;
  }

  #topic(key: string, title: string, at: RowPlace, items: ImportItem[]): string {
    let topic = this.#topics.get(key);
    if (topic === undefined) {
      const id = `topic:${slug(title)}`;
      const free = this.#ids.has(id) ? `${id}-${shortContentKey([key])}` : id;
      this.#ids.add(free);
      topic = { id: free, isDefined: false };
      this.#topics.set(key, topic);
    }
    if (!topic.isDefined) {
      topic.isDefined = true;
      items.push({ type: 'topic', at, record: { id: topic.id, title }, match: 'TITLE' });
    }
    return topic.id;
  }

  #record(entry: IssueEntry, topics: readonly string[]): BundleIssue {
    const { scale, min, max, levels } = this.#scale;
    const positions = (levels ?? [...this.#levels(entry).values()]).map((level) => ({
      id: positionId(entry, level),
      label: level.label,
      value: level.value,
      issue: entry.id,
    }));
    // Labels have no order of their own.
    if (levels === null) positions.sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      id: entry.id,
      title: entry.title,
      question: null,
      kind: 'PROPOSAL',
      scale,
      min,
      max,
      about: null,
      topics: [...topics].sort(),
      positions,
      incompatible: [],
    };
  }
}

function positionId(entry: IssueEntry, level: Level): string {
  return `position:${entry.id.slice('issue:'.length)}-${level.key}`;
}
