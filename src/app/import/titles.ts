/** Topics and issues that a file knows by their titles: which of the graph's they are. Those are used as they are, not changed. */
import { normaliseName } from '../../domain/names.ts';
import type { GraphReader } from '../../graph/port.ts';
import { titled } from '../../graph/queries/identity.ts';
import { readTopicRows } from '../../graph/queries/upsert-documents.ts';
import { readExistingIds } from '../../graph/queries/upsert-references.ts';
import type { ImportItem, RowFault } from '../../interchange/readers/reader.ts';
import { refusedByGraph } from './fits-graph.ts';
import { listsBy } from './identity/file-actors.ts';
import { matchIssues } from './match-issues.ts';
import type { IssueMatches } from './match-issues.ts';

type Titled = Extract<ImportItem, { type: 'topic' | 'issue' }>;

/** A topic or issue that may be one of the graph. */
export interface Held {
  readonly item: Titled;
  /** Things of the graph with its id, or else with its title. */
  readonly could: readonly string[];
  readonly byId: boolean;
}

export interface TitleMatches extends IssueMatches {
  /** The graph's id by the file's. */
  readonly topics: ReadonlyMap<string, string>;
  /** How many of them the import has brought itself, before. */
  readonly ownTopics: number;
}

export class Titles {
  readonly #held: Held[] = [];

  /** Two statements for each type. To be handed to `hold`. */
  async lookUp(tx: GraphReader, items: readonly Titled[]): Promise<Held[]> {
    const held: Held[] = [];
    for (const [type, label] of [['topic', 'Topic'] as const, ['issue', 'Issue'] as const]) {
      const wanted = items.filter((item) => item.type === type && item.match === 'TITLE');
      const inGraph = await readExistingIds(
        tx,
        wanted.map(({ record }) => record.id),
      );
      const isThere = ({ record }: Titled): boolean => inGraph.has(record.id);
      for (const item of wanted.filter(isThere)) held.push({ item, could: [item.record.id], byId: true });
      const others = wanted.filter((item) => !isThere(item));
      const titles = others.map(({ record }) => normaliseName(record.title));
      const byTitle = listsBy(await titled(tx, label, [...new Set(titles)]), ({ normalised }) => [
        normalised,
      ]);
      for (const [place, item] of others.entries()) {
        const could = byTitle.get(titles[place]!);
        if (could !== undefined) held.push({ item, could: could.map(({ id }) => id), byId: false });
      }
    }
    return held;
  }

  hold(held: readonly Held[]): void {
    this.#held.push(...held);
  }

  /**
   * By id; else by a title that only one thing of the graph and one of the file has. What the file defines by its id is not meant
   * by a title: it may have come into the graph with this very file, when its import was broken off. `importNumber`: that of this
   * import, if it has begun before.
   */
  async settle(
    tx: GraphReader,
    isDefined: (id: string) => boolean,
    importNumber: number | null,
  ): Promise<TitleMatches> {
    const clear = this.#held.flatMap(({ item, could, byId }) =>
      byId || (could.length === 1 && !isDefined(could[0]!)) ? [{ item, to: could[0]! }] : [],
    );
    const byTarget = listsBy(clear, ({ to }) => [to]);
    const single = clear.filter(({ to }) => byTarget.get(to)!.length === 1);
    const topics = new Map(
      single.flatMap(({ item, to }) => (item.type === 'topic' ? [[item.record.id, to] as const] : [])),
    );
    const isOwn = ({ imports }: { readonly imports: readonly number[] | null }): boolean =>
      importNumber !== null && (imports ?? []).includes(importNumber);
    const ownTopics = (await readTopicRows(tx, [...topics.values()])).filter(isOwn).length;
    const issues = single.flatMap(({ item, to }) => (item.type === 'issue' ? [{ item, to }] : []));
    const matches = await matchIssues(tx, issues, isOwn);
    const refused = new Map([...matches.refused, ...(await this.#unfit(tx, matches))]);
    return { topics, ownTopics, ...matches, refused };
  }

  /** Those that are no issue of the graph may still not fit it. */
  async #unfit(tx: GraphReader, { issues, refused }: IssueMatches): Promise<[string, RowFault][]> {
    const rows = this.#held.flatMap(({ item }, row) =>
      issues.has(item.record.id) || refused.has(item.record.id) ? [] : [{ row, item }],
    );
    const unfit = await refusedByGraph(tx, rows, '');
    return unfit.map(({ row, fault }) => [this.#held[row]!.item.record.id, fault]);
  }
}
